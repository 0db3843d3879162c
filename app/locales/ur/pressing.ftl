# With what somebody presses, and how: a switch, eyes, hands that shake.

pressing = سوئچ یا آنکھیں
pressing-title = میں کیسے دباؤں
pressing-asleep = یہاں روشنی نہیں چل سکتی۔ یہ براؤزر اسکرپٹ نہیں چلاتا۔
pressing-kept = آپ کی پسند محفوظ ہے۔ کسی ورکر سے دوسرا ٹیبلٹ مانگیں۔
pressing-keep = یہ رکھیں

pressing-by = آپ کس چیز سے دباتے ہیں؟
pressing-fingers = انگلیاں، ماؤس یا کی بورڈ
pressing-scan = ایک سوئچ۔ روشنی خود چلتی ہے۔
pressing-step = ایک سوئچ۔ روشنی میرے دبانے سے چلے، ٹھہرنے سے چنے۔
pressing-two = دو سوئچ، یا بائیں اور دائیں چھوئیں۔ پہلا چلائے، دوسرا چنے۔
pressing-eyes = میری آنکھیں۔ دیکھنا اور ٹھہرنا۔

pressing-light = روشنی کتنی دیر ٹھہرے؟
pressing-light-1000 = 1 سیکنڈ
pressing-light-1500 = ڈیڑھ سیکنڈ
pressing-light-2000 = 2 سیکنڈ
pressing-light-3000 = 3 سیکنڈ
pressing-light-5000 = 5 سیکنڈ

pressing-stay = آپ کتنی دیر دیکھیں؟
pressing-stay-600 = 0.6 سیکنڈ
pressing-stay-1000 = 1 سیکنڈ
pressing-stay-2000 = 2 سیکنڈ
pressing-stay-3000 = 3 سیکنڈ

pressing-hold = آپ کتنی دیر دبائے رکھیں؟
pressing-hold-0 = ایک بار چھونا کافی ہے
pressing-hold-250 = چوتھائی سیکنڈ
pressing-hold-500 = آدھا سیکنڈ
pressing-hold-1000 = 1 سیکنڈ

pressing-again = کیا غلطی سے دو بار دب جاتا ہے؟
pressing-again-0 = نہیں۔ ہر بار گنا جائے۔
pressing-again-300 = ہاں۔ دبانے کے بعد 0.3 سیکنڈ آرام۔
pressing-again-500 = ہاں۔ دبانے کے بعد آدھا سیکنڈ آرام۔
pressing-again-1000 = ہاں۔ دبانے کے بعد 1 سیکنڈ آرام۔

pressing-counts = دبانا کب گنا جائے؟
pressing-on-press = دباتے وقت
pressing-on-release = چھوڑتے وقت

pressing-these = یہ سب؟
pressing-this = یہ والا؟
pressing-scan-in = اندر جانے کے لیے دبائیں۔
pressing-scan-choose = چننے کے لیے دبائیں۔
pressing-step-in = دبانے سے آگے۔ ٹھہرنے سے اندر۔
pressing-step-choose = دبانے سے آگے۔ ٹھہرنے سے چنیں۔
pressing-two-in = پہلا سوئچ آگے۔ دوسرا اندر۔
pressing-two-choose = پہلا سوئچ آگے۔ دوسرا چنے۔
pressing-look = کسی چیز کو دیکھیں اور ٹھہریں۔
pressing-up = اوپر
pressing-down = نیچے

pressing-letters = ابپتٹث|جچحخدڈ|ذرڑزژس|شصضطظع|غفقکگل|منوہھء|یےآئں۔|،؟
pressing-space = جگہ
pressing-rub = مٹائیں
