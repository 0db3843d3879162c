# Ways out that are always there. Check the phone numbers at each release.

not-today-title = لا بأس.
not-today-why = المشاركة ليست واجبة. لا أحد يسأل لماذا.
not-today-after = يمكنك المشاهدة، والعودة في أي وقت.
not-today-back = العودة والمشاركة

worried-title = يمكنك التحدث مع شخص.
worried-not-alone = لن يلومك أحد. إخبار شخص آخر يساعد.
worried-exit = الخروج من هذه الصفحة
worried-hide = إخفاء هذه الصفحة
worried-here = شخص هنا
worried-here-how = يمكنك إخبار مشرف في الغرفة، أو معلم. سيستمعون ويساعدون.
worried-childline = Childline:
worried-childline-how = مجانًا، ليلًا ونهارًا. ليس عليك ذكر اسمك.
worried-danger = في خطر الآن:
worried-danger-how = الاتصال بهذا الرقم مجاني.
worried-unread = لا يُخبَر أحد بأنك فتحت هذه الصفحة.

worried-tell = يمكنك إخبارنا.
worried-nobody = لا أحد يقرأ الآن.
worried-demo = هذا للعرض فقط. لا يقرؤه أي شخص حقيقي.
worried-reads = من يقرؤه: { $who }.
worried-or = {" "}أو{" "}
worried-soon = خلال { $minutes } دقيقة أو أقل، حتى { $until }.
worried-next = سيقرؤونه يوم { $day } في { $time }.
worried-then = إن لم يفتحوه: { $who }.
worried-then-between = ، ثم{" "}
worried-not-others = لا يقرؤه التلاميذ الآخرون، ولا مشرفك، إلا إن ذُكر هنا.
worried-no-secret = إن كان هناك خطر عليك، لا يمكننا حفظ السر. سنخبر من يساعدك.
worried-talk = أريد التحدث مع شخص
worried-words = أو كتابة ما يقلقك
worried-words-later = أو الكتابة لوقت لاحق
worried-find = كيف نجدك؟ (يمكنك تخطّي هذا)
worried-know = نعرف: { $who }، { $group }، اليوم.
worried-send = إرسال
worried-ring = أو الاتصال بشخص
worried-ring-now = يمكنك التحدث مع شخص الآن
worried-sent = تم الإرسال.
worried-sent-well = كان إخبارنا هو الصواب.
