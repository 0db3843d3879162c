# Adults sign in.

sign-in-title = سائن اِن
sign-in-who = یوتھ ورکروں اور لیڈروں کے لیے۔
sign-in-email = ای میل
sign-in-password = پاس ورڈ
sign-in-go = سائن اِن
sign-in-pupil = آپ کیا کرنا چاہیں گے، یہ بتانے آئے ہیں؟
sign-in-pupil-go = کوڈ سے شامل ہوں

sign-in-demo = ڈیمو دیکھیں
sign-in-demo-how = اس میں سب لوگ فرضی ہیں۔ ایک بٹن دبائیں اور سائن اِن ہو جائیں۔
sign-in-school = { $provider } کے ساتھ سائن اِن کریں
