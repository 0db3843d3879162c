# At the door.

join-title = کوڈ کیا ہے؟
join-hint = یہ بڑی سکرین پر ہے۔
join-go = شامل ہوں
join-promise = نہ نام، نہ اکاؤنٹ۔ آئیڈیے سب سے پہلے ورکر پڑھتے ہیں۔
join-what = Fifth پر نوجوان بتاتے ہیں کہ وہ کیا کرنا چاہتے ہیں، اور ووٹ دیتے ہیں۔
join-adults = کیا آپ نوجوانوں کے ساتھ کام کرتے ہیں؟
join-adults-go = سائن اِن
join-in = آپ شامل ہیں۔
join-in-go = آگے چلیں
join-signed-in = آپ سائن اِن ہیں۔
join-signed-in-go = اپنے صفحے پر جائیں

# No code is like it: no word of a code is "word", and none has a 1.
code-like = WORD 1234

join-demo = ڈیمو دیکھیں
join-demo-pupil = طالب علم کے طور پر
join-demo-worker = یوتھ ورکر کے طور پر
join-demo-leader = لیڈر کے طور پر
join-demo-screen = بڑی سکرین

group-title = آپ کس گروپ میں ہیں؟

picture-title = آج آپ کون ہیں؟
picture-hint = ایک تصویر دبائیں۔ آج یہ آپ کی ہے۔
picture-group = آپ کا گروپ: { $group }۔
picture-was-here = میری تصویر پہلے سے ہے
picture-none-left = سب تصویریں لی جا چکی ہیں۔ ورکر کو بتائیں۔

asked-title = ورکر کی طرف دیکھیں۔
asked-hint = ورکر ایک بٹن دبا کر آپ کو اندر آنے دیں گے۔ آپ کو کچھ نہیں کرنا۔
asked-taken-out = ورکر نے پہلے اس ٹیبلٹ یا فون کی ایک تصویر نکالی تھی۔
asked-why = آپ کے گروپ کے پاس کارڈ ہیں، یا اس کی فہرست بھر گئی ہے۔
asked-other = کوئی اور تصویر چنیں

again-title = آپ کی تصویر کون سی ہے؟
again-hint = اپنی تصویر دبائیں۔ پھر ورکر آپ کو واپس آنے دیں گے۔
again-nobody = ابھی کوئی شامل نہیں۔ واپس جائیں اور نئی تصویر چنیں۔
again-wait-title = ورکر سے کہیں کہ آپ کو واپس آنے دیں۔
again-wait-hint = ورکر کو اپنا نمبر دکھائیں۔ آپ کو کچھ دبانا نہیں ہے۔
again-wait-gone = جو آپ نے نہیں بھیجا تھا، وہ واپس نہیں آئے گا۔

came-back = { $time } بجے کوئی آپ کی تصویر سے واپس آیا۔ آپ نہیں تھے تو ورکر کو بتائیں۔

card-hello = خوش آمدید، { $picture }۔
card-go-in = اندر جائیں
card-go-in-hint = یہ آپ کا کارڈ ہے۔ اگلی بار کے لیے سنبھال کر رکھیں۔
card-choose = آج آپ کہاں ہیں؟
card-answers = ابھی کچھ نہیں چل رہا۔ آپ جواب پڑھ سکتے ہیں۔
card-nothing-yet = ابھی کچھ نہیں چل رہا۔ کب شروع ہوگا، ورکر سے پوچھیں۔
card-type = کارڈ ہے؟ پہلے بڑی سکرین کا کوڈ لکھیں، یا کارڈ سکین کریں۔
card-here = کارڈ ہے؟ اس کا لفظ اور نمبر لکھیں۔
card-here-go = یہ میرا کارڈ ہے

tablet-title = یہ ٹیبلٹ آگے دیتے جائیں؟
tablet-which = یہ کس گروپ میں گھومے گا؟
tablet-any = ایک سے زیادہ گروپ
tablet-begin-hint = باری باری ہر ایک تصویر دبائے، ووٹ دے اور آگے دے۔
tablet-begin = ہاں، آگے دیتے جائیں
tablet-forgets = ہر بار یہ بھول جاتا ہے کہ کس کے پاس تھا۔
tablet-done = ہو گیا، آگے دیں
tablet-next-title = آگے دیں۔
tablet-next-hint = یہ ٹیبلٹ اگلی باری والے کو دیں۔
tablet-next-forgot = یہ بھول چکا ہے کہ پہلے کس کے پاس تھا۔
tablet-next-go = اب میری باری
tablet-end = آگے دینا بند کریں
tablet-end-means = یہ پھر عام ٹیبلٹ ہو جاتا ہے۔
tablet-end-yes = ہاں، بند کریں
