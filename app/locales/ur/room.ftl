# The room, for the youth worker.

room-code = کوڈ { $code }۔ بڑا دکھائیں۔
room-join-at = طلبہ یہاں جائیں: { $link }
room-screen = بڑی سکرین
room-screen-open = بڑی سکرین کھولیں
room-steps = مرحلے
room-back = واپس کمرے میں
room-way-in = ابھی کوئی آئیڈیا نہیں۔ شامل ہونے کا راستہ یہ ہے۔

room-to-read = { $n ->
    [0] پڑھنے کو کوئی آئیڈیا نہیں
    [one] 1 آئیڈیا پڑھنا ہے
   *[other] { $n } آئیڈیے پڑھنے ہیں
}
room-new = { $n } نئے
room-is-new = نیا
room-gone = جو آئیڈیا آپ کے سامنے تھا، اب پڑھنے کے لیے نہیں رہا۔
room-is-alike = ایک جیسا
room-alone = لکھنے والے چاہتے ہیں کہ یہ الگ رہے
room-with = ان کے ساتھ
room-alike = ایک جیسے:
room-next = اگلا
room-several = کئی چنیں
room-several-how = جو پڑھ چکے ہیں ان پر نشان لگائیں۔ ایک بار دبانے سے سب کا فیصلہ ہو جائے گا۔
room-several-wall = نشان والے سب دیوار پر
room-several-back = انہیں واپس بھیجیں
room-tick = چنیں: { $words }
room-go-back = پیچھے جائیں
room-worried = کوئی آئیڈیا پریشان کرے تو اسے دیوار پر نہ لگائیں اور ابھی اپنے سیف گارڈنگ لیڈ کو بتائیں۔

# The letters that press the buttons, for a keyboard.
room-key-release = R
room-key-back = B
room-key-merge = M
room-key-keep = P
room-key-undo = U

room-done-wall = دیوار پر:
room-done-back = واپس بھیجا گیا:
room-done-merged = ملایا گیا:
room-done-kept = نجی رکھا گیا:
room-done-wall-several = { $n } آئیڈیے دیوار پر ہیں۔
room-done-back-several = { $n } آئیڈیے واپس بھیجے گئے۔
room-left = { $n ->
    [one] 1 ویسا ہی رہا۔ کسی اور ورکر نے پہلے فیصلہ کر دیا، یا اس کے الفاظ بدل گئے ہیں۔
   *[other] { $n } ویسے ہی رہے۔ کسی اور ورکر نے پہلے فیصلہ کر دیا، یا ان کے الفاظ بدل گئے ہیں۔
}
room-authors = { $n } لکھنے والے
room-place = کہاں
room-lead = کون چلائے
room-release = دیوار پر
room-cost = خرچ پاؤنڈ میں، جیسے 12 یا 12.50
room-cost-none = خرچ
room-cost-save = محفوظ کریں
room-no-cost = ابھی خرچ نہیں لکھا
room-send-back = واپس بھیجیں
room-send-back-how = ایک بار دبانے سے چلا جاتا ہے۔ صرف لکھنے والے کو نظر آتا ہے، فوراً۔
room-back-what = { $who } کو کیا کہیں؟
room-back-what-nobody = لکھنے والے کو کیا کہیں؟
room-note-names = نام نکال دیں، پھر دوبارہ بھیجیں۔
room-note-more = ہمیں تھوڑا اور بتائیں۔ ہم کیا کریں گے؟
room-note-kind = اسے نرم لفظوں میں کہیں۔
room-note-talk = میرے پاس آ کر اس پر بات کریں۔
room-note-own = یا اپنے الفاظ میں
room-note-send = بھیجیں
room-merge = ملائیں
room-merge-which = یہ کس آئیڈیے کا حصہ ہے؟
room-merge-these = انہیں ملائیں
room-merge-asks = دونوں سے ان کے اپنے صفحے پر پوچھا جاتا ہے۔ دونوں ”نہیں“ کہہ سکتے ہیں۔
room-keep = نجی رکھیں
room-keep-tell = ، اپنے لیڈ کو بتائیں

room-on-wall = { $n ->
    [one] دیوار پر: 1
   *[other] دیوار پر: { $n }
}
room-undo = واپس لیں
room-set-aside = واپس بھیجے، ملائے یا نجی رکھے گئے: { $n }
room-merged = ملایا گیا
room-kept = نجی رکھا گیا
room-sent-back = واپس بھیجا گیا

room-in = { $n ->
    [0] ابھی کوئی شامل نہیں
    [one] 1 شامل ہے
   *[other] { $n } شامل ہیں
}
room-of-list = { $n ->
    [0] کوئی شامل نہیں۔
    [one] 1 شامل ہے۔
   *[other] { $n } شامل ہیں۔
} فہرست میں { $list } ہیں۔
room-of-lists = { $n ->
    [0] کوئی شامل نہیں۔
    [one] 1 شامل ہے۔
   *[other] { $n } شامل ہیں۔
} فہرستوں میں { $list } ہیں۔
room-group-of-list = { $group }: { $n } شامل ہیں۔ فہرست میں { $list } ہیں۔
room-at-door = { $n ->
    [one] 1 دروازے پر انتظار میں
   *[other] { $n } دروازے پر انتظار میں
}
room-at-door-why = اب کوئی اور خود سے اندر نہیں آتا۔ پہلے دیکھیں وہ کون ہیں۔
room-let-in = اندر آنے دیں
room-let-in-all = سب کو آنے دیں
room-let-in-others = باقی سب کو آنے دیں
room-turn-away = واپس بھیجیں
room-turn-away-all = سب کو واپس بھیجیں
room-was-out = پہلے نکالا گیا تھا
room-take-out = کئی کو نکالیں
room-take-out-how = نیچے ان کی تصویروں پر نشان لگائیں۔ پھر ان کی ڈیوائسیں دروازے پر انتظار کریں گی۔
room-take-out-sent = اور ان کا بھیجا ہوا جو کسی نے نہیں پڑھا
room-take-out-go = نکال دیں
room-of-roll = { $roll } میں سے { $n }
room-door-shut = دروازہ بند کریں
room-door-open = دروازہ کھولیں
room-door-is-shut = کوئی نیا اندر نہیں آ سکتا۔
room-return = { $who } دوسری ڈیوائس پر واپس آنا چاہتے ہیں۔
room-return-number = صرف اسے آنے دیں جو یہ نمبر دکھائے۔
room-let-back = واپس آنے دیں
room-not-this-one = یہ نہیں
room-name = نام، صرف ورکروں کے دیکھنے کے لیے
room-name-save = محفوظ کریں
room-remove = { $who } کو نکالیں
room-unheard = کس کی بات ہم نے نہیں سنی؟
room-unheard-group = { $group }: اب تک باقی کمرے سے کم
room-unheard-do = پوچھیں کہ کیا چیز آسانی کرے گی۔ کسی پر لازم نہیں۔
room-colour-orange = نارنجی پر
room-colour-yellow = پیلے پر
room-colour-violet = بنفشی پر
room-colour-teal = سبز نیلے پر
room-colour-pink = گلابی پر
room-colour-blue = نیلے پر

room-go-ideas = آئیڈیوں سے شروع کریں
room-go-wall = دیوار دکھائیں
room-go-vote = واپس ووٹنگ پر
room-go-result = نتیجہ دکھائیں
room-go-answers = آگے جوابوں پر
room-start-vote = ووٹنگ شروع کریں
room-still = ووٹ دینا باقی ہے
room-and = { $others } اور { $last }
room-not-voted = { $who } نے ووٹ نہیں دیا۔ پہلے { $n ->
    [one] ان سے
   *[other] ان سب سے
} پوچھیں۔
room-only-here = آپ کے دکھانے تک صرف یہاں
room-close = ووٹنگ بند کریں
room-close-sure = ہمیشہ کے لیے بند کریں؟
room-close-why = اس کے بعد کوئی ووٹ نہیں دے سکے گا، نہ بدل سکے گا۔
room-close-nothing = یہ اتنے کم ہیں کہ نتیجہ کوئی نہیں دیکھے گا۔ آپس میں بات کریں، یا انتظار کریں۔
room-close-few = یہ اتنے کم ہیں کہ اندازہ ہو سکتا ہے کس نے کیا چنا۔ آپس میں بات کریں، یا انتظار کریں۔
room-close-yes = ہاں، ووٹنگ بند کریں
room-reveal = نتیجہ دکھائیں
room-end = سیشن ختم کریں
room-end-sure = ابھی ختم کریں؟
room-end-why = کوڈ سے پھر کوئی اندر نہیں آ سکے گا۔ جواب رہیں گے۔
room-end-yes = ختم کریں اور رپورٹ پر جائیں
room-end-unread = { $n ->
    [one] 1 آئیڈیا نہیں پڑھا گیا۔
   *[other] { $n } آئیڈیے نہیں پڑھے گئے۔
}
room-end-read-first = سب کے جانے سے پہلے انہیں پڑھ لیں۔ شاید کسی کو آج آپ کی ضرورت ہو۔
room-end-read = { $n ->
    [one] ابھی پڑھیں
   *[other] ابھی { $n } پڑھیں
}
room-end-or = یا ختم کریں۔ وہ بعد کی رپورٹ میں سب سے اوپر ہوں گے۔
room-to-sessions = اپنے سیشنوں پر
room-see-result = چارٹ اور جدول دیکھیں
room-poster = عام صفحہ اور پوسٹر
room-look-first = پہلے خود دیکھیں

room-before-ideas = سب کے شامل ہونے تک انتظار کریں۔
room-on-wall-now = { $n ->
    [0] ابھی دیوار پر کوئی آئیڈیا نہیں۔
    [one] دیوار پر 1 آئیڈیا ہے۔
   *[other] دیوار پر { $n } آئیڈیے ہیں۔
}
room-off-wall = { $n ->
    [one] 1 آپ کے پڑھنے تک دیوار پر نہیں جائے گا۔
   *[other] { $n } آپ کے پڑھنے تک دیوار پر نہیں جائیں گے۔
}
room-wrong-number = { $n ->
    [0] ووٹنگ کے لیے دیوار پر 2 سے 12 آئیڈیے چاہییں۔ ابھی کوئی نہیں۔
    [one] ووٹنگ کے لیے دیوار پر 2 سے 12 آئیڈیے چاہییں۔ ابھی 1 ہے۔
   *[other] ووٹنگ کے لیے دیوار پر 2 سے 12 آئیڈیے چاہییں۔ ابھی { $n } ہیں۔
}
room-unread = { $n ->
    [one] 1 آئیڈیا ابھی نہیں پڑھا گیا۔ وہ ووٹنگ سے رہ جائے گا۔
   *[other] { $n } آئیڈیے ابھی نہیں پڑھے گئے۔ وہ ووٹنگ سے رہ جائیں گے۔
}
room-without-cost = { $n ->
    [one] 1 آئیڈیے کا خرچ نہیں لکھا۔ وہ 0 پاؤنڈ گنا جائے گا۔
   *[other] { $n } آئیڈیوں کا خرچ نہیں لکھا۔ وہ 0 پاؤنڈ گنے جائیں گے۔
}
room-say = پہلے بتائیں کیا بدل سکتا ہے
room-say-change = آپ نے بتایا کہ کیا بدل سکتا ہے
room-planned = آپ کی طے کی ہوئی ووٹنگ
room-another-vote = ایک اور ووٹنگ بنائیں
room-start-planned = شروع کریں
room-start-later = پہلے پچھلی ووٹنگ پوری کریں: اسے بند کریں اور نتیجہ دکھائیں۔
room-start-this = شروع کریں: { $question }
room-unplan = ہٹائیں
read-out-title = انہیں بلند آواز سے پڑھیں
read-out-how = کسی خیال پر ٹیپ کریں۔ جب آپ اسے پڑھتے ہیں تو وہ بڑی اسکرین پر روشن ہو جاتا ہے۔
read-out-last = آخر میں پڑھا گیا
room-take-off-title = اس ووٹنگ سے کوئی آئیڈیا ہٹائیں
room-take-off = ہٹائیں
room-take-off-why = اس پر جو نشان لگے وہ نہیں گنے جائیں گے۔ یہ اس ووٹنگ میں واپس نہیں آ سکتا۔
room-words = انہوں نے کیا لکھا
room-words-only = صرف ورکروں کے لیے۔ لکھنے والے نے کمرے کو دکھانے پر نشان نہیں لگایا۔
room-words-show = کمرے کو دکھائیں
room-words-hide = صرف ہمارے لیے

room-asked-before = آپ یہاں یہ پہلے پوچھ چکے ہیں۔ تب سے کم ہی لوگ آئے گئے ہوں تو جیتنے والا شاید چھپا رہے: ورنہ پتہ چل جائے گا کہ ان چند نے کیا چنا۔
room-totals-hidden = آپ کے بند کرنے تک تعداد سب سے چھپی رہتی ہے۔
room-still-open = ووٹنگ ابھی کھلی ہے۔
room-reveal-why = ووٹنگ بند ہے۔ کمرے نے نتیجہ ابھی نہیں دیکھا۔
room-promise = { $who } نے { $day } تک جواب کا وعدہ کیا ہے۔
room-over = یہ سیشن ختم ہو چکا ہے۔

room-ideas = اس سیشن کے آئیڈیے

room-not-ready = اس سیشن کا دن طے ہے، مگر اسے ابھی تیار نہیں کہا گیا۔

refusal-decided-by-another = کسی اور ورکر نے پہلے ہی { $now ->
    [wall] یہ آئیڈیا دیوار پر لگا دیا ہے
    [back] یہ آئیڈیا واپس بھیج دیا ہے
    [merged] یہ آئیڈیا ملا دیا ہے
    [kept] یہ آئیڈیا نجی رکھ لیا ہے
   *[waiting] یہ آئیڈیا پڑھنے کے لیے واپس رکھ دیا ہے
}: { $who }۔
refusal-decided-by-another-do = آپ کے دبانے سے کچھ نہیں بدلا۔
refusal-words-changed = آپ کے پڑھنے کے بعد الفاظ بدل گئے ہیں۔
refusal-words-changed-do = فیصلے سے پہلے انہیں پھر پڑھیں۔
refusal-kept-private = یہ آئیڈیا نجی رکھا گیا ہے، اور دیوار پر نہیں جائے گا۔
refusal-kept-private-do = اس پر اپنے سیف گارڈنگ لیڈ سے بات کریں۔
refusal-none-ticked = کسی آئیڈیے پر نشان نہیں۔
refusal-none-ticked-do = جو چاہییں ان پر نشان لگائیں، پھر دبائیں۔
refusal-wants-to-stand-alone = ان میں سے ایک کے لکھنے والے نے اس پر ”نہیں“ کہا تھا۔
refusal-wants-to-stand-alone-do = ہر آئیڈیے کو الگ رہنے دیں۔

keep-title = اسے نجی رکھیں؟
keep-why = یہ دیوار اور ہر سکرین سے دور رہے گا۔ لکھنے والے کو یہ نظر آئے گا: ”یہ ورکر کے پاس ہے۔“
keep-tell = اس کے الفاظ انہیں جائیں گے: { $lead }۔
keep-tell-nobody = یہاں کسی کو نہیں بتایا جا سکتا۔ اس نوجوان کے سیف گارڈنگ لیڈ کو ابھی بتائیں۔
keep-listen = سنیں۔ مزید کچھ نہ پوچھیں۔
keep-promise = راز رکھنے کا وعدہ نہ کریں۔
keep-write = وہ الفاظ جیسے ہیں ویسے پڑھیں گے۔ کسی کو خطرہ ہو سکتا ہو تو انہیں فون بھی کریں۔
keep-go = نجی رکھیں

beat-title = نتیجہ، تین قدموں میں
beat-phones = فون تیسرے کے ساتھ بتاتے ہیں۔
beat-voted = کتنوں نے ووٹ دیا
beat-bars = چارٹ، سب سے اوپر والا چھپا کر
beat-winner = کیا جیتا
beat-now = ابھی سکرین پر
beat-shown = دکھایا گیا
beat-go-voted = دکھائیں کتنوں نے ووٹ دیا
beat-go-bars = چارٹ دکھائیں
beat-go-winner = دکھائیں کیا جیتا
beat-back = پیچھے
beat-all = سب ایک ساتھ
beat-answers-on = اگلے جواب دکھائیں
beat-wall-which = دیوار کے { $all } آئیڈیاز میں سے { $from } تا { $to } اسکرین پر ہیں
beat-wall-on = اگلے آئیڈیاز دکھائیں
room-flagged = { $n ->
    [one] 1 رہ گیا: اس میں نظر رکھنے والے الفاظ ہیں۔ اسے الگ پڑھیں۔
   *[other] { $n } رہ گئے: ان میں نظر رکھنے والے الفاظ ہیں۔ ہر ایک کو الگ پڑھیں۔
}
room-left-drawn = { $n ->
    [one] 1 رہ گیا: یہ ڈرائنگ ہے۔ اسے الگ دیکھیں۔
   *[other] { $n } رہ گئے: یہ ڈرائنگ ہیں۔ ہر ایک کو الگ دیکھیں۔
}
room-drawn-small = جہاں یہ چھوٹا ہے، دوسرے اسے ایسے دیکھتے ہیں۔
room-promise-kept = نوجوانوں سے { $minutes } منٹ کا وعدہ ہے: { $all } میں سے { $n } وقت پر { $n ->
    [one] پڑھا گیا
   *[other] پڑھے گئے
}۔
room-promise-late = ایک آئیڈیا وعدے سے زیادہ انتظار کر رہا ہے: { $minutes } منٹ۔

tablets-link = ٹیبلٹ ایک بچے سے دوسرے کو دیں
tablets-on = { $n ->
    [0] کوئی ٹیبلٹ آگے نہیں دیا جا رہا۔
    [one] 1 ٹیبلٹ آگے دیا جا رہا ہے۔
   *[other] { $n } ٹیبلٹ آگے دیے جا رہے ہیں۔
}
tablets-turns = { $n ->
    [0] ابھی کسی کی باری نہیں ہوئی۔
    [one] 1 بچے کی باری ہو چکی۔
   *[other] { $n } بچوں کی باری ہو چکی۔
}
tablets-title = ٹیبلٹ جو آگے دیے جاتے ہیں
tablets-hint = بچوں کی قطار کے لیے جو ایک ٹیبلٹ بانٹتے ہیں۔ باری باری ہر ایک تصویر دباتا ہے، ووٹ دیتا ہے، اور ”ہو گیا، آگے دیں“ دباتا ہے۔ آپ کو بیچ میں کھڑے ہونے کی ضرورت نہیں۔
tablets-step-point = ٹیبلٹ کا کیمرا اس مربع کی طرف کریں، یا اس پر لنک لکھیں۔
tablets-step-group = وہ گروپ دبائیں جس میں یہ گھومے گا۔
tablets-step-hand = پہلے بچے کو دیں۔
tablets-link-is = لنک:
tablets-know = جاننے کی بات
tablets-know-never = اگلا بچہ پچھلے کا کچھ نہیں دیکھتا: نہ نشان، نہ تصویر، نہ تجویز، نہ ”میرے لیے“ کا کچھ۔ اس لیے بھیجا ہوا ووٹ وہاں بدلا نہیں جا سکتا۔ کوئی نہیں لکھتا کہ کس نے کون سا ٹیبلٹ استعمال کیا۔
tablets-know-again = جس نے آگے دیا اور واپس آیا وہ ”میری تصویر پہلے سے ہے“ دباتا ہے، اور آپ اسے اندر آنے دیتے ہیں۔ جس کے پاس کارڈ ہو اسے کسی کی ضرورت نہیں۔
tablets-know-list = ہر تصویر کی اپنے گروپ کی فہرست میں ایک جگہ ہے۔ جو اس سے زیادہ آئے وہ آپ کے دبانے تک انتظار کرتا ہے۔

# نو تجاویز ہیرے کی شکل میں: بات چیت، ووٹ نہیں۔
diamond-link = نو تجاویز پر بات کریں
diamond-title = نو تجاویز، ہیرے کی شکل میں
diamond-why = جو سب سے اہم ہے وہ اوپر، جو سب سے کم اہم ہے وہ نیچے۔ یہ بات چیت ہے، ووٹ نہیں: کچھ گنا نہیں جاتا۔
diamond-which = کون سی نو؟
diamond-lay = انہیں رکھیں
diamond-too-few = دیوار پر تجاویز: { $n }۔ نو چاہئیں۔
diamond-tap = ایک تجویز دبائیں۔ پھر وہ دبائیں جس سے اس کی جگہ بدلے۔
diamond-tap-other = اب وہ دبائیں جس سے اس کی جگہ بدلے، یا اسی کو دبا کر چھوڑ دیں۔
diamond-place = 9 میں سے جگہ { $n }
diamond-gone = ایک تجویز جو دیوار سے ہٹا دی گئی
diamond-hint = جیسے انہوں نے کہا۔ نام نہ لکھیں۔
diamond-why-first = یہ سب سے اوپر کیوں ہے؟
diamond-why-last = یہ سب سے نیچے کیوں ہے؟
diamond-keep = وجہ رکھیں
diamond-again = ان نو کو ہٹائیں
diamond-again-sure = ان کی جگہیں اور ان کے بارے میں کہی گئی باتیں ختم ہو جاتی ہیں۔ تجاویز دیوار پر رہتی ہیں۔
diamond-again-yes = انہیں ہٹا دیں
diamond-talked = انہوں نے کس پر بات کی
diamond-no-vote = نو تجاویز ہیرے کی شکل میں رکھی گئیں۔ یہاں کسی نے ان پر ووٹ نہیں دیا، اور کچھ گنا نہیں گیا۔
diamond-first = سب سے اوپر:
diamond-last = سب سے نیچے:
