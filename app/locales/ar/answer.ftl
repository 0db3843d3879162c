# An adult answers an idea.

answer-form-title = الرد على فكرة
answer-form-again = لها رد. الرد الجديد يحل محله.
answer-form-place = أين: { $place }
answer-form-lead = من يمكن أن يقود: { $lead }
answer-form-decision = قررنا
answer-form-yes = ستُنفَّذ.
answer-form-yes-changed = ستُنفَّذ، ولكن بطريقة أخرى.
answer-form-not-now = ليس الآن، وهذا موعد النظر فيها من جديد.
answer-form-no = لا يمكن تنفيذها.
answer-form-because = السبب
answer-form-because-hint = 40 كلمة على الأكثر، و15 في الجملة، بكلمات يعرفها طفل في التاسعة. بلا لوم.
answer-form-next = ما الذي سيحدث بعد ذلك (اختياري)
answer-form-next-hint = جملة واحدة. من يفعل ماذا؟
answer-form-by-when = حتى متى (اختياري)
answer-form-decider = صاحب القرار
answer-form-send = إخبارهم
answer-form-seen = يراه التلاميذ فورًا.
answer-form-preview = كما يراه التلاميذ

answer-form-done = هل تم؟
answer-form-happened = ماذا حدث
answer-form-happened-hint = جملة قصيرة أو جملتان. وإن لم يتم فليُقل ذلك بوضوح.
answer-form-happened-send = إخبارهم بما حدث
