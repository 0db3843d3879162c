# What came of ideas that got a yes, for adults.

activity-make = اسے سرگرمی بنائیں
activity-see = سرگرمی دیکھیں
activity-by = آئیڈیا کس کا: { $who }
activity-credit-partnership = { $who } کے نوجوان
activity-credit-organisation = { $who } کے نوجوان
activity-wish-place = وہ چاہتے ہیں کہ یہ یہاں ہو: { $place }
activity-wish-lead = وہ چاہتے ہیں کہ اسے یہ چلائیں: { $lead }
activity-cost = فنڈ میں سے { $pounds }
activity-no-cost = کوئی خرچ نہیں
activity-in-calendar = { $n ->
    [one] ایک سیشن میں
   *[other] { $n } سیشنوں میں
}
activity-not-in-calendar = ابھی کیلنڈر میں نہیں

activity-when = کب اور کہاں؟
activity-lacks = کیلنڈر میں جانے سے پہلے
activity-lacks-category = چلانے والوں میں سے کوئی بتائے کہ یہ کس قسم کی سرگرمی ہے۔
activity-lacks-who = اسے چلانے والے سب ایک ہی ایک سے تین مقاصد پر نشان لگائیں۔ ابھی اتفاق باقی ہے: { $who }۔
activity-lacks-nobody = کسی نہ کسی کو اسے چلانا ہوگا۔
activity-no-dates = یہ ابھی کسی سیشن میں نہیں۔
activity-date = { $day }، { $starts } سے { $ends } تک
activity-date-place = { $place } · { $session }
activity-no-place = جگہ ابھی طے نہیں
activity-past = ہو چکا
activity-put = اسے کسی سیشن میں ڈالیں
activity-put-go = ڈال دیں
activity-put-hint = لمبی سرگرمی ایک سے زیادہ سیشنوں میں ہو سکتی ہے۔
activity-no-booked = آنے والے کسی سیشن کا دن ابھی طے نہیں۔ دن یوتھ ورکر طے کرتے ہیں۔
activity-take = نکال لیں

activity-runs = اسے کون چلاتا ہے، اور کس مقصد کے لیے؟
activity-agreed = { $n ->
    [one] اس کا مقصد: { $outcomes }۔
   *[other] اسے چلانے والے سب { $n } یہی چاہتے ہیں: { $outcomes }۔
}
activity-not-agreed = اسے چلانے والے سب ابھی ایک ہی بات نہیں چاہتے۔
activity-leads = چلانے کے ذمہ دار
activity-nothing-ticked = ابھی کوئی نشان نہیں
activity-tick = { $who } اس سے کیا چاہتے ہیں؟
activity-tick-hint = ایک سے تین پر نشان لگائیں۔ چلانے والے سب انہی پر نشان لگائیں۔
activity-tick-go = ہم یہ چاہتے ہیں
activity-join = { $who } بھی اسے چلائیں گے
activity-leave = { $who } اب اسے نہیں چلائیں گے
activity-last = چھوڑنے سے پہلے کسی اور ادارے سے اسے چلانے کو کہیں۔

activity-about = یہ کیا ہے
activity-category = کس قسم کی سرگرمی؟
category-civic = شہری کاموں میں شرکت
category-arts = فن اور ثقافت
category-nature = قدرت، کھلی فضا اور مہم جوئی
category-sport = کھیل اور ورزش
category-life-skills = زندگی کے دوسرے ہنر
activity-field-cost = فنڈ سے کتنا لگے گا، پاؤنڈ میں
activity-credit = آئیڈیا کس کا تھا؟
activity-credit-hint = نام کبھی نہیں۔ مزید نام فہرست میں تب آتے ہیں جب وہاں موجود کوئی ورکر پیش کرے۔
activity-field-lead = اسے کون چلائے گا؟
activity-field-post = وہاں چلانے والے کا عہدہ
activity-field-post-hint = عہدہ لکھیں، نام نہیں: ”یوتھ ورکر“۔
activity-led-by = اسے { $who } چلاتے ہیں۔
activity-led-by-post = اسے { $who } چلاتے ہیں: { $post }۔

activity-done = کیا یہ ہو گیا؟
activity-done-why = آپ جو یہاں لکھیں گے، طلبہ پڑھیں گے۔
activity-done-go = بتائیں کیا ہوا
activity-back = واپس پروگرام پر
