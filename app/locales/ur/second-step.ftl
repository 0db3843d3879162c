# The second step of an adult's sign-in: set up, and asked for.

code-of-app-title = آپ کا کوڈ
code-of-app-where = آپ کا پاس ورڈ صحیح ہے۔ اب اپنے فون کی ایپ سے کوڈ لکھیں۔
code-of-app = کوڈ
code-of-app-hint = چھ ہندسے۔ یا ان کوڈوں میں سے ایک جو آپ کے پاس کاغذ پر ہیں۔
code-of-app-lost = فون اور کاغذ دونوں کھو گئے؟ اپنے سکول یا کلب کے کسی اور لیڈر سے لنک مانگیں۔ اگر آپ کے سوا کوئی لیڈر نہیں تو سرور چلانے والے سے مانگیں۔
second-step-title = دوسرا مرحلہ
second-step-back = آپ کا اکاؤنٹ
second-step-why = پاس ورڈ دیکھا جا سکتا ہے، بوجھا جا سکتا ہے یا کھو سکتا ہے۔ دوسرا مرحلہ ہو تو صرف پاس ورڈ سے کوئی آپ کے نام سے اندر نہیں آ سکتا۔
second-step-first = آپ کی شراکت لیڈروں اور سیف گارڈنگ لیڈز سے سائن اِن پر دوسرا مرحلہ مانگتی ہے۔ اسے ابھی لگائیں۔ دو منٹ لگتے ہیں۔
second-step-password = آپ کا پاس ورڈ
second-step-qr = وہ کوڈ جسے آپ کی ایپ سکین کرتی ہے
second-step-begin = اپنے فون پر ایک ایپ لیں
second-step-begin-what = چھ ہندسوں کے کوڈ دینے والی کوئی بھی ایپ چلے گی، جیسے وہ جو آپ کے فون میں پاس ورڈوں کے لیے ہے۔ یہ نیٹ ورک کے بغیر بھی چلتی ہے۔
second-step-begin-go = سکین کرنے کا کوڈ دکھائیں
second-step-scan = اسے ایپ سے سکین کریں
second-step-key = کیمرا نہیں؟ ایپ میں یہ لکھیں۔
second-step-confirm-go = محفوظ کریں
second-step-paper = یہ کوڈ کاغذ پر لکھ لیں
second-step-paper-what = جب فون پاس نہ ہو تو ان میں سے ہر ایک سے آپ ایک بار اندر آ سکتے ہیں۔
second-step-paper-once = یہ آپ کو صرف ابھی نظر آ رہے ہیں۔ انہیں وہاں رکھیں جہاں آپ کا پاسپورٹ ہے، فون کے ساتھ نہیں۔
second-step-paper-have = یہ میرے پاس کاغذ پر ہیں
second-step-paper-new = کاغذ کے لیے نئے کوڈ
second-step-paper-left = { $left ->
    [one] کاغذ والا 1 کوڈ باقی ہے۔
   *[other] کاغذ والے { $left } کوڈ باقی ہیں۔
}
second-step-counts = یہ لاگو ہے
second-step-since = { $day } سے Fifth آپ کے پاس ورڈ کے بعد ایک کوڈ مانگتا ہے۔
second-step-remove = اس کے بغیر سائن اِن
second-step-remove-what = پھر آپ صرف پاس ورڈ سے اندر آ جائیں گے۔ نیا فون ہے؟ اسے یہاں ختم کریں، اور نئے فون پر لگائیں۔
second-step-remove-go = دوسرا مرحلہ ختم کریں
second-step-all = { $partnership } کے لیڈر اور سیف گارڈنگ لیڈز
second-step-all-off = ہر ایک خود چن سکتا ہے کہ دوسرا مرحلہ ہو یا نہیں۔
second-step-all-on = ہر ایک کے لیے دوسرا مرحلہ لازمی ہے۔
second-step-all-what = جب یہ سب کے لیے لازمی ہو تو جس کے پاس نہیں، وہ اگلی بار کچھ دباتے ہی اسے لگائے گا، اور اس سے پہلے کچھ اور نہیں کر سکے گا۔
second-step-all-go = سب سے مانگیں
second-step-all-end = ہر ایک کو خود چننے دیں
passkey-go = پاس-کی استعمال کریں
passkey-failed = یہ نہیں ہو سکا۔ ایک بار پھر کوشش کریں، یا کسی اور طریقے سے سائن اِن کریں۔
passkey-second-title = آپ کی پاس-کی
passkey-second = آپ کا پاس ورڈ صحیح ہے۔ اب اپنی پاس-کی استعمال کریں۔
passkeys-title = پاس-کیز
passkeys-what = آپ کا فون یا کمپیوٹر آپ کو انگلی، چہرے یا اپنے کوڈ سے پہچانتا ہے۔ ایک بار دبائیں اور اندر آ جائیں، اور کوئی اسے بوجھ نہیں سکتا۔
passkeys-new = ایک اور
passkeys-name = آپ اسے کیا کہتے ہیں
passkeys-name-hint = جیسے: میرا فون۔
passkeys-make = پاس-کی بنائیں
passkeys-made = { $day } کو بنائی گئی۔
passkeys-used = آخری بار { $day } کو استعمال ہوئی۔
passkeys-remove = ہٹا دیں
passkeys-no-browser = یہ براؤزر پاس-کیز نہیں بناتا، یا اس کے سکرپٹ بند ہیں۔
passkeys-no-number = اس سائٹ کا پتہ ایک نمبر ہے، اور براؤزر صرف ناموں کے لیے پاس-کیز بناتے ہیں۔
passkeys-no-plain = اس سائٹ کا پتہ راستے میں نجی نہیں (https)، اور براؤزر وہاں پاس-کیز نہیں بناتے۔
passkeys-no-do = آپ کا پاس ورڈ اور فون کا کوڈ بھی اتنا ہی کام دیتے ہیں۔ سرور چلانے والا اسے ایک نام دے سکتا ہے۔
