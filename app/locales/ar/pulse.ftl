# Questions that come pulse-made. Pupils read the questions.

pulse-title = أسئلة جاهزة
pulse-check-in-short = البداية: كيف يشعرون
pulse-before-short = قبل: قول الرأي
pulse-check-out-short = النهاية: كيف يشعرون
pulse-after-short = بعد: قول الرأي
pulse-listened-short = هل استمع إليهم أحد؟
pulse-again-short = هل يكررون ذلك؟
pulse-check-in = ما شعورك الآن؟
pulse-check-out = ما شعورك الآن، في النهاية؟
pulse-before = هل من السهل عليك قول رأيك هنا؟
pulse-after = هل كان من السهل عليك قول رأيك اليوم؟
pulse-listened = هل استمعوا إليك اليوم؟
pulse-again = هل يعجبك أن نكرر هذا؟
pulse-ask-check-in = السؤال عن شعور الجميع
pulse-ask-check-out = السؤال عن شعور الجميع في النهاية

ballot-feelings = لا أحد يرى ضغطاتك. ننظر إلى الغرفة كلها فقط.
new-round-sensitive = عن المشاعر أو الأمان أو الاستماع إليهم. يبقى أكثره مخفيًا.

pulse-said = ماذا قالوا؟

feelings-check-in-out = من البداية إلى النهاية، الغرفة كلها
feelings-before-after = قبل وبعد، الغرفة كلها
feelings-start = في البداية
feelings-end = في النهاية
feelings-answer = الإجابة
feelings-few = أجاب أقل من عشرة، لذا لا يُعرض شيء.
feelings-care = لا يجيب الجميع في المرتين. هذا يبيّن الشعور في لحظة، لا سببه.
