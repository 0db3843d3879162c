# Ways out that are always there. Check the phone numbers at each release.

not-today-title = کوئی بات نہیں۔
not-today-why = حصہ لینا ضروری نہیں۔ کوئی نہیں پوچھے گا کہ کیوں۔
not-today-after = آپ دیکھتے رہیں، اور جب جی چاہے واپس آئیں۔
not-today-back = واپس آئیں

worried-title = آپ کسی سے بات کر سکتے ہیں۔
worried-not-alone = یہ بتانے پر آپ کو کوئی نہیں ڈانٹے گا۔ بتانے سے مدد ملتی ہے۔
worried-exit = یہ صفحہ چھوڑیں
worried-hide = یہ صفحہ چھپائیں
worried-here = یہاں کسی بڑے سے بات کریں
worried-here-how = کمرے میں ورکر کو، یا ٹیچر کو بتائیں۔ وہ سنیں گے اور مدد کریں گے۔
worried-childline = Childline:
worried-childline-how = مفت، دن رات۔ نام بتانا ضروری نہیں۔
worried-danger = ابھی خطرہ ہے:
worried-danger-how = اس نمبر پر فون کریں۔ یہ مفت ہے۔
worried-unread = کسی کو نہیں بتایا جاتا کہ آپ نے یہ صفحہ کھولا۔

worried-tell = آپ ہمیں بتا سکتے ہیں۔
worried-nobody = ابھی کوئی نہیں پڑھ رہا۔
worried-demo = یہ صرف ڈیمو ہے۔ اسے کوئی اصل شخص نہیں پڑھتا۔
worried-reads = کون پڑھے گا: { $who }۔
worried-or = {" "}یا{" "}
worried-soon = { $minutes } منٹ یا اس سے کم میں، { $until } تک۔
worried-next = وہ { $day } کو { $time } بجے پڑھیں گے۔
worried-then = اگر وہ نہ کھولیں تو: { $who }۔
worried-then-between = ، پھر{" "}
worried-not-others = دوسرے بچے نہیں پڑھ سکتے۔ آپ کے ورکر بھی نہیں، جب تک نام یہاں نہ ہو۔
worried-no-secret = آپ محفوظ نہ ہوں تو ہم راز نہیں رکھ سکتے۔ ہم مدد کرنے والے کو بتائیں گے۔
worried-talk = مجھے کسی سے بات کرنی ہے
worried-words = یا لکھیں کہ کیا بات پریشان کر رہی ہے
worried-words-later = یا بعد کے لیے لکھ دیں
worried-find = ہم آپ کو کیسے ڈھونڈیں؟ (چھوڑ بھی سکتے ہیں)
worried-know = ہمیں معلوم ہے: { $who }، { $group }، آج۔
worried-send = بھیجیں
worried-ring = یا کسی کو فون کریں
worried-ring-now = آپ ابھی کسی سے بات کر سکتے ہیں
worried-sent = بھیج دیا۔
worried-sent-well = آپ نے ہمیں بتا کر اچھا کیا۔
