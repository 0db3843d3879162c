# One vote, many sittings, as adults read it.

wide-title = کئی کمروں میں ایک ووٹنگ
wide-why = ایک سوال اور ایک پرچی، کئی کلاسوں اور کلبوں کے لیے۔ سب کی گنتی ایک بار اور ایک ساتھ ہوتی ہے، اس لیے چھوٹے گروپ بھی گنے جاتے ہیں۔
wide-whom = ووٹ کون دے گا؟
wide-about-walls = دیواروں کے آئیڈیے
wide-about-places = جگہیں
wide-about-own = آپ کے اپنے جواب
wide-walls = کون سے آئیڈیے؟
wide-walls-hint = پرچی پر 12 تک ہو سکتے ہیں، یا پہلے دور میں 48 تک۔ ایک جیسے آئیڈیے ایک جگہ بانٹ سکتے ہیں: یہ آگے پوچھا جائے گا۔
wide-no-walls = ابھی کسی دیوار پر آئیڈیے نہیں۔
wide-alike = ان میں سے کون سے ایک ہی بات کہتے ہیں؟
wide-alike-hint = ایک جیسے آئیڈیے پرچی پر ایک جگہ بانٹتے ہیں، کسی ایک کے الفاظ میں۔ سب کا نام رہتا ہے۔
wide-alone = الگ رہے
wide-seats-hint = عام طور پر 1۔
wide-when = کب اور کہاں
wide-first-day = پہلا دن
wide-first-day-hint = اس دن سے کوئی کمرہ اسے کھول سکتا ہے۔
wide-last-day = آخری دن
wide-last-day-hint = زیادہ سے زیادہ چھ ہفتے بعد۔ ہر کلاس میں دس منٹ کافی ہیں۔
wide-reveal = وہ نتیجہ کہاں دیکھیں گے؟
wide-reveal-rooms = ہر کمرے میں، جب وہاں کے ورکر دکھائیں
wide-reveal-page = ہر کمرے میں، اور ان صفحوں پر جو کوئی بھی کھول سکتا ہے
wide-reveal-day = اس دن سے پہلے نہیں
wide-reveal-day-hint = خالی چھوڑ سکتے ہیں۔ پھر گنتی ہوتے ہی دکھایا جا سکتا ہے۔
wide-first = ایک پرچی کے لیے بہت زیادہ؟
wide-first-why = 13 سے 48 آئیڈیوں میں: پہلے ہر طالب علم چند بار دو دو میں سے ایک چنتا ہے۔ سب سے اچھے اس پرچی پر جاتے ہیں جو آپ بعد میں بناتے ہیں۔ کون سے آگے گئے، یہ بتایا جاتا ہے؛ کتنوں کو پسند آئے، یا کس ترتیب میں، یہ کبھی نہیں۔
wide-first-tick = پہلے ”یہ یا وہ“ کا ایک دور
wide-onto = کتنے آگے جائیں
wide-onto-hint = 2 سے 12۔
wide-answer-by = بڑے کب تک جواب دیں گے؟
wide-answer-by-hint = خالی: آخری دن کے بعد سکول کے پانچ دن۔
wide-topic-why = چاروں کی تصدیق پہلے یہیں ہوتی ہے۔ پھر نتیجہ صرف بڑے پڑھتے ہیں، گول کیے ہوئے نمبروں میں، اور کسی جیتنے والے کا نام نہیں آتا۔
wide-go = یہ ووٹنگ بنائیں

wide-list = کئی کمروں کی ووٹنگ
wide-days = { $first } سے { $last } تک

wide-open = ووٹنگ کھولیں: { $question }
wide-again = یہاں دوبارہ کھولیں
wide-end = اس گروپ نے ووٹ دے دیا
wide-hidden = سب کمروں کے ووٹ سے پہلے تعداد کوئی نہیں دیکھتا۔ آپ بھی نہیں۔
wide-later = ”{ $question }“ یہاں { $day } سے کھولا جا سکتا ہے۔
wide-over = اس گروپ نے ”{ $question }“ پر ووٹ دے دیا ہے۔ آپ { $day } تک اسے دوبارہ کھول سکتے ہیں۔
wide-waits = اس گروپ نے ”{ $question }“ پر ووٹ دے دیا ہے۔ سب کمروں کے بعد نتیجہ آئے گا۔
wide-waits-day = اس گروپ نے ”{ $question }“ پر ووٹ دے دیا ہے۔ نتیجہ { $day } سے دکھایا جا سکتا ہے۔
wide-counted = ”{ $question }“ کی گنتی ہو گئی، سب کمروں کی ایک ساتھ۔
wide-thanked = ”{ $question }“ یہاں پوچھا گیا۔ یہ کسی حساس بات کے بارے میں ہے، اس لیے نتیجہ کسی کمرے کو نہیں دکھایا جاتا۔
wide-who = کس کا ووٹ باقی ہے؟
wide-beyond = { $n ->
    [one] سب نشستیں ملا کر یہاں گروپ کی فہرست سے ایک زیادہ ہے۔ کیا وہ پہلے دوسری تصویر سے ووٹ دے چکے ہیں؟
   *[other] سب نشستیں ملا کر یہاں گروپ کی فہرست سے { $n } زیادہ ہیں۔ کیا وہ پہلے دوسری تصویروں سے ووٹ دے چکے ہیں؟
}
wide-let-vote = نہیں دیا۔ انہیں ووٹ دینے دیں

sittings-title = کس کا ووٹ باقی ہے؟
sittings-title-done = کس نے ووٹ دیا
sittings-about = ”{ $question }“ پورے { $who } میں ایک ووٹنگ، { $first } سے { $last } تک۔
sittings-of = { $all } میں سے { $voted }
sittings-have-voted = کلاسیں اور کلب ووٹ دے چکے ہیں
squares-voted = { $n ->
    [one] 1 ووٹ دے چکا ہے
   *[other] { $n } ووٹ دے چکے ہیں
}
squares-today = { $n ->
    [one] 1 آج ووٹ دے گا
   *[other] { $n } آج ووٹ دیں گے
}
squares-day = { $n ->
    [one] 1 کا دن طے ہے
   *[other] { $n } کا دن طے ہے
}
squares-none = { $n ->
    [one] 1 کا دن ابھی طے نہیں
   *[other] { $n } کا دن ابھی طے نہیں
}
sittings-ours = { $n ->
    [one] ہماری کلاس
   *[other] ہماری { $n } کلاسیں
}
sittings-today-word = آج
sittings-pupils = { $n ->
    [one] 1 طالب علم
   *[other] { $n } طلبہ
}
sittings-code = کوڈ
sittings-open = ووٹنگ کھولیں
sittings-room = کمرہ
sittings-change = بدلیں
sittings-over = ووٹ ہو گیا
sittings-done = سب کے ساتھ گنا گیا
sittings-nobody-here = یہاں کسی نے ووٹ نہیں دیا
sittings-without = { $n ->
    [one] { $names } کا دن ابھی طے نہیں۔
   *[other] { $names } کے دن ابھی طے نہیں۔
}
sittings-without-why = دس منٹ کافی ہیں۔ آخری دن { $day } ہے۔
sittings-give-day = اس کا دن طے کریں
sittings-others = دوسرے
sittings-nobody = ابھی تعداد کوئی نہیں دیکھتا
sittings-no-count = آخر سے پہلے کسی آئیڈیے کی تعداد نہیں ہوتی۔ آپ کے لیے بھی نہیں۔
sittings-closes = آخری دن { $day } ہے۔ پھر یہ سب کے لیے ایک ساتھ بند ہو جائے گی۔
sittings-small = چھوٹی کلاسیں سب کے ساتھ گنی جاتی ہیں۔
sittings-severed = پھر طالب علم سے ووٹ کا تعلق ہمیشہ کے لیے کاٹ دیا جاتا ہے۔
sittings-shown-rooms = ہر کمرہ نتیجہ تب دیکھتا ہے جب وہاں کے ورکر دکھائیں۔
sittings-shown-rooms-on = ہر کمرہ { $day } سے نتیجہ دیکھ سکتا ہے۔
sittings-shown-page = نتیجہ ہر کمرے میں ہے، اور ان صفحوں پر جو کوئی بھی کھول سکتا ہے۔
sittings-shown-page-on = نتیجہ { $day } سے ہر کمرے میں ہوگا، اور ان صفحوں پر جو کوئی بھی کھول سکتا ہے۔
sittings-shown-adults = نتیجہ صرف بڑے پڑھتے ہیں: گول کیا ہوا، جیتنے والے کے بغیر، اور دس سے کم کا کچھ نہیں۔
sittings-first = یہ پہلا دور ہے: سب سے اچھے { $n } پرچی پر جاتے ہیں۔ کتنوں کو پسند آئے، کوئی نہیں دیکھتا۔
sittings-answer-by = بڑے { $day } تک جواب دیں گے۔
sittings-next-ballot = آگے جانے والوں کی پرچی بنائیں
sittings-close = سب کے لیے بند کریں
sittings-close-why = سب کمرے پورے ہو گئے۔ ہر ووٹ ایک بار گنا جاتا ہے، پھر طالب علم سے ووٹ کا تعلق کاٹ دیا جاتا ہے۔
sittings-close-rooms = { $n ->
    [one] 1 کمرہ ابھی کھلا ہے۔
   *[other] { $n } کمرے ابھی کھلے ہیں۔
}
sittings-close-classes = { $n ->
    [one] { $all } کلاسوں اور کلبوں میں سے 1 نے ابھی ووٹ نہیں دیا۔
   *[other] { $all } کلاسوں اور کلبوں میں سے { $n } نے ابھی ووٹ نہیں دیا۔
}
sittings-close-anyway = پھر بھی بند کریں؟ اس کے بعد کوئی ووٹ نہیں دے سکے گا۔
sittings-close-yes = سب کے لیے بند کریں
sittings-remove-sure = اس میں ابھی کسی نے ووٹ نہیں دیا۔ یہ سب کے لیے ختم ہو جائے گی، اور آپ کو نئے سرے سے بنانی ہوگی۔
sittings-remove-yes = ہٹا دیں
sittings-remove = یہ ووٹنگ ہٹائیں
sittings-counted = گنتی ہو گئی
sittings-result = دیکھیں کیا چنا گیا
