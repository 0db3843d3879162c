# The partnership, for leaders.

partnership-heard = کیا ان کی بات سنی جا رہی ہے؟
partnership-no-ideas = ابھی کسی دیوار پر کوئی آئیڈیا نہیں۔
partnership-all-heard = { $all ->
    [one] ایک ہی آئیڈیا ہے، اس کا جواب آ گیا ہے۔
   *[other] سب { $all } آئیڈیوں کا جواب آ گیا ہے۔
}
partnership-some-heard = { $all } میں سے { $answered } آئیڈیوں کا جواب آ گیا ہے۔
partnership-helped-few = ان میں سے چند آئیڈیوں میں کسی نے مدد کی، یا کسی کی طرف سے کہا۔
partnership-helped-about = ان میں سے تقریباً { $n } آئیڈیوں میں کسی نے مدد کی، یا کسی کی طرف سے کہا۔
partnership-to-answer = { $n ->
    [one] 1 آئیڈیا آپ کے جواب کے انتظار میں ہے
   *[other] { $n } آئیڈیے آپ کے جواب کے انتظار میں ہیں
}
partnership-answer = جواب دیں
partnership-change = بدلیں
partnership-waits = ابھی جواب نہیں
partnership-late = جس جواب کا وعدہ تھا، اس میں دیر ہو گئی ہے۔ یہ طلبہ کو بھی نظر آتا ہے۔
partnership-late-short = دیر سے

partnership-happened = پھر کیا ہوا؟
partnership-happened-why = { $n ->
    [one] 1 وعدے کا دن گزر گیا۔ طلبہ سننا چاہتے ہیں کہ اس کا کیا ہوا۔
   *[other] { $n } وعدوں کا دن گزر گیا۔ طلبہ سننا چاہتے ہیں کہ ان کا کیا ہوا۔
}
partnership-happened-say = بتائیں کیا ہوا
partnership-public = عام صفحہ اور پوسٹر
partnership-fits = ”ہم نے یہی مانگا تھا“: { $n }۔
partnership-not-quite = ”پوری طرح نہیں“: { $n }۔

partnership-chose = انہوں نے کیا چنا؟
partnership-no-vote = ابھی کوئی ووٹنگ بند نہیں ہوئی۔
partnership-table = یہی جدول میں
partnership-file = تعداد فائل میں
partnership-picture = چارٹ تصویر کے طور پر
partnership-file-why = قریب ترین عدد میں، کیونکہ فائلیں دوسروں تک پہنچ جاتی ہیں۔
partnership-asked = پوچھا گیا: ”{ $question }“
partnership-ages = عمر { $from } سے { $to }۔
partnership-closed = { $day } کو بند ہوئی۔
partnership-hidden = چھوٹی تعداد لوگوں کی رازداری کے لیے چھپائی جاتی ہے۔
partnership-rounded = تعداد قریب ترین 5 تک ہے، اور چھوٹی تعداد لوگوں کی رازداری کے لیے چھپائی جاتی ہے۔

partnership-who-voted = کس نے ووٹ دیا؟
partnership-voted = شامل { $asked } میں سے { $voted } نے ووٹ دیا۔
partnership-what-answered = ہم نے کیا جواب دیا؟
partnership-promise = { $who } نے { $day } تک جواب کا وعدہ کیا تھا۔

partnership-organisation = ادارہ
partnership-gives = دیتا ہے
partnership-gets = پاتا ہے
partnership-keep = محفوظ کریں

partnership-level = قیادت کس کی تھی: { $level }

partnership-sessions = سب سیشن
partnership-sessions-page = { $all } میں سے صفحہ { $n }، نئے پہلے۔
partnership-sessions-newer = نئے سیشن
partnership-sessions-older = پرانے سیشن
partnership-more = { $n ->
    [one] ایک اور اپنے سیشن کے ساتھ ہے۔
   *[other] { $n } اور اپنے سیشنوں کے ساتھ ہیں۔
}
partnership-session-back = واپس سیشن پر

by-group-title = گروپ کے حساب سے
by-group-why = صرف وہ اعداد دکھائے جاتے ہیں جو کسی کی طرف اشارہ نہیں کرتے۔ چھوٹے گروپ اکٹھے گنے جاتے ہیں۔
by-group-group = گروپ
by-group-on = { $option }: ہر گروپ میں، ووٹ دینے والوں میں سے
by-group-others = ووٹ دینے والے باقی سب
by-group-list = ووٹ دیا، جو وہاں تھے ان میں سے
by-group-of = { $asked } میں سے { $voted }
by-group-theirs = صرف ان کے اپنے بڑوں کو بتایا جاتا ہے
by-group-all-of = { $organisation } کے سب
by-group-small-of = { $organisation } کے چھوٹے گروپ، اکٹھے
by-group-rest = کئی اداروں کے چھوٹے گروپ، اکٹھے
by-group-gone = ایک گروپ جو اب نہیں ہے
by-group-file = گروپ کے حساب سے فائل میں لیں
by-group-share = { $people }: ہر 100 میں سے { $percent } ({ $low } اور { $high } کے درمیان)
by-group-same = یہاں دکھائے گئے ہر گروپ میں تقریباً ایک جیسا ہے: صرف اتفاق سے بھی ایسے فرق ہو سکتے ہیں۔
by-group-differs = { $more }: ہر 100 میں سے { $high }۔ { $fewer }: ہر 100 میں سے { $low }۔ صرف دو گروپوں کے درمیان اتفاق سے ایسا فرق مشکل ہے۔ یہ نہیں بتاتا کہ کیوں۔
by-group-private = بہت سے حصے نجی ہیں، اس لیے گروپوں کا موازنہ نہیں ہو سکتا۔
by-group-care = ”درمیان“ بتاتا ہے کہ صرف اتفاق ایسے حصے کو کتنا بدل سکتا ہے: لوگ جتنے کم، فرق اتنا زیادہ۔ بہت سے گروپوں میں سے کوئی ایک اتفاق سے الگ نظر آ سکتا ہے۔
by-group-not-one = گروپ کے حساب سے نہیں دکھایا جاتا: ایک ہی گروپ ہے، یا کچھ گروپوں میں اتنے کم لوگوں نے ووٹ دیا کہ سب اکٹھے گنے گئے ہیں۔
by-group-not-known = گروپ کے حساب سے نہیں دکھایا جاتا۔ کئی گروپ تصویروں سے آئے، اور کسی نے نہیں دیکھا کہ کون کس میں ہے۔ کارڈوں سے، یا ہر گروپ کے اپنے کمرے سے، یہ معلوم ہوتا ہے۔
by-group-not-adults = گروپ کے حساب سے نہیں دکھایا جاتا۔ کاغذ یا اٹھے ہوئے ہاتھ بھی گنے گئے، اور کوئی نہیں جانتا کہ وہ کس گروپ کے ہیں۔
by-group-not-figures = گروپ کے حساب سے نہیں دکھایا جاتا۔ اس کے لیے سب کے مجموعی طور پر لوگوں کے بالکل درست اعداد چاہییں، اور یہ ووٹ انہیں نہیں دکھاتا۔
by-group-not-small = گروپ کے حساب سے نہیں دکھایا جاتا۔ بہت سے اعداد اتنے چھوٹے ہیں کہ وہ ایک نوجوان کی طرف اشارہ کر سکتے ہیں۔
