# The ingredients of a partnership besides what young people say, for adults.

outcomes-question = ہم کیا چاہتے ہیں کہ وہ حاصل کریں؟
outcomes-agreed = { $n ->
    [one] طے ہے: { $outcomes }۔
   *[other] سب { $n } ادارے متفق ہیں: { $outcomes }۔
}
outcomes-open = ابھی کچھ طے نہیں ہوا۔
outcomes-shared = ابھی طے نہیں۔ اب تک مشترک: { $outcomes }۔
outcomes-silent = { $who } نے ابھی کسی مقصد پر نشان نہیں لگایا۔
outcomes-differs = { $who } یہ بھی چاہتے ہیں: { $outcomes }۔
outcomes-outcome = مقصد
outcomes-adult = بڑوں کے لیے
outcomes-child = نوجوانوں کے لیے
outcomes-who = کون چاہتا ہے
outcomes-want = { $who } اس پروگرام سے کیا چاہتے ہیں؟
outcomes-want-hint = ایک سے تین پر نشان لگائیں۔ طے وہ ہے جس پر ہر ادارے نے نشان لگایا ہو۔
outcomes-tick = ہم یہ چاہتے ہیں
outcomes-wording = اپنے الفاظ میں
outcomes-wording-hint = مقاصد پر ووٹنگ میں نوجوانوں والے الفاظ نظر آتے ہیں۔
outcomes-place = ترتیب میں جگہ
outcomes-more = کچھ اور؟
outcomes-more-hint = دوسری لائن بچے پڑھتے ہیں: مختصر، اور روزمرہ کے الفاظ میں۔
outcomes-add = فہرست میں شامل کریں
outcomes-less = فہرست سے ایک ہٹائیں
outcomes-less-hint = صرف وہ جس پر کسی نے نشان نہیں لگایا، اور جس کا کسی ووٹنگ یا سرگرمی میں ذکر نہیں۔
outcomes-which = کون سا
outcomes-remove = ہٹا دیں
outcomes-used-by = { $who } نے اس پر نشان لگایا ہے۔
outcomes-used-for = ایک سرگرمی کا مقصد یہی ہے: ”{ $name }“
outcomes-used-in = نوجوانوں سے اس کے بارے میں پوچھا گیا: ”{ $question }“

roles-question = کون کیا کرتا ہے؟
roles-all = ہر ذمہ داری کسی کے پاس ہے۔
roles-open = { $n ->
    [one] ایک ذمہ داری خالی ہے۔
   *[other] { $n } ذمہ داریاں خالی ہیں۔
}
roles-missing = { $who } میں { $role } کوئی نہیں۔
roles-nobody = شراکت میں { $role } کوئی نہیں۔
roles-none = ابھی کوئی نہیں
roles-not-needed = ضرورت نہیں، کیونکہ: { $why }
roles-uneasy = { $post } (ابھی اس میں پُراعتماد نہیں)
roles-for-all = ہم سب کے لیے
roles-for-all-hint = ان میں سے ہر ذمہ داری ایک ادارہ سب کے لیے اٹھاتا ہے۔
roles-title = { $who } میں کون کیا کرتا ہے؟
roles-hint = عہدے لکھیں، نام نہیں: لوگ بدل جائیں تو بھی عہدے رہتے ہیں۔
roles-post = عہدہ
roles-or-not-needed = یا: ضرورت نہیں، کیونکہ…
roles-comfortable = ہمیں یہ اچھی طرح آتا ہے اور ہم اس میں پُراعتماد ہیں۔
role-partnership-lead = شراکت کے سربراہ
role-partnership-lead-named = شراکت کے سربراہ
role-safeguarding-lead = نامزد سیف گارڈنگ لیڈ
role-safeguarding-lead-named = نامزد سیف گارڈنگ لیڈ
role-safeguarding-deputy = نائب سیف گارڈنگ لیڈ
role-safeguarding-deputy-named = نائب سیف گارڈنگ لیڈ
role-voice-lead = نوجوانوں کی آواز کے ذمہ دار
role-voice-lead-named = نوجوانوں کی آواز کے ذمہ دار
role-link-governor = رابطہ گورنر یا ٹرسٹی
role-link-governor-named = رابطہ گورنر یا ٹرسٹی
role-data-contact = ڈیٹا کے تحفظ کے لیے رابطہ
role-data-contact-named = ڈیٹا کے تحفظ کے لیے رابطہ
role-budget-holder = بجٹ کے ذمہ دار
role-budget-holder-named = بجٹ کے ذمہ دار

own-words-title = ہماری اپنی ذمہ داریاں اور جگہوں کی سہولتیں
own-words-why = Fifth دونوں کی ایک فہرست سے شروع ہوتا ہے۔ آپ کی شراکت کو اور جو چاہیے، اپنے الفاظ میں یہاں شامل کریں۔
own-words-none = ابھی آپ کا اپنا کچھ نہیں۔
own-words-roles = ذمہ داریاں
own-words-roles-hint = ان میں سے ہر ایک کو ایک ادارہ سب کے لیے اٹھاتا ہے۔ ”منی بس ڈرائیور“۔
own-words-roles-one = ایک اور ذمہ داری
own-words-roles-more = اپنی ذمہ داریاں شامل کریں یا نام بدلیں
own-words-features = جگہ میں کیا ہے
own-words-features-hint = یہ ہر جگہ کے بارے میں پوچھا جاتا ہے، اور سیشن کو اس کی ضرورت ہو سکتی ہے۔ ”سائیکل سٹینڈ“۔
own-words-features-one = ایک اور چیز جو جگہ میں ہو سکتی ہے
own-words-features-more = جگہوں کے بارے میں سوال شامل کریں یا نام بدلیں
own-words-add = شامل کریں
own-words-called = اس کا نام

benefits-question = ہر ایک کیا دیتا اور کیا پاتا ہے؟
benefits-all = { $n ->
    [one] ایک ہی ادارہ ہے، وہ کچھ دیتا ہے اور کچھ پاتا ہے۔
   *[other] سب { $n } ادارے کچھ دیتے ہیں اور کچھ پاتے ہیں۔
}
benefits-open = { $n ->
    [one] ایک ادارہ ابھی سرگرم نہیں۔
   *[other] { $n } ادارے ابھی سرگرم نہیں۔
}
benefits-no-gives = { $who } ابھی سرگرم نہیں، کیونکہ یہ نہیں بتایا کہ کیا دیں گے۔
benefits-no-gets = { $who } ابھی سرگرم نہیں، کیونکہ یہ نہیں بتایا کہ کیا پائیں گے۔
benefits-neither = { $who } ابھی سرگرم نہیں، کیونکہ یہ نہیں بتایا کہ کیا دیں گے اور کیا پائیں گے۔
benefits-review = پچھلے جائزے میں
benefits-not-reviewed = ابھی جائزہ نہیں ہوا
benefits-no-review = کوئی جائزہ طے نہیں۔ دن مقرر کریں۔
benefits-next-review = ہم اسے { $day } کو پھر دیکھیں گے۔
benefits-review-past = { $day } کا جائزہ ابھی باقی ہے۔ نیا دن مقرر کریں۔
benefits-title = { $who } کیا دیتے اور کیا پاتے ہیں؟
benefits-hint = جب دونوں طرف بھر جائیں تو ادارہ سرگرم ہو جاتا ہے۔
benefits-got = کیا آپ کو وہ مل رہا ہے جو آپ چاہتے تھے؟
benefits-got-hint = شراکت میں سب اسے دیکھتے ہیں، آج کی تاریخ کے ساتھ۔
benefits-say = بتا دیں
benefits-next = ہم پھر کب دیکھیں؟
benefits-next-day = اگلے جائزے کا دن
benefits-set = دن مقرر کریں
met-met = پورا ہوا
met-partly = کچھ حد تک
met-not-yet = ابھی نہیں

places-question = صحیح جگہ کون سی ہے؟
places-said = نوجوان جگہوں کے بارے میں کیا کہتے ہیں
places-all = { $all ->
    [one] چننے کے لیے ایک جگہ ہے۔
   *[other] چننے کے لیے { $all } جگہیں ہیں۔
}
places-fitting = { $all } میں سے { $fitting } جگہوں پر ضرورت کا سب کچھ ہے۔
places-need = سیشن کو کیا چاہیے؟
places-find = جگہیں ڈھونڈیں
places-clear = کچھ نہ مانگیں
places-misses = نہیں ہے: { $features }
places-ask-about = پوچھ لیں: { $features }
places-short = { $words }
places-has = موجود: { $words }
places-has-not = موجود نہیں: { $words }
places-address = پتہ: { $words }
places-way = راستہ: { $words }
places-open = کھلنے کے اوقات: { $words }
places-holds = { $n ->
    [one] 1 شخص کی گنجائش
   *[other] { $n } لوگوں کی گنجائش
}
places-to-ask = { $n ->
    [one] 1 بات پوچھنی ہے
   *[other] { $n } باتیں پوچھنی ہیں
}
places-list-title = ہماری جگہیں
places-all-of-them = سب جگہیں
places-add = جگہ شامل کریں
places-none = ابھی کوئی جگہ نہیں۔
places-old = الگ رکھی گئیں
places-new-title = نئی جگہ
places-put-away = الگ رکھ دیں
places-put-away-hint = یہ کسی نئی چیز کے لیے پیش نہیں ہوگی۔ جو کچھ وہاں ہوا وہ رہے گا، اور آپ اسے واپس لا سکتے ہیں۔
places-booked = یہ سیشن یہاں طے ہیں:
places-booked-sure = وہ یہیں رہیں گے۔ پھر بھی جگہ الگ رکھ دیں۔
places-bring-back = واپس لائیں
places-bring-back-hint = یہ الگ رکھی ہوئی ہے۔ دوبارہ چننے کے لیے واپس لائیں۔
places-title = یہ جگہ کیسی ہے؟
places-field-name = نام
places-field-short = وہاں کیا ہے، مختصر
places-field-address = پتہ
places-field-way = وہاں کیسے پہنچیں
places-field-open = کب کھلی ہوتی ہے
places-field-capacity = کتنے لوگ آ سکتے ہیں
places-features = اس میں کیا ہے؟
places-features-hint = ”پوچھیں“ بھی ایک دیانت دار جواب ہے۔
place-checks-title = وہاں کیا دیکھا گیا
place-checks-hint = آگ سے نکلنے کے راستے، انشورنس، ہال کا اپنا لائسنس۔ یہ وہاں کے ہر سیشن کے لیے مانا جاتا ہے، ایک سال تک یا جب تک اس کی میعاد ہو؛ جس کا وقت گزر گیا ہو، وہ سیشن کی تیاری میں بتایا جاتا ہے۔
place-checks-none = ابھی کچھ نہیں۔
place-checks-by = { $day }، { $who }
place-checks-by-until = { $day }، { $who }۔ { $until } کے بعد میعاد ختم۔
place-checks-too-old = ایک سال سے پرانی
place-checks-run-out = میعاد ختم ہو گئی
place-checks-remove = ہٹا دیں
place-checks-looked = کیا دیکھا گیا
place-checks-looked-hint = ”آگ سے نکلنے کے راستے دیکھے گئے“۔ وہی چیز پھر دیکھیں تو پرانی لائن کی جگہ نئی آ جاتی ہے۔
place-checks-who = کس نے دیکھا (عہدہ)
place-checks-who-hint = عہدہ لکھیں، نام نہیں: ”عمارت کے نگران“۔
place-checks-on = کس دن
place-checks-runs-out = آخری دن، اگر اس کی میعاد ہو
place-checks-add = لکھ لیں
place-checks-enough = { $most } جانچیں کافی ہیں۔ نئی شامل کرنے کے لیے ایک ہٹائیں۔
photos-title = اندر آنے کے راستے کی تصویریں
photos-hint = گلی، دروازہ، سیڑھیاں: جو راستے میں نظر آئے۔ تصویر میں کوئی شخص نہ ہو: پیچھے سے بھی نہیں۔
photos-file = فوٹو
photos-file-hint = JPEG، PNG یا WebP، زیادہ سے زیادہ 2 MB۔ کہاں اور کب لی گئی، یہ نہیں رکھا جاتا۔
photos-alt = اس میں کیا ہے
photos-alt-hint = ان کے لیے جو اسے دیکھ نہیں سکتے: ”صحن کے آخر میں نیلا دروازہ، دو سیڑھیاں اوپر۔“
photos-add = فوٹو شامل کریں
photos-remove = ہٹا دیں
photos-enough = { $most } فوٹو کافی ہیں۔ نیا شامل کرنے کے لیے ایک ہٹائیں۔
has-yes = ہاں
has-no = نہیں
has-ask = پوچھیں
feature-step-free-entrance = داخلہ بغیر سیڑھی کے
feature-step-free = ہر جگہ بغیر سیڑھی کے
feature-accessible-toilet = معذور افراد کا ٹوائلٹ
feature-changing-place = چینجنگ پلیس ٹوائلٹ
feature-lift = لفٹ
feature-hearing-loop = ہیئرنگ لوپ
feature-quiet-room = خاموش کمرہ
feature-low-lighting = روشنی کم ہو سکتی ہے
feature-kitchen = باورچی خانہ
feature-outdoor = کھلی جگہ
feature-sports-floor = کھیل کا فرش
feature-art-sink = آرٹ کے لیے سنک
feature-sound-system = سٹیج یا ساؤنڈ سسٹم
feature-wifi = وائی فائی
feature-charging = چارجنگ
feature-bus-stop = بس سٹاپ کے قریب
feature-drop-off = گاڑی سے اتارنے کی جگہ
feature-minibus-parking = منی بس کی پارکنگ
feature-prayer-room = نماز، عبادت یا غور و فکر کا کمرہ
feature-single-sex-toilet = لڑکوں اور لڑکیوں کے الگ ٹوائلٹ
feature-gender-neutral-toilet = سب کے لیے ایک ہی ٹوائلٹ
feature-lockable-store = تالے والا سٹور
feature-dog-free = کتے نہیں
feature-smells-noise = بو یا شور جو معلوم ہونا چاہیے
feature-way-in-photos = اندر آنے کے راستے کی تصویریں

sixth-question = اور کس چیز سے یہ کامیاب ہوتا ہے؟
sixth-empty = آپ کی شراکت کا چھٹا جزو: اپنا لکھیں۔
sixth-label = آپ کا چھٹا جزو
sixth-hint = زیادہ سے زیادہ 300 حروف۔ ہٹانے کے لیے خالی چھوڑ دیں۔
places-confirmed = جانچوں کی تصدیق { $day }، { $who }
places-overdue = { $n ->
    [one] 1 جانچ کا وقت گزر گیا ہے
   *[other] { $n } جانچوں کا وقت گزر گیا ہے
}
places-unconfirmed = ابھی کسی جانچ کی تصدیق نہیں ہوئی
