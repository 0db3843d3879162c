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
