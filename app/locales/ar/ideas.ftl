# My ideas, and the questions that make one.

ideas-more = هل عندك فكرة أخرى؟
ideas-add = إضافة فكرة أخرى
ideas-over = لا نضيف أفكارًا الآن.
ideas-mine = أفكارك
ideas-sent = تم الإرسال.
ideas-sent-hint = سيقرؤها أحد المشرفين الآن.
ideas-way-sent = أرسلت الفكرة
ideas-way-read = يقرؤها أحد المشرفين
ideas-way-then = تظهر على الحائط، أو يكتب المشرف إليك
ideas-private = يقرأ المشرف كل فكرة قبل أن تظهر على الحائط.

idea-draft = لم تُرسل بعد
idea-waiting = سيقرؤها أحد المشرفين
idea-on-wall = على الحائط
idea-back = كتب إليك أحد المشرفين
idea-merged = صارت جزءًا من فكرة أخرى. وما زالت فكرتك أيضًا.
idea-kept = الفكرة عند أحد المشرفين.
idea-asked-part = جمعها أحد المشرفين مع هذه:
idea-asked-whole = جمع أحد المشرفين هذه مع فكرتك:
idea-asked = هل هذا مناسب لك؟
idea-asked-yes = نعم، معًا
idea-asked-no = لا، وحدها
idea-asked-said = كان ردك نعم.
wrote = كتب إليك أحد المشرفين.
wrote-read = قراءة الرسالة
idea-finish = إكمالها
idea-change = تغييرها

words-who-reads = يقرؤها مشرف أولًا. إن كان هناك خطر عليك، نخبر من يساعدك.
words-who-reads-lead = يقرؤها مشرف أولًا. إن كان هناك خطر عليك، نخبر: { $who }.
words-hint = بطريقتك. الإملاء غير مهم. بدون أسماء.

idea-optional = يمكنك تخطّي هذا.
idea-from-picture = البدء بصورة
idea-picture-title = اختيار صورة للفكرة
idea-picture-none = بدون صورة
idea-picture-more = صور أخرى
idea-place-title = أين يمكن أن تكون؟
idea-place-own = مكان آخر
idea-lead-title = من يمكن أن يقودها؟
idea-lead-us = نحن
idea-lead-worker = أحد المشرفين
idea-lead-both = نحن والمشرف معًا
idea-lead-own = شخص آخر. ما عمله؟ مثلًا طباخ أو DJ.

check-title = هل هذا صحيح؟
check-hint = بعد الإرسال يقرؤها أحد المشرفين.
check-words = فكرتك
check-picture = الصورة
check-place = أين
check-lead = من يقود
check-change = تغيير
check-add = إضافة
check-send = إرسال

ideas-before = أفكارك السابقة
ideas-before-none = لا رد بعد
idea-quote = يمكن لآخرين قراءة كلماتي
idea-quote-how = بدون موافقتك، لا يعرف من هم خارج مجموعتك إلا أن هناك فكرة.
idea-quote-stop = لا أريد أن يقرأ آخرون كلماتي
idea-quoted = يمكن لآخرين قراءة هذه الكلمات.
idea-not-quoted = لا يقرأ هذه الكلمات إلا مجموعتك والمشرفون معك.
idea-unquoted = فكرة من أحد الشباب
