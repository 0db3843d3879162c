# The vote.

ballot-most = { $most ->
    [one] 1 چنیں۔
   *[other] { $most } تک چنیں۔
}
ballot-count = { $most } میں سے { $picks }
ballot-full = بس { $most }۔ پہلے ایک ہٹائیں۔
ballot-secret = آپ نے کیا چنا، کوئی نہیں دیکھتا۔
ballot-again = یہ آپ کے پہلے والے چناؤ کی جگہ لے لیں گے۔
ballot-none = ان میں سے کوئی نہیں
ballot-picked = چنا ہوا
ballot-check = اپنا چناؤ دیکھیں
ballot-by-pairs = دو دو کر کے دکھائیں
ballot-by-picks = سب کارڈ دکھائیں

ballot-one = ایک دبائیں۔
ballot-one-face = کتنی خوشی؟ ایک چہرہ دبائیں۔
ballot-rather-not = مجھے یہ نہیں بتانا
ballot-check-one = اپنا جواب دیکھیں
ballot-all-that-fit = جو جو ٹھیک لگے، دبائیں۔
ballot-whole-room = ہم صرف سب کے جواب ایک ساتھ دیکھتے ہیں۔
ballot-send = بھیجیں
ballot-nothing-sent = ابھی کچھ نہیں بھیجا گیا۔
ballot-sent = بھیج دیا۔ بدلنا ہو تو پھر دبائیں۔
ballot-unsaved = کنکشن نہیں ہے۔ ہم کوشش کرتے رہیں گے۔
ballot-take-back = واپس لیں

stirling-hint = ایک وقت میں ایک لائن۔ جو آپ پر سب سے زیادہ ٹھیک بیٹھے، وہ دبائیں۔
ballot-sort = ایک وقت میں ایک کارڈ۔ ”ہاں“، ”پتہ نہیں“ یا ”نہیں“ دبائیں۔
ballot-sort-yes = ہاں
ballot-sort-not-sure = پتہ نہیں
ballot-sort-no = نہیں
ballot-check-sort = اپنے کارڈ دیکھیں

ballot-first-round = جو سب سے زیادہ پسند آئیں، وہ اگلی ووٹنگ میں جائیں گے۔
ballot-pairs = کون سا زیادہ پسند ہے؟ اسے دبائیں۔
ballot-tap = { $taps } میں سے { $tap }
ballot-cannot-choose = مجھ سے چنا نہیں جا رہا
ballot-undo = ایک قدم پیچھے

ballot-coins = { $coins } سکے بانٹیں۔ جو زیادہ پسند ہو، اسے زیادہ دیں۔
ballot-coins-left = { $left ->
    [0] کوئی سکہ نہیں بچا
    [one] 1 سکہ باقی ہے
   *[other] { $left } سکے باقی ہیں
}
ballot-coin-more = ایک سکہ اور: { $idea }
ballot-coin-less = ایک سکہ کم: { $idea }
ballot-check-coins = اپنے سکے دیکھیں

ballot-rank = جو سب سے اچھا لگے، اسے دبائیں۔ پھر اس کے بعد والا۔
ballot-check-rank = اپنی ترتیب دیکھیں

ballot-words = آپ کے الفاظ
ballot-may-show = کمرے میں سب پڑھ سکتے ہیں، میری تصویر کے بغیر
ballot-check-words = اپنے الفاظ دیکھیں

scale-yes = ہاں
scale-maybe = شاید
scale-no = نہیں
scale-face-1 = تھوڑی سی خوشی
scale-face-2 = کچھ خوشی
scale-face-3 = خوشی
scale-face-4 = بہت خوشی
scale-face-5 = سب سے زیادہ خوشی
scale-happy = خوش
scale-calm = پُرسکون
scale-tired = تھکن
scale-worried = پریشان
scale-cross = غصہ
scale-sad = اداس
ballot-how = ہم کیسے گنتے ہیں
ballot-can-change = کیا بدل سکتا ہے: { $what }
ballot-cannot-change = کیا نہیں بدل سکتا: { $what }
ballot-until = ووٹنگ بند ہونے تک آپ اپنا ووٹ بدل سکتے ہیں۔

rule-plurality = جس جواب کو سب سے زیادہ لوگ دبائیں، وہ جیتتا ہے۔
rule-approval = { $seats ->
    [one] جس آئیڈیے کو سب سے زیادہ لوگ چنیں، وہ جیتتا ہے۔
   *[other] سب سے زیادہ چنے گئے { $seats } آئیڈیے جیتتے ہیں۔
}
rule-dots = { $seats ->
    [one] جس آئیڈیے کے سب سے زیادہ سکے ہوں، وہ جیتتا ہے۔
   *[other] سب سے زیادہ سکوں والے { $seats } آئیڈیے جیتتے ہیں۔
}
rule-score-total = { $seats ->
    [one] جس آئیڈیے کے سب سے زیادہ پوائنٹ ہوں، وہ جیتتا ہے۔
   *[other] سب سے زیادہ پوائنٹ والے { $seats } آئیڈیے جیتتے ہیں۔
}
rule-score-mean = { $seats ->
    [one] جس آئیڈیے کے درمیانی نمبر سب سے اچھے ہوں، وہ جیتتا ہے۔
   *[other] سب سے اچھے درمیانی نمبروں والے { $seats } آئیڈیے جیتتے ہیں۔
}
rule-borda = { $seats ->
    [one] ہر آئیڈیے کو نیچے والے ہر آئیڈیے کا ایک پوائنٹ ملتا ہے۔ زیادہ پوائنٹ جیتتے ہیں۔
   *[other] ہر آئیڈیے کو نیچے والے ہر آئیڈیے کا ایک پوائنٹ ملتا ہے۔ اوپر کے { $seats } جیتتے ہیں۔
}
rule-schulze = ایک ایک کے مقابلے میں جو سب سے جیتے، وہی جیتتا ہے۔ جیت کی زنجیریں بھی گنی جاتی ہیں۔
rule-schulze-wv = ایک ایک کے مقابلے میں جو سب سے جیتے، وہی جیتتا ہے۔ بڑی جیت زیادہ گنی جاتی ہے۔
rule-ranked-pairs = ایک ایک کے مقابلے میں جو سب سے جیتے، وہی جیتتا ہے۔ صاف جیت پہلے گنی جاتی ہے۔
rule-irv = سب سے کم ووٹ والا نکلتا ہے۔ اس کے ووٹ آگے جاتے ہیں، جب تک کوئی جیت نہ جائے۔
rule-stv = { $seats ->
    [one] سب سے کم ووٹ والا نکلتا ہے۔ اس کے ووٹ آگے جاتے ہیں، جب تک کوئی جیت نہ جائے۔
   *[other] { $seats } آئیڈیے جیتتے ہیں۔ جو ووٹ زائد ہوں، وہ آپ کی اگلی پسند کو جاتے ہیں۔
}
rule-seqpav = { $seats ->
    [one] جس آئیڈیے کو سب سے زیادہ لوگ چنیں، وہ جیتتا ہے۔
   *[other] { $seats } آئیڈیے جیتتے ہیں۔ آپ کا ایک جیت جائے تو آپ کے باقی کم گنے جاتے ہیں۔
}
rule-pav = { $seats ->
    [one] جس آئیڈیے کو سب سے زیادہ لوگ چنیں، وہ جیتتا ہے۔
   *[other] وہ { $seats } آئیڈیے جیتتے ہیں جو مل کر سب سے زیادہ لوگوں کو خوش کریں۔
}
rule-greedy = سب سے زیادہ چنے گئے جیتتے ہیں، جب تک { $pot } ختم نہ ہو جائیں۔
rule-greedy-per-cost = ہر پاؤنڈ پر زیادہ چنے گئے جیتتے ہیں، جب تک { $pot } ختم نہ ہوں۔
rule-greedy-coins = سب سے زیادہ سکے جیتتے ہیں، جب تک { $pot } ختم نہ ہو جائیں۔
rule-greedy-per-cost-coins = ہر پاؤنڈ پر زیادہ سکے جیتتے ہیں، جب تک { $pot } ختم نہ ہوں۔
rule-phragmen = سب برابر رفتار سے بچت کرتے ہیں۔ لوگ مل کر اپنے چنے ہوئے خریدتے ہیں۔
rule-equal-shares = { $pot } سب میں برابر بٹتے ہیں۔ لوگ مل کر اپنے چنے ہوئے خریدتے ہیں۔
rule-equal-shares-points = { $pot } سب میں برابر بٹتے ہیں۔ لوگ مل کر اپنی پسند کی چیزیں خریدتے ہیں۔
rule-rest-stays = جو بچے، وہ فنڈ میں رہتا ہے۔
rule-rest-most = جو بچے، وہ سب سے زیادہ چنے گئے کو جاتا ہے۔
rule-rest-more = سب کو تھوڑا تھوڑا اور ملتا ہے، جب تک فنڈ ختم نہ ہو جائے۔
rule-rest-more-then-most = سب کو تھوڑا تھوڑا اور ملتا ہے۔ باقی سب سے زیادہ چنے گئے کو جاتا ہے۔
rule-pairwise-winrate = جو آئیڈیا اپنے جوڑوں میں سب سے زیادہ دبایا جائے، وہ جیتتا ہے۔
rule-bradley-terry = جو آئیڈیا مضبوط آئیڈیوں سے زیادہ جوڑے جیتے، وہ جیتتا ہے۔
rule-sort = ”ہاں“ کے 2 پوائنٹ، ”پتہ نہیں“ کا 1۔
rule-scale = ہم ہر جواب گنتے ہیں۔ کوئی ہار جیت نہیں۔
rule-first-round = جو { $seats } زیادہ بار پسند آئیں، وہ اگلی ووٹنگ میں جاتے ہیں۔
rule-also-pairs = آپ دو دو میں سے چنیں تو آپ کی پسند ہی آپ کا چناؤ ہے۔
rule-tie = برابری ہو تو سستا آئیڈیا جیتتا ہے۔ پھر ووٹنگ سے پہلے طے کی گئی ترتیب۔
rule-tie-first = برابری ہو تو ووٹنگ سے پہلے طے کی گئی ترتیب فیصلہ کرتی ہے۔

answer-promise = { $decider } کا جواب { $day } تک آئے گا۔

check-picks = کیا آپ نے یہی چنے ہیں؟
check-one-pick = کیا آپ نے یہی چنا ہے؟
check-vote = میرا ووٹ بھیجیں
check-change-picks = بدلیں
check-sort = کیا آپ کے کارڈ ٹھیک ہیں؟
check-pairs = یہ آپ کی پسند ہیں۔ ٹھیک ہے؟
check-coins = کیا آپ کے سکے ٹھیک ہیں؟
check-rank = کیا یہ آپ کی ترتیب ہے؟
check-words-title = کیا یہ آپ کے الفاظ ہیں؟
check-liked = { $times ->
    [one] ایک بار دبایا
   *[other] { $times } بار دبایا
}
check-coin = { $coins ->
    [one] 1 سکہ
   *[other] { $coins } سکے
}
check-place-number = نمبر { $place }

voted-title = آپ کا ووٹ ہو گیا۔
voted-look = نتیجہ بڑی سکرین پر دیکھیں۔
voted-change = میرا ووٹ بدلیں
voted-elsewhere = آپ کا ووٹ دوسرے ٹیبلٹ یا فون سے آ چکا ہے۔ وہی گنا جائے گا۔

closed-title = ووٹنگ بند ہو گئی۔
closed-look = نتیجہ بڑی سکرین پر آئے گا۔
closed-counts = جو ووٹ وقت پر پہنچا وہ گنا جائے گا۔
closed-fine = اس بار ووٹ نہیں دیا تو کوئی بات نہیں۔

thanks-title = شکریہ۔
thanks-look = ورکر سب کے جواب ایک ساتھ دیکھتے ہیں۔ کس نے کیا دبایا، کوئی نہیں دیکھتا۔

room-has-voted-title = آپ کے گروپ کا ووٹ ہو گیا۔
voted-counted = سب کا ووٹ ہو گیا۔ ورکر جلد نتیجہ دکھائیں گے۔
voted-others = دوسرے ابھی ووٹ دے رہے ہیں۔ سب کے بعد نتیجہ آئے گا۔
not-asked-title = ورکر کی طرف دیکھیں۔
not-asked-look = ورکر آپ کو ووٹ دینے دیں گے۔
not-asked-why = یہاں آپ کے گروپ کی فہرست سے زیادہ لوگ ہیں۔
live-taken-off = ورکر نے اس ووٹنگ سے ایک ہٹا دیا ہے۔ اپنا ووٹ پھر دیکھیں۔
