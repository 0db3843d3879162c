# What we know about a pupil, and how long it is kept.

kept-until-closed = جب تک ووٹنگ بند نہ ہو
kept-hours = { $n ->
    [one] 1 گھنٹہ
   *[other] { $n } گھنٹے
}
kept-days = { $n ->
    [one] 1 دن
   *[other] { $n } دن
}
kept-years = { $n ->
    [one] 1 سال
   *[other] { $n } سال
}
door-name = آپ کے الفاظ کے بارے میں
about-me-door = ہم آپ کے بارے میں کیا جانتے ہیں
what-happens-door = میں جو لکھوں، اس کا کیا ہوتا ہے
about-me-title = ہم آپ کے بارے میں کیا جانتے ہیں
about-me-why = ہم بس یہی رکھتے ہیں۔ آپ اسے بدل یا ہٹا سکتے ہیں۔
about-me-who = آپ
about-me-picture = { $picture } { $colour }
about-me-group = { $group }، { $who }
about-me-meeting = ملاقات: { $name }
about-me-card = آپ کارڈ سے اندر آئے۔
about-me-devices = { $n ->
    [one] آپ 1 فون یا ٹیبلٹ پر شامل ہیں۔
   *[other] آپ { $n } فون یا ٹیبلٹ پر شامل ہیں۔
}
about-me-came-back = ورکر نے آپ کو دوبارہ اندر آنے دیا۔
about-me-runs = مرحلے آپ چلاتے ہیں۔
about-me-name = ورکر نے آپ کے لیے یہ نام لکھا: { $name }
about-me-name-none = آپ کا نام یہاں نہیں لکھا۔
about-me-name-take = نام ہٹا دیں
about-me-ideas = آپ کے آئیڈیے
about-me-ideas-none = یہاں آپ کا کوئی آئیڈیا نہیں۔
about-me-sent = { $day } کا
about-me-place = کہاں: { $what }
about-me-lead = کون چلائے: { $what }
about-me-note = ورکر نے لکھا: { $what }
about-me-answer = جواب: { $what }۔ { $because }
about-me-reply-yes = آپ نے کہا: ہم نے یہی مانگا تھا۔
about-me-reply-no = آپ نے کہا: پوری طرح نہیں۔
about-me-happened-yes = آپ نے کہا: ہاں، ہو گیا۔
about-me-happened-no = آپ نے کہا: ابھی نہیں۔
about-me-take = اسے ہٹا دیں
about-me-take-means = اس کے الفاظ ہر جگہ سے ہٹ جائیں گے۔ کوئی انہیں واپس نہیں لا سکتا۔
about-me-take-yes = ہاں، ہٹا دیں
about-me-votes = آپ کے ووٹ
about-me-votes-open = ووٹنگ کھلی ہو تو آپ کا ووٹ ایک ہی جگہ نظر آ سکتا ہے۔ اُسی فون یا ٹیبلٹ پر، جس سے آپ نے ووٹ دیا۔
about-me-votes-closed = ووٹنگ بند ہو جائے تو کوئی نہیں جان سکتا کہ کس نے کسے ووٹ دیا۔ ہم بھی نہیں۔
about-me-worries = ”میں پریشان ہوں“ پر آپ جو بتاتے ہیں
about-me-worries-not-here = یہ یہاں نہیں لکھا، تاکہ آپ کے پاس بیٹھا کوئی اسے نہ پڑھے۔
about-me-worries-how = مدد کرنے والے سے کہیں کہ یہ آپ کو دکھا دیں۔
about-me-worries-lead = { $who } سے کہیں کہ یہ آپ کو دکھا دیں۔
about-me-long = ہم یہ کب تک رکھتے ہیں
about-me-kept-ballots = کس نے کسے ووٹ دیا:
about-me-kept-forms = جو الفاظ آپ نے لکھے اور نہیں بھیجے:
about-me-kept-drafts = جو آئیڈیا آپ نے شروع کیا اور نہیں بھیجا:
about-me-kept-names = جو نام ورکر نے لکھا، ملاقات کے بعد:
about-me-kept-voices = آپ کی تصویر، آئیڈیے اور جواب، ملاقات کے بعد:
about-me-kept-cards = جو کارڈ کوئی استعمال نہیں کرتا:
about-me-what-happens = میں جو لکھوں، اس کا کیا ہوتا ہے
about-me-yours = یہ آپ کا ہے
about-me-copy = نقل رکھیں
about-me-copy-how = یہ پڑھنے یا چھاپنے کا صفحہ ہے۔ ٹیبلٹ سب کا ہو تو اسے وہاں سے ہٹا دیں۔
about-me-forget = مجھے بھول جائیں
about-me-forget-means = آپ کی تصویر، آئیڈیے اور نام ہٹ جائیں گے۔ جو ووٹنگ ابھی کھلی ہے، اس کا ووٹ بھی۔
about-me-forget-yes = ہاں، مجھے بھول جائیں
about-me-ask = اس میں مدد کے لیے آپ ورکر سے کہہ سکتے ہیں۔
forgotten-title = ہم آپ کو بھول گئے۔
forgotten-why = اب یہاں کسی چیز سے آپ کا پتہ نہیں چلتا۔
forgotten-worries = ”میں پریشان ہوں“ پر جو بتایا، وہ مدد کرنے والوں کے پاس رہے گا۔
forgotten-again = پہلے صفحے پر جائیں
