# The weeks of a programme, its money, and its calendar, for adults.

programme-title = پروگرام
programme-empty = ابھی کسی سیشن کا دن طے نہیں۔ ہر سیشن کا دن یوتھ ورکر طے کرتے ہیں۔
programme-sentence = { $weeks ->
    [one] ایک ہفتہ۔
   *[other] { $weeks } ہفتے۔
} { $sessions ->
    [one] ایک سیشن۔
   *[other] { $sessions } سیشن۔
}
programme-next = اگلا: { $day }، { $starts }، { $place }۔
programme-week = ہفتہ { $n }
programme-this-week = اس ہفتے
programme-over = ہو چکا
programme-leads = چلانے والے
programme-contact = سیف گارڈنگ
programme-no-contact = ابھی کوئی نہیں
programme-nothing = ابھی کچھ طے نہیں
programme-part = { $of } میں سے حصہ { $part }
programme-led = اسے { $who } چلاتے ہیں
programme-not-agreed = ابھی اتفاق نہیں ہوا

programme-clashes = { $n ->
    [one] ایک چیز دو بار رکھی گئی ہے۔
   *[other] { $n } چیزیں دو بار رکھی گئی ہیں۔
}
programme-clash-place = { $place } میں { $day } کو ایک ہی وقت میں دو چیزیں ہیں: ”{ $one }“ اور ”{ $other }“۔
programme-clash-lead = { $day } کو { $who } ایک ہی وقت میں دو جگہ ہیں: ”{ $one }“ اور ”{ $other }“۔

programme-waiting = ابھی کیلنڈر میں نہیں
programme-waiting-hint = نوجوانوں کو ان پر ہاں مل گئی ہے۔ اب دن طے ہونا ہے۔

budget-title = پیسے
budget-empty = ابھی کوئی رقم نہیں لکھی گئی۔
budget-sentence = { $in } آئے، { $out } گئے۔
budget-left = { $pounds } باقی ہیں۔
budget-even = حساب برابر ہے۔
budget-short = { $pounds } کم ہیں۔ آمدنی سے زیادہ خرچ ہے۔
budget-in = آمدنی
budget-out = خرچ
budget-gifts = بغیر پیسے کی مدد
budget-gifts-hint = وقت اور کمروں کی بڑی قیمت ہے۔ انہیں پاؤنڈ میں نہیں گنا جاتا۔
budget-gift-times = { $words }، { $n } بار
budget-units = { $n } × { $price }
budget-sum = کل
budget-what = کیا
budget-pounds = پاؤنڈ
budget-pot = نوجوانوں کا فنڈ
budget-pot-sentence = ان کی سرگرمیاں { $pot } میں سے { $taken } لیتی ہیں۔
budget-pot-left = { $pounds } ان کے بانٹنے کے لیے باقی ہیں۔
budget-pot-even = سب خرچ کا منصوبہ بن چکا ہے۔
budget-pot-short = یہ موجود رقم سے { $pounds } زیادہ ہے۔
budget-change = بدلیں
budget-back = واپس پروگرام پر
budget-form-title = کیا آتا ہے، کیا جاتا ہے؟
budget-form-hint = لائن نکالنی ہو تو خالی چھوڑ دیں۔ پاؤنڈ، یا پاؤنڈ اور پینس: 60 یا 12.50۔
budget-form-own = { $who } کتنا ڈالتے ہیں
budget-form-own-gifts = { $who } بغیر پیسے کے کیا مدد دیتے ہیں
budget-form-grants = گرانٹ اور دوسری آمدنی
budget-form-pot = نوجوانوں کا فنڈ
budget-form-out = کس چیز پر خرچ ہوتا ہے
budget-form-held = بجٹ { $who } کے پاس ہے، باقی وہی بدلتے ہیں۔
budget-words = یہ کیا ہے
budget-how-many = کتنے
budget-price = ایک کی قیمت، پاؤنڈ میں

calendar-title = آپ کے اپنے کیلنڈر میں
calendar-why = دن، جگہیں، سرگرمیوں کے نام، اور آپ کے ادارے کے ذمے کام، ایک دن پہلے یاد دہانی کے ساتھ۔ اس میں کسی نوجوان کا نام نہیں۔
calendar-file = ڈاؤن لوڈ کریں
calendar-address = جو کیلنڈر ایپ یہ پتہ پڑھے، وہ تازہ رہتی ہے۔
calendar-label = کیلنڈر کا پتہ
calendar-none = کیلنڈر ایپ کے لیے ابھی کوئی پتہ نہیں۔
calendar-make = پتہ بنائیں
calendar-new = نیا پتہ بنائیں
calendar-new-hint = پھر پرانا پتہ کچھ نہیں دکھائے گا۔
calendar-end = پتہ ہٹا دیں
calendar-leads = چلانے والے: { $who }
calendar-contact = سیف گارڈنگ کا رابطہ: { $who }

coming-title = آگے کیا ہے؟
coming-sentence = { $n ->
    [one] ایک سیشن طے ہے۔
   *[other] { $n } سیشن طے ہیں۔
}
coming-none = آنے والے کسی سیشن کا دن ابھی طے نہیں۔
coming-all = پورا پروگرام
