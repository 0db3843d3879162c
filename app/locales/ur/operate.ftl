# ٹرمینل Fifth چلانے والے سے کیا کہتا ہے: نقلیں، اور یہ کیوں نہیں چلتا۔

backup-made = { $place } میں پوری نقل ہے: { $tables } جدول، { $rows } قطاریں۔
backup-restored = ڈیٹابیس اب { $place } میں ہے: { $tables } جدول، { $rows } قطاریں۔ Fifth وہاں چلائیں۔
backup-whole = { $place } پورا ہے: { $tables } جدول، { $rows } قطاریں۔
backup-open = { $n ->
    [one] ایک ووٹ کھلا تھا۔ اس کی چابی نقل میں نہیں: اس کے بغیر کوئی وہ ووٹ نہیں گن سکتا۔
   *[other] { $n } ووٹ کھلے تھے۔ ان کی چابیاں نقل میں نہیں: ان کے بغیر کوئی وہ ووٹ نہیں گن سکتا۔
}
backup-not-there = { $place } پر کوئی ڈیٹابیس نہیں۔ پتا دیکھیں۔
backup-taken = { $place } پر پہلے سے کچھ ہے، اور کسی چیز کے اوپر نہیں لکھا جاتا۔ کوئی اور جگہ چنیں۔
backup-not-ours = { $place } Fifth کا ڈیٹابیس نہیں۔ پتا دیکھیں۔
backup-half = { $place } ساتھ والے لاگ کے بغیر نقل ہوا، اس لیے تازہ ترین باتیں غائب ہیں۔ fifth backup کی بنائی نقل استعمال کریں۔
backup-newer = { $place } کسی نئے Fifth نے لکھا ہے۔ وہی استعمال کریں، یا اس سے نیا۔
backup-damaged = { $place } خراب ہے: { $why }۔ اس سے پہلے کا بیک اپ استعمال کریں۔
backup-disk = { $place } پر کچھ نہیں لکھا جا سکا: { $why }۔ فولڈر، اس کے حقوق اور باقی جگہ دیکھیں۔
backup-postgres = PostgreSQL کے ساتھ pg_dump --exclude-table-data=round_keys استعمال کریں، جو کھلے ووٹوں کی چابیاں باہر رکھتا ہے۔
recount-again = درست ہے، اور جو چنا گیا وہ دوبارہ گنا گیا
recount-unchanged = اپنی رسید کے مطابق ہے؛ بہت کچھ نجی ہے، اس لیے دوبارہ نہیں گنا جا سکتا
recount-unreadable = فرق ہے: جو شائع ہوا وہ غائب ہے یا پڑھا نہیں جا سکتا
recount-ballots = فرق ہے: ابھی تک پرچیاں موجود ہیں
recount-receipt = فرق ہے: جو شائع ہوا وہ نہیں جس سے اس کی رسید بنی تھی
recount-round = فرق ہے: سوال، اس کی شرائط، اس کے انتخاب یا اس کا وقت اس ووٹ کے نہیں
recount-turnout = فرق ہے: ووٹ دینے والوں کی تعداد وہ نہیں جو رکھی گئی تھی
recount-too-much = فرق ہے: اتنے کم ووٹروں کے ساتھ جتنا کہا جا سکتا ہے اس سے زیادہ کہا گیا ہے
recount-figures = فرق ہے: اعداد آپس میں نہیں ملتے
recount-faces = فرق ہے: اندر کے اور باہر کے اعداد ایک دوسرے کے خلاف ہیں
recount-chosen = فرق ہے: ان اعداد سے قاعدہ کچھ اور چنتا ہے
recount-sum = بند ووٹ: { $votes }۔ فرق والے: { $differ }۔
rehearse-not-there = کسی کھلے سیشن کا یہ کوڈ نہیں۔ اس کی بڑی سکرین دیکھیں۔
rehearse-real = اس سیشن میں حقیقی بچے آ سکتے ہیں۔ فرضی طالب علم صرف مشق والے سیشن میں آتے ہیں۔
rehearse-did = جو فرضی طالب علم اندر آئے: { $came }۔ دروازے پر منتظر: { $wait }۔ خیال: { $ideas }۔ ووٹ: { $votes }۔
start-address-taken = { $address } لیا جا چکا ہے۔ جو وہاں چل رہا ہے اسے روکیں، یا --addr سے کوئی اور چنیں۔
start-address-elsewhere = { $address } اس مشین کا پتا نہیں۔ --addr سے اس کا اپنا پتا چنیں، یا سب کے لیے 0.0.0.0۔
start-address-reserved = یہ صارف { $address } پر نہیں سن سکتا۔ --addr سے 1024 یا اس سے اوپر کا پورٹ چنیں۔
start-address-other = Fifth { $address } پر نہیں سن سکتا: { $why }۔ --addr سے کوئی اور چنیں۔
start-other-user = { $place } کسی اور صارف کا ہے۔ Fifth اسی صارف کے نام سے چلائیں، یا chown سے اسے اس صارف کو دیں۔
start-not-allowed = یہ صارف { $place } میں نہیں لکھ سکتا۔ --data سے کوئی اور فولڈر چنیں، یا اس کے حقوق بدلیں۔
start-read-only = { $place } صرف پڑھا جا سکتا ہے۔ اسے لکھنے کے قابل جوڑیں، یا --data سے کوئی اور فولڈر چنیں۔
start-full = { $place } کی ڈسک بھری ہوئی ہے۔ جگہ بنائیں، پھر دوبارہ چلائیں۔
start-folder-other = { $place } کا ڈیٹابیس نہیں کھل سکتا: { $why }۔ فولڈر دیکھیں، یا fifth check آزمائیں۔
start-newer = یہ ڈیٹابیس کسی نئے Fifth نے بنایا ہے۔ وہی چلائیں، یا اس سے نیا۔
start-tables = ڈیٹابیس تازہ نہیں کیا جا سکتا: { $why }
start-postgres-address = یہ PostgreSQL ڈیٹابیس کا پتا نہیں۔ وہ یوں ہوتا ہے: postgres://user:password@host/database۔
start-postgres-away = PostgreSQL جواب نہیں دیتا۔ اسے چلائیں، یا --database-url کا میزبان اور پورٹ دیکھیں۔
start-postgres-user = PostgreSQL اس صارف کو اندر نہیں آنے دیتا۔ --database-url کا نام اور پاس ورڈ دیکھیں۔
start-postgres-database = PostgreSQL میں ایسا کوئی ڈیٹابیس نہیں۔ createdb سے بنائیں، یا --database-url کا آخری حصہ دیکھیں۔
start-postgres-other = PostgreSQL ڈیٹابیس نہیں کھل سکتا: { $why }
start-numbers = { $address } پر اعداد نہیں پڑھے جا سکتے: { $why }۔ --metrics سے کوئی اور پتا چنیں۔
move-done = سب کچھ اب { $place } میں ہے: { $tables } جدول، { $rows } قطاریں، ہر ایک ملا کر دیکھی گئی۔ Fifth اس کے ساتھ چلائیں، اور جو { $from } میں ہے اسے ایک طرف رکھ دیں۔
move-open = { $n ->
    [one] ایک ووٹ کھلا ہے۔ اس کی چابی ساتھ گئی، اس لیے وہ جاری ہے۔
   *[other] { $n } ووٹ کھلے ہیں۔ ان کی چابیاں ساتھ گئیں، اس لیے وہ جاری ہیں۔
}
move-in-use = دونوں میں سے ایک کسی نے کھول رکھا ہے: کوئی چلتا سرور، یا کوئی پروگرام جو اس میں دیکھتا ہے۔ اسے روکیں، پھر منتقل کریں۔
move-taken = { $place } میں پہلے سے کچھ ہے، اور کسی چیز کے اوپر نہیں لکھا جاتا۔ خالی ڈیٹابیس چنیں، یا کوئی اور فولڈر۔
move-older = { $place } کا ڈیٹابیس اس Fifth سے پرانا ہے۔ اسے ایک بار اس کے ساتھ چلائیں، روکیں، پھر منتقل کریں۔
move-differs = جدول { $table } میں جو پہنچا وہ نہیں جو وہاں تھا۔ کچھ منتقل نہیں ہوا۔ دوبارہ کوشش کریں۔
move-from = بتائیں کہ وہاں کیا منتقل ہو: --database-url postgres://user:password@host/database۔
move-unreadable = یہ نہیں پڑھا جا سکتا: { $what }۔ کچھ منتقل نہیں ہوا۔
move-keys-left = سب کچھ منتقل ہو گیا، مگر پرانی چابیاں { $place } میں رہ گئیں۔ انہیں ہاتھ سے تلف کریں: جو مہر بند تھا وہ وہاں اب بھی کھل سکتا ہے۔
