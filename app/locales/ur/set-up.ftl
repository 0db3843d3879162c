# Setting Fifth up: an empty disk, four short pages, and the fifth.

set-up-waits-title = اسے ابھی کسی نے ترتیب نہیں دیا
set-up-waits = جس نے Fifth شروع کیا، وہ اسے ایک لنک سے ترتیب دیتا ہے۔ لنک ایک بار چلتا ہے۔ یہ اسی ونڈو میں ہے جہاں سے شروع کیا، یا وہاں ‎fifth set-up‎ نیا چھاپتا ہے۔
set-up-waits-new = Fifth یہاں نیا ہے۔ ترتیب دینے کے لیے اسے ایک بار کھولیں:
set-up-waits-line = ترتیب دیں:
set-up-waits-lost = لنک نہیں رہا؟
set-up-waits-lost-type = وہاں یہ لکھیں:
set-up-waits-lost-get = تو نیا لنک چھپ جائے گا۔
set-up-waits-vote = ووٹ دینے آئے ہیں؟
set-up-waits-vote-ask = یہ ابھی تیار نہیں۔ ورکر سے پوچھیں۔
set-up-waits-used = یہ لنک اب نہیں چلتا۔ نیا بن گیا ہے، یا یہ استعمال ہو چکا ہے۔
set-up-under-way-title = کوئی اسے ترتیب دے رہا ہے
set-up-under-way = اس میں چند منٹ لگتے ہیں۔
set-up-under-way-you = کیا وہ آپ ہیں؟
set-up-under-way-go = جہاں رکے تھے وہاں سے چلیں

terminal-set-up-new = Fifth یہاں نیا ہے۔ ترتیب دینے کے لیے اسے ایک بار کھولیں:
terminal-set-up = ترتیب دیں: { $address }
terminal-set-up-done = Fifth پہلے سے ترتیب شدہ ہے۔ یہاں سائن اِن کریں: { $address }
terminal-phones = اس نیٹ ورک کے فون Fifth کو یہاں پاتے ہیں: { $address }
terminal-phones-cannot = فون اس پتے تک نہیں پہنچ سکتے۔ Fifth کو ایسے شروع کریں: ‎--addr 0.0.0.0:{ $port }‎
terminal-wifi = فون اس کوڈ سے Wi-Fi { $name } میں شامل ہوتے ہیں۔

set-up-page = 4 میں سے صفحہ { $page }
set-up-column = چار چھوٹے صفحے، پھر پانچواں
set-up-dot-you = آپ
set-up-dot-organisation = آپ کا سکول یا کلب
set-up-dot-group = کن کی بات سنی جائے گی
set-up-dot-place = ایک جگہ
set-up-dot-session = ان کا پہلا سیشن
set-up-dot-session-what = ایک کوڈ جو فون کھول سکتے ہیں
set-up-dot-done = ہو گیا:
set-up-change = بدلیں
set-up-continue = آگے چلیں
set-up-once = آپ ایک بار والے لنک سے آئے ہیں۔ یہ صفحہ پورا کرنے پر وہ ختم ہو جائے گا۔
set-up-stop = آپ یہاں رک سکتے ہیں۔ پھر سائن اِن کریں تو اسی صفحے سے آگے چلیں گے۔

set-up-you-title = پہلے، آپ
set-up-you = یہاں آنے والے پہلے بڑے آپ ہیں۔ اس کے بعد دوسروں کو بلا سکتے ہیں۔
set-up-job_title = آپ کا عہدہ
set-up-job_title-hint = نوجوان اور شراکت دار یہ دیکھتے ہیں، آپ کا نام نہیں۔
set-up-email = آپ کی کام کی ای میل
set-up-email-hint = آپ اس سے سائن اِن کریں گے۔ ہم اس پر کچھ نہیں بھیجتے۔
set-up-password = پاس ورڈ
set-up-password-hint = چار لفظ ایک ساتھ اچھے رہتے ہیں۔ کم از کم { $least } حروف۔
set-up-password-stays = موجودہ رکھنا ہو تو خالی چھوڑ دیں۔
set-up-password-show = دکھائیں

set-up-organisation-title = کون سا سکول یا کلب؟
set-up-name = اس کا نام
set-up-kind = یہ کیا ہے؟
set-up-partnership = اپنے شراکت داروں کے ساتھ آپ اپنے آپ کو کیا کہتے ہیں؟
set-up-partnership-hint = ابھی صرف آپ ہیں؟ خالی چھوڑ دیں۔
kind-special-school = سپیشل سکول
kind-referral-unit = پیوپل ریفرل یونٹ
kind-school = کوئی اور سکول
kind-youth-club = یوتھ کلب
kind-arts = فنون کا ادارہ
kind-other = کچھ اور
set-up-kind-school = سکول
set-up-kind-other = ادارہ

set-up-group-title = کن کی بات سنی جائے گی؟
set-up-group = ایک کلاس یا کلب کی ایک شام کافی ہے۔ ان کے نام کبھی نہیں: Fifth کو صرف تعداد چاہیے۔
set-up-group-name = گروپ کا نام کیا ہے؟
set-up-ages = ان کی عمر کیا ہے؟
set-up-ages-hint = عمر یا سکول کا سال، جیسے آپ کہتے ہیں۔
set-up-size = کتنے ہیں؟
set-up-answer = { $from ->
    [one] عمر { $from }
   *[other] عمر { $from }
} سے { $to }۔ { $n ->
    [one] ان میں سے 1 کے لیے
   *[other] ان { $n } کے لیے
} ہر بار { $adults ->
    [2] دو بالغ افراد
    [3] تین بالغ افراد
    [4] چار بالغ افراد
    [5] پانچ بالغ افراد
   *[other] { $adults } بالغ افراد
} چاہییں۔
set-up-group-another = ایک اور گروپ شامل کریں
set-up-group-people = { $name }، { $n ->
    [one] 1 شخص
   *[other] { $n } لوگ
}
set-up-group-more = اور { $more ->
    [one] 1 مزید
   *[other] { $more } مزید
}

set-up-place-title = آپ کہاں ملتے ہیں؟
set-up-place = وہ کمرہ جو آپ سب سے زیادہ استعمال کرتے ہیں۔ سیڑھیاں، ٹوائلٹ اور خاموش گوشے بعد میں۔
set-up-place-name = کمرہ یا جگہ
set-up-place-go = ہمارا پہلا سیشن بنائیں
set-up-rest = باقی ہم بھر دیتے ہیں۔ آپ سب کچھ بدل سکتے ہیں۔
set-up-rest-when = آج، { $minutes } منٹ، { $groups } کے ساتھ
set-up-rest-ask = ”{ $question }“ ہر ایک { $picks } تک چنے۔
set-up-rest-answer = آپ { $day } تک ہر آئیڈیے کا جواب دیں گے۔

set-up-session-name = ہمارا پہلا سیشن

first-title = آپ کا پہلا سیشن تیار ہے۔
first-rehearsal = یہ ریہرسل ہے۔ تین فونوں سے آزمائیں، پھر اسے ہٹا دیں۔
first-real = فون کا کیمرا کوڈ پر کریں، اور آزمائیں۔
first-point = فون کا کیمرا یہاں کریں، یا یہاں جائیں:
first-type = اور یہ لکھیں:
first-room = کمرہ کھولیں
first-screen = بڑی سکرین
first-network = یہ صرف اس نیٹ ورک پر چلتا ہے۔ گھر کے فونوں کے لیے Fifth کو عام پتہ دیں: ‎--public-url‎۔
first-filled = یہ ہم نے بھرا
first-question = سوال
first-who = کون
first-where = کہاں اور کب
first-where-today = { $place }، { $day }
first-how = وہ کیسے چنتے ہیں
first-how-picks = { $picks } تک چنیں
first-answer-by = آپ کب تک جواب دیں گے

gate-title = اصل نوجوانوں کے آنے سے پہلے
gate-why = تب تک ہر سیشن ریہرسل ہے۔ وہ کہیں نہیں گنا جاتا، اور آپ اسے ہٹا سکتے ہیں۔
gate-done = ہو گیا:
gate-second-adult = کسی دوسرے بالغ کو بلائیں
gate-lead = بتائیں انہیں محفوظ کون رکھتا ہے
gate-signed = آپ کیا بانٹتے ہیں، اس ایک صفحے پر آپ اور آپ کے شراکت دار دستخط کریں

reach-not-tried = ابھی آزمایا نہیں گیا۔ فون کا کیمرا کوڈ پر کریں۔
reach-not-tried-what = جب کوئی فون یہاں پہنچے گا تو یہ لائن سبز ہو جائے گی۔
reach-yes = فون اس پتے تک پہنچ سکتے ہیں۔
reach-yes-when = ایک فون { $time } بجے یہاں پہنچا۔
reach-again = پھر دیکھیں
reach-no = فون اس پتے تک نہیں پہنچ سکتے۔
reach-no-what = Fifth صرف اسی کمپیوٹر پر سنتا ہے۔ اسے ایسے شروع کریں: ‎--addr 0.0.0.0:{ $port }‎، یا اپنے نیٹ ورک کے نگران سے پوچھیں۔

rehearsal = ریہرسل
rehearsal-room = یہ ریہرسل ہے۔ یہ کہیں نہیں گنی جاتی۔
rehearsal-clear = اسے ہٹا دیں
rehearsal-clear-sure = اس کا سب کچھ چلا جائے گا: تصویریں، آئیڈیے، ووٹ اور جواب۔ یہ واپس نہیں لایا جا سکتا۔
rehearsal-clear-go = ہاں، ہٹا دیں

set-up-say-included = گروپ میں سب
set-up-say-ways = لکھیں، تصویریں دبائیں، یا ورکر کو بتائیں
set-up-say-can_change = ہم مل کر کیا کرتے ہیں
set-up-say-cannot_change = ہم کب اور کہاں ملتے ہیں
