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
answer-form-then = أخبرهم، ثم الفكرة التالية
answer-form-look = عرضه كما سيراه التلاميذ
answer-facts = ما تحتاج إلى معرفته
answer-facts-vote = في التصويت
answer-facts-no-vote = لم تكن في أي تصويت أُغلق.
answer-facts-figure = { $figure }: { $n }
answer-facts-cost = كم تكلّف
answer-facts-wish = ما يتمناه صاحبها
answer-facts-told = ما قلتموه لهم
answer-more = { $n ->
    [zero] لا فكرة أخرى تنتظر جوابًا.
    [one] فكرة أخرى تنتظر جوابًا.
    [two] فكرتان أخريان تنتظران جوابًا.
    [few] { $n } أفكار أخرى تنتظر جوابًا.
    [many] { $n } فكرة أخرى تنتظر جوابًا.
   *[other] { $n } فكرة أخرى تنتظر جوابًا.
}
answer-more-next = التالية:
answer-form-seen = يراه التلاميذ فورًا.
answer-form-preview = كما يراه التلاميذ

answer-form-done = هل تم؟
answer-form-happened = ماذا حدث
answer-form-happened-hint = جملة قصيرة أو جملتان. وإن لم يتم فليُقل ذلك بوضوح.
answer-form-happened-send = إخبارهم بما حدث

not-chosen-title = أجب عن الأفكار التي لم تُختَر
not-chosen-which = تحصل على هذا الجواب
not-chosen-none = لا فكرة لم تُختَر تنتظر جوابًا.
not-chosen-link = { $n ->
    [zero] لا فكرة لم تُختَر
    [one] أجب عن الفكرة التي لم تُختَر
    [two] أجب عن الفكرتين اللتين لم تُختارا معًا
    [few] أجب عن { $n } أفكار لم تُختَر معًا
    [many] أجب عن { $n } فكرة لم تُختَر معًا
   *[other] أجب عن { $n } فكرة لم تُختَر معًا
}
