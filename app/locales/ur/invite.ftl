# What `fifth invite` prints.

invite-link = { $email } کے لیے: اسے ایک بار کھولیں، { $day } تک۔
invite-password = { $email } پہلے سے موجود ہے۔ یہ لنک نیا پاس ورڈ بناتا ہے، { $day } تک۔
invite-empty = یہاں ابھی کوئی نہیں۔ سرور چلائیں، اور جو لنک وہ چھاپے اسے کھول کر ترتیب دیں۔
invite-no-email = یہ ای میل کا پتہ نہیں ہے۔
invite-no-role = ایسی کوئی حیثیت نہیں۔ حیثیتیں یہ ہیں: { $roles }۔
invite-no-organisation = بتائیں کون سا سکول یا کلب، ‎--organisation‎ کے ساتھ۔ موجود ہیں: { $names }۔
invite-afresh = { $email } پہلے سے موجود ہے۔ یہ لنک نیا پاس ورڈ بناتا ہے اور دوسرا مرحلہ ہٹا دیتا ہے، { $day } تک۔
