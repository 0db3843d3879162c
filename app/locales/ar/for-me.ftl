# How pages look and sound for somebody.

for-me = كما يناسبني
for-me-title = كيف تبدو لي الصفحات
for-me-stays = يبقى هذا على هذا الجهاز. لا يقول شيئًا عنك.
for-me-goes-back = لا يقول شيئًا عنك. حين يأتي دور غيرك، يعود كما كان.
for-me-example = نطبخ العشاء بعضنا لبعض. الجميع يساعد.
for-me-letters = أكبر
for-me-bigger = كبير
for-me-biggest = كبير جدًا
for-me-easy = قراءة سهلة
for-me-calm = أهدأ
for-me-colours = ألوان
for-me-cream = كريمي
for-me-blue = أزرق
for-me-night = ليلي
for-me-still = لا شيء يتحرك
for-me-words = بلا صور
for-me-left = اليد اليسرى
for-me-right = اليد اليمنى
for-me-aloud = البطاقات تتكلم
for-me-usual = إلغاء الكل
for-me-done = تم

calm-next = بطاقات أخرى: { $part } من { $parts }
calm-before = البطاقات السابقة

aloud = القراءة لي
aloud-card = سماع:
aloud-pause = توقف
aloud-go = متابعة
aloud-slower = أبطأ
aloud-stop = إنهاء
