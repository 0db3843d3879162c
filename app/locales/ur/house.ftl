# What the server itself says: live lines, charts, files, the terminal.

live-voted = { $asked } میں سے { $voted } ووٹ دے چکے ہیں
live-in = { $in ->
    [one] { $in } شامل ہے
   *[other] { $in } شامل ہیں
}

chart-title = لوگوں نے کیا چنا

csv-question = سوال
csv-asked = جن سے پوچھا گیا
csv-voted = جنہوں نے ووٹ دیا
csv-ages = عمریں
csv-result = نتیجہ
csv-note = تعداد قریب ترین 5 تک لکھی جاتی ہے، اس لیے جمع شاید پوری نہ آئے۔ 10 سے کم تعداد لوگوں کی رازداری کے لیے چھپائی جاتی ہے۔
csv-idea = آئیڈیا
csv-cost = خرچ پاؤنڈ میں
csv-counted = گنتی کیسے ہوئی
csv-equal = ہر پرچی کا وزن برابر ہے۔
csv-receipt = گنتی کی رسید
csv-chosen = چنا گیا
csv-yes = ہاں
csv-no = نہیں
csv-none = ان میں سے کوئی نہیں

house-usual-question = آپ کیا کرنا چاہیں گے؟
house-qr = کوڈ { $code } کی تصویر: شامل ہونے کے لیے فون کا کیمرا اس پر کریں۔
house-qr-card = اس کارڈ کی چابی کی تصویر: اندر آنے کے لیے فون کا کیمرا اس پر کریں۔
house-qr-answers = اس صفحے کے پتے کی تصویر: جواب پڑھنے کے لیے فون کا کیمرا اس پر کریں۔

terminal-listens = Fifth یہاں سن رہا ہے: { $address }
terminal-pupils = طلبہ یہاں شامل ہوتے ہیں: { $address }
terminal-adults = بڑے یہاں سائن اِن کرتے ہیں: { $address }
