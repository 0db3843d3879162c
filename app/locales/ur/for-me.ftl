# How pages look and sound for somebody.

for-me = میرے لیے
for-me-title = میرے لیے صفحے کیسے دکھیں
for-me-stays = یہ اسی ڈیوائس پر رہتا ہے۔ یہ آپ کے بارے میں کچھ نہیں بتاتا۔
for-me-goes-back = یہ آپ کے بارے میں کچھ نہیں بتاتا۔ آپ آگے دیں گے تو یہ پہلے جیسا ہو جائے گا۔
for-me-example = ایک دوسرے کے لیے کھانا پکائیں۔ سب مدد کریں۔
for-me-letters = بڑا
for-me-bigger = بڑے حروف
for-me-biggest = بہت بڑے حروف
for-me-easy = آسان پڑھائی
for-me-calm = پرسکون
for-me-colours = رنگ
for-me-cream = کریم
for-me-blue = نیلا
for-me-night = رات
for-me-still = کچھ نہ ہلے
for-me-words = تصویروں کے بغیر
for-me-left = بایاں ہاتھ
for-me-right = دایاں ہاتھ
for-me-aloud = کارڈ بولیں
for-me-usual = سب پہلے جیسا
for-me-done = ہو گیا

calm-next = اور کارڈ: { $parts } میں سے { $part }
calm-before = پچھلے کارڈ

aloud = مجھے پڑھ کر سنائیں
aloud-card = سنیں:
aloud-pause = ٹھہریں
aloud-go = جاری رکھیں
aloud-slower = آہستہ
aloud-stop = بند کریں
