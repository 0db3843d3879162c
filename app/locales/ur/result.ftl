# What was chosen. The same sentences stand on phones, on the screen and in leaders' charts.

result-title = نتیجہ
result-won = { $idea } جیت گیا: { $voted } میں سے { $people } لوگوں نے چنا، سب سے زیادہ۔
result-won-with = { $idea } جیت گیا۔ { $voted } میں سے { $people } لوگوں نے چنا۔
result-won-close = { $idea } جیت گیا۔ مقابلہ بہت قریب تھا۔
result-won-points = { $idea } جیت گیا: { $figure } پوائنٹ، سب سے زیادہ۔
result-won-coins = { $idea } جیت گیا: { $figure } سکے، سب سے زیادہ۔
result-won-rate = { $idea } جیت گیا۔ 100 میں سے { $figure } جوڑوں میں لوگوں نے اسے دبایا۔
result-won-beats-all = { $idea } جیت گیا۔ ایک ایک کے مقابلے میں یہ سب سے جیتا۔
result-won-beats = { $idea } جیت گیا۔ ایک ایک کے مقابلے میں یہ { $others } میں سے { $figure } سے جیتا۔
result-won-clear = { $idea } صاف جیت گیا۔
result-won-half = { $idea } جیت گیا۔ آدھے سے زیادہ ووٹ اس کے تھے۔
result-won-stages = { $idea } گنتی کے { $stages } دور کے بعد جیت گیا۔
result-elected = { $ideas } آئیڈیے مل کر جیتے۔
result-bought = { $ideas } آئیڈیے جیتے۔ ان سب کا خرچ { $spent } ہے۔
result-wrote = { $people ->
    [0] کسی نے جواب نہیں دیا۔
    [one] 1 شخص نے جواب دیا۔
   *[other] { $people } لوگوں نے جواب دیا۔
}
result-scale = زیادہ تر نے ”{ $answer }“ کہا: { $voted } میں سے { $people } لوگوں نے۔
result-scale-more = سب سے زیادہ نے ”{ $answer }“ کہا: { $voted } میں سے { $people } لوگوں نے۔
result-scale-tie = کوئی جواب باقی سب سے آگے نہیں۔
result-scale-close = قریب کی تعداد سے پتہ نہیں چلتا کہ کون سا جواب آگے ہے۔
result-scale-almost = تقریباً سب نے ”{ $answer }“ کہا۔
result-scale-most = زیادہ تر لوگوں نے ”{ $answer }“ کہا۔
result-scale-about = زیادہ تر نے ”{ $answer }“ کہا: تقریباً { $people } لوگوں نے۔
result-scale-more-about = سب سے زیادہ نے ”{ $answer }“ کہا: تقریباً { $people } لوگوں نے۔
result-stirling = { $least } سے { $most } تک کے سکیل پر یہ گروپ { $mean } پر آیا۔
result-stirling-hidden = جواب بہت کم ہیں، یا سب ایک جیسے۔ اس لیے نمبر نہیں دکھایا جاتا۔
result-scale-hidden = جواب لوگوں کی رازداری کے لیے چھپائے گئے ہیں۔
result-won-about-of = { $idea } جیت گیا۔ { $voted } میں سے تقریباً { $people } لوگوں نے چنا۔
result-won-about = { $idea } جیت گیا۔ تقریباً { $voted } میں سے تقریباً { $people } لوگوں نے چنا۔
result-won-together = { $ideas } آئیڈیے ایک ساتھ پہلے آئے۔ ہر ایک کو { $voted } میں سے { $people } نے چنا۔
result-won-almost = { $idea } جیت گیا۔ تقریباً سب نے اسے چنا۔
result-won-most = { $idea } جیت گیا۔ زیادہ تر لوگوں نے اسے چنا۔
result-won-hidden = { $idea } جیت گیا۔ تعداد لوگوں کی رازداری کے لیے چھپی ہے۔
result-won-few = { $idea } جیت گیا۔
result-goes-on = { $ideas } اگلی ووٹنگ میں جاتے ہیں۔
result-chose = { $ideas } آئیڈیے چنے گئے۔
result-nobody-won = اس بار کوئی آئیڈیا نہیں جیتا۔
result-none-most = زیادہ تر لوگوں نے کہا: ”ان میں سے کوئی نہیں“۔
result-none-almost = تقریباً سب نے کہا: ”ان میں سے کوئی نہیں“۔
result-few = تعداد نجی رہتی ہے۔
result-nobody-voted = کسی نے ووٹ نہیں دیا۔
result-withheld = یہ پہلے بھی پوچھا تھا، پھر چند لوگ آئے یا گئے۔ اس لیے نتیجہ کوئی نہیں دیکھتا۔
result-nothing = بہت کم لوگوں نے ووٹ دیا۔ اس لیے ان کی بات کوئی نہیں دیکھتا۔

result-fit = { $ideas ->
    [0] { $pot } میں کوئی آئیڈیا نہیں آتا۔
    [one] { $pot } میں 1 آئیڈیا آتا ہے۔ اس کا خرچ { $spent } ہے۔
   *[other] { $pot } میں { $ideas } آئیڈیے آتے ہیں۔ ان کا خرچ { $spent } ہے۔
}
result-turnout = { $asked } میں سے { $voted } نے ووٹ دیا۔
result-turnout-about = تقریباً { $asked } میں سے تقریباً { $voted } نے ووٹ دیا۔
result-wrote-about = تقریباً { $people } لوگوں نے جواب دیا۔
result-turnout-hidden = کتنوں نے ووٹ دیا، یہ لوگوں کی رازداری کے لیے چھپا ہے۔
result-on-paper = کچھ ووٹ کاغذ پر تھے۔ بڑوں نے انہیں درج کیا۔
result-by-hand = کچھ ووٹ ہاتھ اٹھا کر تھے۔ بڑوں نے انہیں گنا۔
result-by-hand-n = ہاتھ اٹھا کر ووٹ: { $n }۔ بڑوں نے انہیں گنا۔

result-hidden = لوگوں کی رازداری کے لیے چھپا ہے
chart-hidden = نجی
chart-split-cards = ہر پٹی پہلے ہاں، پھر پتہ نہیں، پھر نہیں دکھاتی ہے۔
result-almost-everyone = تقریباً سب
result-most = زیادہ تر لوگ
result-about = تقریباً { $people }

result-chosen = چنا گیا
result-not-chosen = اس بار نہیں
why-others = دوسروں کے زیادہ تھے
why-level-costs-more = ایک اور کے برابر تھا، مگر اس کا خرچ زیادہ ہے
why-level-later = ایک اور کے برابر تھا، جو طے کی گئی ترتیب میں پہلے تھا
why-nobody = اسے کسی نے نہیں چنا
why-most-said-none = زیادہ تر نے کہا: ”ان میں سے کوئی نہیں“
why-votes-moved = ووٹ آگے گئے تو دوسروں کے زیادہ ہو گئے
why-counted-out = گننے پر دوسرے پہلے آئے
why-over-the-pot = { $cost } فنڈ سے زیادہ ہے
why-did-not-fit = اسے { $cost } چاہییں۔ صرف { $left } بچے تھے
why-no-room = اسے { $cost } چاہییں۔ آخر میں { $left } بچے تھے
why-not-enough-together = اسے پسند کرنے والوں کے پاس مل کر بھی پیسے کم تھے
why-went-out = دور { $stage } میں نکل گیا

table-idea = آئیڈیا
table-picks = کتنوں نے چنا
table-firsts = پہلی پسند
table-points = پوائنٹ
table-coins = سکے
table-beaten = کتنوں سے جیتا
table-win-rate = 100 میں سے جیت
table-won = دبایا گیا
table-lost = دوسرا دبایا گیا

steps-title = ہم نے کیسے گنا
steps-stage = دور { $stage }
steps-gone = باہر
steps-rounded = لوگوں کی تعداد قریب ترین 5 تک ہے۔ چھوٹی تعداد رازداری کے لیے چھپی ہے۔
step-taken = { $idea } کا خرچ { $cost } ہے۔ یہ پورا آتا ہے، اور { $left } بچتے ہیں۔
step-passed = { $idea } کا خرچ { $cost } ہے۔ صرف { $left } بچے تھے، اس لیے یہ رہ گیا۔
step-seat = { $idea } شامل ہو گیا۔
step-bought = { $idea } کا خرچ { $cost } ہے۔ تقریباً { $people } لوگوں نے مل کر پیسے دیے۔
step-bought-hidden = { $idea } کا خرچ { $cost } ہے۔ اسے پسند کرنے والوں نے مل کر پیسے دیے۔
step-elected = { $ideas } کے ووٹ کافی ہیں، شامل ہو گیا۔
step-out = { $idea } کے سب سے کم ہیں، یہ نکل گیا۔

fairness-title = کیا یہ انصاف ہے؟
fairness-what = ہم نے وہی ووٹ دو طریقوں سے گنے۔ کوئی ایک ہی ٹھیک نہیں۔
fairness-same = دونوں طریقے وہی چنتے ہیں۔
fairness-differ = دونوں طریقے الگ الگ آئیڈیے چنتے ہیں۔
fairness-way = گننے کا طریقہ
fairness-chooses = یہ چنتا ہے
fairness-covered = جن کی کوئی ایک پسند چنی گئی
fairness-greedy = سب سے زیادہ چنے گئے پہلے
fairness-shares = سب کا حصہ برابر
fairness-ideas = { $ideas ->
    [one] { $spent } میں 1 آئیڈیا۔
   *[other] { $spent } میں { $ideas } آئیڈیے۔
}
fairness-only-here = صرف یہاں: { $ideas }

result-answers = جواب دیکھیں
result-receipt = اس گنتی کی رسید: { $receipt }۔
result-receipt-same = بڑوں کو اس ووٹ کی یہی رسید نظر آتی ہے۔
