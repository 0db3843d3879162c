# ما تقوله الطرفية لمن يشغّل Fifth: النسخ، ولماذا لا يبدأ.

backup-made = في { $place } نسخة كاملة. الجداول: { $tables }، الصفوف: { $rows }.
backup-restored = قاعدة البيانات الآن في { $place }. الجداول: { $tables }، الصفوف: { $rows }. يمكن تشغيل Fifth هناك.
backup-whole = { $place } سليم. الجداول: { $tables }، الصفوف: { $rows }.
backup-open = { $n ->
    [zero] لم يكن أي تصويت مفتوحًا.
    [one] كان تصويت واحد مفتوحًا. مفتاحه ليس في النسخة، ودونه لا يستطيع أحد عدّ تلك الأصوات.
    [two] كان تصويتان مفتوحين. مفتاحاهما ليسا في النسخة، ودونهما لا يستطيع أحد عدّ تلك الأصوات.
    [few] كانت { $n } تصويتات مفتوحة. مفاتيحها ليست في النسخة، ودونها لا يستطيع أحد عدّ تلك الأصوات.
    [many] كان { $n } تصويتًا مفتوحًا. مفاتيحها ليست في النسخة، ودونها لا يستطيع أحد عدّ تلك الأصوات.
   *[other] كان { $n } تصويت مفتوحًا. مفاتيحها ليست في النسخة، ودونها لا يستطيع أحد عدّ تلك الأصوات.
}
backup-not-there = لا توجد قاعدة بيانات في { $place }. يرجى التحقق من المسار.
backup-taken = يوجد شيء في { $place } من قبل، ولا يُكتب فوق أي شيء. يرجى اختيار مكان آخر.
backup-not-ours = { $place } ليس قاعدة بيانات لـ Fifth. يرجى التحقق من المسار.
backup-half = نُسخ { $place } دون السجل الذي بجانبه، فآخر ما كُتب ناقص. يرجى استعمال نسخة صنعها fifth backup.
backup-newer = كتب { $place } إصدار أحدث من Fifth. يرجى استعمال ذلك الإصدار أو أحدث منه.
backup-damaged = { $place } تالف: { $why }. يرجى استعمال نسخة احتياطية أقدم.
backup-disk = تعذرت الكتابة في { $place }: { $why }. يرجى التحقق من المجلد وأذوناته والمساحة الباقية.
backup-postgres = مع PostgreSQL يُستعمل pg_dump --exclude-table-data=round_keys، وهو يترك مفاتيح التصويتات المفتوحة خارج النسخة.
recount-again = مطابق، وعُدّ ما اختير من جديد
recount-unchanged = مطابق لإيصاله، وما هو مخفي أكثر من أن يُعدّ من جديد
recount-unreadable = مختلف: ما نُشر مفقود أو لا تمكن قراءته
recount-ballots = مختلف: ما زالت هناك أوراق تصويت
recount-receipt = مختلف: ما نُشر ليس ما صُنع منه إيصاله
recount-round = مختلف: السؤال أو شروطه أو خياراته أو وقته ليست لهذا التصويت
recount-turnout = مختلف: عدد المصوّتين ليس العدد المحفوظ
recount-too-much = مختلف: يُقال أكثر مما يجوز مع هذا العدد القليل من المصوّتين
recount-figures = مختلف: الأرقام لا تتوافق معًا
recount-faces = مختلف: أرقام الداخل وأرقام الخارج متناقضة
recount-chosen = مختلف: تختار القاعدة بهذه الأرقام شيئًا آخر
recount-sum = تصويتات مغلقة: { $votes }. مختلفة: { $differ }.
start-address-taken = { $address } مشغول. يرجى إيقاف ما يعمل هناك، أو اختيار عنوان آخر بـ --addr.
start-address-elsewhere = { $address } ليس عنوانًا لهذا الجهاز. يرجى اختيار أحد عناوينه بـ --addr، أو 0.0.0.0 لها كلها.
start-address-reserved = لا يحق لهذا المستخدم الاستماع على { $address }. يرجى اختيار منفذ 1024 أو أعلى بـ --addr.
start-address-other = لا يستطيع Fifth الاستماع على { $address }: { $why }. يرجى اختيار عنوان آخر بـ --addr.
start-other-user = { $place } لمستخدم آخر. يرجى تشغيل Fifth باسم ذلك المستخدم، أو نقل الملكية إلى هذا بـ chown.
start-not-allowed = لا يحق لهذا المستخدم الكتابة في { $place }. يرجى اختيار مجلد آخر بـ --data، أو تغيير أذوناته.
start-read-only = { $place } للقراءة فقط. يرجى وصله بحيث تمكن الكتابة فيه، أو اختيار مجلد آخر بـ --data.
start-full = قرص { $place } ممتلئ. يرجى إخلاء مساحة، ثم التشغيل من جديد.
start-folder-other = لا يمكن فتح قاعدة البيانات في { $place }: { $why }. يرجى التحقق من المجلد، أو تجربة fifth check.
start-newer = صنع إصدار أحدث من Fifth قاعدة البيانات هذه. يرجى تشغيل ذلك الإصدار أو أحدث منه.
start-tables = لا يمكن تحديث قاعدة البيانات: { $why }
start-postgres-address = هذا ليس عنوان قاعدة بيانات PostgreSQL. شكله postgres://user:password@host/database.
start-postgres-away = لا يجيب PostgreSQL. يرجى تشغيله، أو التحقق من المضيف والمنفذ في --database-url.
start-postgres-user = لا يسمح PostgreSQL لهذا المستخدم بالدخول. يرجى التحقق من الاسم وكلمة السر في --database-url.
start-postgres-database = ليس في PostgreSQL قاعدة بيانات كهذه. يرجى صنعها بـ createdb، أو التحقق من آخر --database-url.
start-postgres-other = لا يمكن فتح قاعدة بيانات PostgreSQL: { $why }
