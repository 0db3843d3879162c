# Words to watch, and who opened what. For those who hear worries and for leaders; the names of the kinds for

watch-title = نظر رکھنے والے الفاظ
watch-why = ہمارا کوئی نوجوان جو بھی لکھے، اسے ان الفاظ سے ملا کر دیکھا جاتا ہے۔ جس میں کچھ ملے، وہ پہلے پڑھا جاتا ہے۔ اس سے کسی کو روکا نہیں جاتا، کوئی فیصلہ نہیں ہوتا، اور کسی نوجوان کو یہ نظر نہیں آتا۔
watch-misses = کوئی فہرست سب کچھ نہیں پکڑتی۔ کچھ ملے یا نہ ملے، ہر آئیڈیا کوئی انسان پڑھتا ہے۔
watch-unchecked = ویلش، عربی اور اردو کی سطریں ان زبانوں کے کسی بولنے والے نے نہیں جانچیں۔ جو غلط ہو اسے بند کریں، اور جو نہ ہو اسے شامل کریں۔
watch-kind-disclosure = شاید مدد کی پکار ہے
watch-kind-names = شاید اس میں کسی کا نام ہے
watch-kind-contact = شاید اس میں کسی سے رابطے کا طریقہ ہے
watch-kind-rude = شاید بدتمیزی ہے
watch-of-disclosure = مدد کی پکار
watch-of-names = نام
watch-of-contact = رابطے کے طریقے
watch-of-rude = بدتمیزی کے الفاظ
watch-do-disclosure = ورکر سے کہا جاتا ہے کہ اسے نجی رکھیں اور لیڈ کو بتائیں۔ یہ دوسروں کے ساتھ اکٹھا کبھی دیوار پر نہیں لگتا۔
watch-do-names = کمرے کے نوجوانوں کے وہ نام بھی پکڑے جاتے ہیں جن سے ورکر انہیں جانتے ہیں۔
watch-do-contact = فون نمبر، پتے، لنک اور یوزر نیم ہمیشہ اپنی شکل سے پہچانے جاتے ہیں۔
watch-do-rude = ورکر اسے نرم لفظوں کے ساتھ واپس بھیج سکتے ہیں۔
watch-own = ہمارے اپنے
watch-own-none = ابھی ہمارے اپنے کوئی الفاظ نہیں۔
watch-take-away = ہٹا دیں
watch-add-label = شامل کرنے کے الفاظ
watch-add-hint = پورے الفاظ، بڑے یا چھوٹے حروف میں۔ آخر میں ستارہ ہو تو لفظ کسی بھی طرح ختم ہو سکتا ہے: ‎numpt*‎
watch-add = شامل کریں
watch-listed = { $n ->
    [one] Fifth کے ساتھ 1 لائن آتی ہے
   *[other] Fifth کے ساتھ { $n } لائنیں آتی ہیں
}{ $off ->
    [0] {""}
   *[other] ، { $off } بند
}
watch-such-as = جیسے ”{ $example }“
watch-off = بند کریں
watch-is-off = بند ہے
watch-on = چالو کریں
watch-found = { $kind }:
openings-title = کس نے کیا کھولا
openings-why = ہر بڑا جس نے ہمارے نوجوانوں کا لکھا ہوا دیوار پر جانے سے پہلے دیکھا، انہوں نے جہاں بھی لکھا ہو۔ الفاظ یہاں نہیں ہیں۔ جب کوئی بڑا کسی چیز کو پہلی بار دیکھے تو ایک لائن لکھی جاتی ہے۔
openings-none = ابھی کسی نے کچھ نہیں کھولا۔
openings-idea = { $n ->
    [one] 1 آئیڈیا
   *[other] { $n } آئیڈیے
}
openings-words = جو ووٹنگ میں لکھا گیا
openings-worry = ایک پریشانی
openings-works = { $who }، { $organisation }
openings-of = { $group }: { $what }
openings-older = پہلے کے
openings-newer = بعد کے
