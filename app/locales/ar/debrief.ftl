# After the sitting, for adults of the organisation.

debrief-title = حصيلة الجلسة
debrief-why = عشر دقائق الآن توفر ساعة لاحقًا. يكفي ملء ما يمكن؛ يُحفظ حتى لو مُلئ مربع واحد.
debrief-did = ماذا فعلنا
debrief-did-hint = في بضعة أسطر. عن المجموعات لا عن الأطفال.
debrief-said = ماذا قالوا
debrief-said-hint = ما سمعته من الشباب عن ذلك. بلا أسماء.
debrief-to_change = ما الذي نغيّره
debrief-to_change-hint = للمرة القادمة، أو في طريقة السؤال.
debrief-pass_on = أي شيء يجب نقله لغيرك
debrief-pass_on-hint = مفتاح، كرسي مكسور، كلمة شكر. حتى 200 كلمة في كل مربع.
debrief-worry = الأمر المقلق بشأن طفل لا يُكتب هنا. له مربع خاص في الأسفل.
debrief-worry-title = أمر مقلق بشأن طفل
debrief-worry-why = يصل إلى مسؤول الحماية في مدرسة الطفل أو ناديه، ولا يستطيع أحد هنا قراءته من جديد.
debrief-worry-group = عن أي مجموعة؟
debrief-worry-words = ما رأيته أو سمعته
debrief-worry-words-hint = الكلمات كما قيلت. وأي صورة أو أي مكان، كي يُعرف الطفل.
debrief-worry-go = الإبلاغ الآن
debrief-worry-told = تم الإبلاغ. من يقرؤه: { $who }.
debrief-keep = حفظ الحصيلة
debrief-not-yet = لم يكتبها أحد بعد.
debrief-link = حصيلة الجلسة
debrief-done = مكتوبة
debrief-open = ليس بعد
debrief-column = الحصيلة
