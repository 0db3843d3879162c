# Evidence, for leaders and for those outside to whom it is handed.

evidence-title = ثبوت
evidence-weeks = کون سے ہفتے
evidence-this-term = یہ ٹرم
evidence-other-days = دوسرے دن
evidence-first-day = کس دن سے؟
evidence-last-day = کس دن تک؟
evidence-show = یہ دن دکھائیں
evidence-days = { $first } { $first_year } تا { $last } { $last_year }
evidence-term-autumn = خزاں کی ٹرم { $year }
evidence-term-spring = بہار کی ٹرم { $year }
evidence-term-summer = گرمیوں کی ٹرم { $year }
evidence-may-travel = یہ صفحہ باہر دیا جا سکتا ہے: لوگوں کی تعداد ویسی ہی ہے جیسی باہر والے دیکھ سکتے ہیں۔ آئیڈیے، جواب اور وعدے لوگ نہیں ہیں، اس لیے وہ پورے پورے گنے جاتے ہیں۔
evidence-outside = ان ہفتوں کا جو شائع ہوا۔ لوگوں کی تعداد تقریبی ہے، اور چھوٹی تعداد اکٹھی رکھی گئی ہے، تاکہ کوئی ایک شخص پہچانا نہ جا سکے۔
evidence-link-until = یہ لنک { $day } تک چلتا ہے۔
evidence-ask-heard = کیا ان کی بات سنی جا رہی ہے؟
evidence-ask-chosen = انہوں نے کیا چنا؟
evidence-ask-changed = کیا بدلا؟
evidence-ask-towards = کن مقاصد کے لیے کام ہوا؟
evidence-ask-gains = کسے فائدہ ہوتا ہے؟
evidence-ask-cost = کتنا خرچ ہوا، اور ہر پاؤنڈ سے کیا ملا؟
evidence-ask-time = کیا یہ بہتر ہو رہا ہے؟
evidence-word-yes = ہاں۔
evidence-word-mostly = زیادہ تر۔
evidence-word-not-yet = ابھی نہیں۔
evidence-say-heard = { $ideas ->
    [one] { $answered ->
        [0] ایک ہی آئیڈیا ہے، اس کا جواب نہیں آیا۔
       *[other] ایک ہی آئیڈیا ہے، اس کا جواب آ گیا ہے۔
    }
   *[other] { $ideas } میں سے { $answered } آئیڈیوں کا جواب آ گیا ہے۔
}{ $late ->
    [0] {""}
    [one] {" "}1 میں دیر ہو گئی ہے۔
   *[other] {" "}{ $late } میں دیر ہو گئی ہے۔
}
evidence-say-heard-nothing = ان ہفتوں میں کوئی آئیڈیا دیوار پر نہیں آیا۔
evidence-say-chosen = { $votes ->
    [0] ان ہفتوں میں کوئی ووٹنگ بند نہیں ہوئی۔
    [one] انہوں نے ایک بار ووٹ دیا، اور { $chosen ->
        [0] کچھ نہیں چنا۔
        [one] 1 آئیڈیا چنا۔
       *[other] { $chosen } آئیڈیے چنے۔
    }
   *[other] انہوں نے { $votes } بار ووٹ دیا، اور { $chosen ->
        [0] کچھ نہیں چنا۔
        [one] 1 آئیڈیا چنا۔
       *[other] { $chosen } آئیڈیے چنے۔
    }
}
evidence-say-changed = { $yes ->
    [0] ان ہفتوں کے کسی آئیڈیے کو ابھی ”ہاں“ نہیں ملی۔
    [one] 1 آئیڈیے کو ”ہاں“ ملی، اور { $done ->
        [0] وہ ابھی نہیں ہوا۔
       *[other] وہ ہو چکا ہے۔
    }
   *[other] { $yes } آئیڈیوں کو ”ہاں“ ملی، اور ان میں سے { $done ->
        [0] ابھی کوئی نہیں ہوا۔
        [one] 1 ہو چکا ہے۔
       *[other] { $done } ہو چکے ہیں۔
    }
}
evidence-say-towards = { $activities ->
    [0] ان ہفتوں کا کوئی آئیڈیا ابھی سرگرمی نہیں بنا۔
    [one] ان کے ایک آئیڈیے سے 1 سرگرمی بنی، { $outcomes ->
        [0] مگر اس کے کسی مقصد پر ابھی نشان نہیں لگا۔
        [one] جو 1 مقصد کے لیے ہے۔
       *[other] جو { $outcomes } مقاصد کے لیے ہے۔
    }
   *[other] ان کے آئیڈیوں سے { $activities } سرگرمیاں بنیں، جو سرگرمیوں کی پانچ میں سے { $kinds } قسموں کی ہیں، { $outcomes ->
        [0] مگر ان کے کسی مقصد پر ابھی نشان نہیں لگا۔
        [one] اور 1 مقصد کے لیے ہیں۔
       *[other] اور { $outcomes } مقاصد کے لیے ہیں۔
    }
}
evidence-say-gains = { $all } میں سے { $said } شراکت داروں نے بتایا ہے کہ وہ کیا دیتے اور کیا پاتے ہیں۔
evidence-say-cost = نوجوانوں کے فنڈ کے { $pot } میں سے { $taken } ان کے آئیڈیوں پر لگے۔
evidence-say-cost-no-pot = بجٹ میں نوجوانوں کا فنڈ نہیں ہے۔
evidence-say-time-one = ابھی کوئی پچھلی ٹرم نہیں جس سے مقابلہ ہو سکے۔
evidence-say-time-same = تقریباً پہلے جیسا: ہر سو میں سے { $now } جواب وقت پر آئے، { $term } میں { $before }۔
evidence-say-time-better = بہتر: ہر سو میں سے { $now } جواب وقت پر آئے، { $term } میں { $before }۔
evidence-say-time-worse = پہلے جتنا اچھا نہیں: ہر سو میں سے { $now } جواب وقت پر آئے، { $term } میں { $before }۔
evidence-answered-on-time = جواب وقت پر آیا
evidence-answered-late = جواب دیر سے آیا
evidence-answered-waits = جواب باقی ہے، اس کا دن ابھی آنا ہے
evidence-answered-overdue = دیر ہو گئی، جواب ابھی نہیں آیا
evidence-promises = کیا وعدہ تھا
evidence-promise-kept = ہو گیا
evidence-promise-partly = کچھ ہو گیا
evidence-promise-to-come = اس کا دن ابھی آنا ہے
evidence-promise-overdue = دیر ہو گئی، اور نہیں ہوا
evidence-turnout = کتنوں نے ووٹ دیا
evidence-step-ideas = دیوار پر آئیڈیے
evidence-step-answered = جواب آ گیا
evidence-step-yes = ”ہاں“ ملی
evidence-step-done = ہو چکے
evidence-base = پوری پٹی کا مطلب ہے سب { $n } آئیڈیے۔
evidence-base-activities = پوری پٹی کا مطلب ہے سب { $n } سرگرمیاں۔
evidence-each-idea = ہر آئیڈیا اور اس کا جواب
evidence-no-answer = ابھی جواب نہیں
evidence-done = ہو گیا
evidence-ages = عمر { $from } سے { $to }۔
evidence-closed = { $day } کو بند ہوئی۔
evidence-outcomes = مقاصد جن کے لیے کام ہوتا ہے
evidence-not-why = یہ بتاتا ہے کہ کن مقاصد کے لیے کام ہوا۔ یہ نہیں بتاتا کہ کس سے کیا ہوا۔
evidence-not-said = ابھی نہیں بتایا
evidence-gifts = عملے کا وقت اور کمرے بغیر پیسوں کے دیے جاتے ہیں، اور یہاں ان کی قیمت نہیں۔ پورا بجٹ پروگرام میں ہے۔
evidence-percent = { $n }%
evidence-between = ({ $low } اور { $high } کے درمیان)
evidence-between-why = ”درمیان“ بتاتا ہے کہ صرف اتفاق ایسا عدد کتنا بدل سکتا ہے: خیال جتنے کم، فرق اتنا زیادہ۔ دو ٹرم تقریباً ایک جیسے ہیں جب تک ان میں اس سے زیادہ فرق نہ ہو۔
evidence-none-yet = ابھی کسی کا دن نہیں آیا
evidence-column-question = سوال
evidence-column-voted = ووٹ دیا
evidence-column-asked = ووٹ دے سکتے تھے
evidence-column-idea = آئیڈیا
evidence-column-decided = ہم نے کہا
evidence-column-because = کیونکہ
evidence-column-happened = کیا ہوا
evidence-column-outcome = مقصد
evidence-column-activities = سرگرمیاں
evidence-column-who = شراکت دار
evidence-column-gives = دیتے ہیں
evidence-column-gets = پاتے ہیں
evidence-column-activity = سرگرمی
evidence-column-kind = قسم
evidence-column-cost = فنڈ سے
evidence-column-term = ٹرم
evidence-column-ideas = آئیڈیے
evidence-column-on-time = جواب وقت پر
evidence-no-grade = یہ بتاتا ہے کہ کیا ہوا۔ یہ درجہ نہیں دیتا، اور وجہ نہیں بتاتا۔
evidence-files = اسے ساتھ لے جائیں
evidence-files-what = یہی تعداد فائلوں میں۔ جو یہاں چھپا ہے، وہاں بھی چھپا ہے۔
evidence-xlsx = Excel کی فائل (‎.xlsx‎)
evidence-zip = کمپیوٹروں کے لیے جدول (‎.zip‎)
evidence-print = یا یہ صفحہ چھاپیں۔
evidence-links = باہر والوں کے لیے لنک
evidence-links-what = جس کے پاس لنک ہو، وہ ان ہفتوں کا یہ صفحہ بغیر سائن اِن کے پڑھتا ہے، اُس دن تک جو آپ بتائیں۔ آپ اسے یہاں کسی بھی وقت ختم کر سکتے ہیں۔
evidence-link-what = ({ $weeks } دکھاتا ہے، { $day } تک چلتا ہے)
evidence-link-families = خاندانوں کے لیے صفحہ، اور پوسٹر
evidence-link-end = یہ لنک ختم کریں
evidence-link-new = لنک بنائیں
evidence-link-whom = کس کے لیے؟
evidence-link-whom-hint = تاکہ بعد میں معلوم ہو کہ یہ کس کے پاس ہے: ”بورڈ“، ”لاٹری فنڈ“۔
evidence-link-ends = کس دن تک؟
evidence-link-ends-hint = آج سے زیادہ سے زیادہ ایک سال۔
evidence-link-make = لنک بنائیں
evidence-sheet-summary = خلاصہ
evidence-sheet-ideas = آئیڈیے
evidence-sheet-votes = ووٹنگ
evidence-sheet-participation = شرکت
evidence-sheet-actions = سرگرمیاں
evidence-sheet-method = طریقہ
evidence-column-answer = جواب
evidence-column-sent = بھیجنے کا دن
evidence-column-answer-by = جواب کا وعدہ کب تک
evidence-column-answered = پہلے جواب کا دن
evidence-column-stand = وقت پر؟
evidence-column-promised = وعدہ کب تک
evidence-column-done = ہونے کا دن
evidence-column-option = انتخاب
evidence-column-count = تعداد
evidence-column-status = کتنا یقینی
evidence-column-chosen = چنا گیا
evidence-column-closed = بند ہونے کا دن
evidence-column-made = بننے کا دن
evidence-column-youngest = سب سے کم عمر
evidence-column-oldest = سب سے زیادہ عمر
evidence-column-rule = گنتی کا طریقہ
evidence-status-exact = بالکل درست
evidence-status-about = قریب ترین 5 تک
evidence-status-hidden = نجی رکھی گئی
evidence-status-most = زیادہ تر، تعداد نجی رکھی گئی
evidence-status-almost-everyone = تقریباً سب، تعداد نجی رکھی گئی
evidence-method-people = لوگوں کی تعداد ویسی ہی ہے جیسی باہر والے دیکھ سکتے ہیں: قریب ترین 5 تک، اور 10 سے کم تعداد نجی رکھی جاتی ہے، ان کے ساتھ وہ بھی جن سے اس کا حساب لگ سکتا ہو۔
evidence-method-ideas = آئیڈیے، جواب، وعدے اور سرگرمیاں پوری پوری گنی جاتی ہیں۔ یہ وہ آئیڈیے ہیں جو ورکر کے پڑھنے کے بعد دیوار پر لگے۔
evidence-method-late = کمرے سے جس دن کا وعدہ تھا، اُس دن تک آنے والا جواب وقت پر ہے، اور اگلے دن سے دیر میں گنا جاتا ہے۔
evidence-method-rehearsals = ریہرسل اور فرضی سیشن کہیں نہیں گنے جاتے۔
evidence-column-receipt = گنتی کی رسید
evidence-method-receipt = گنتی کی رسید صرف اس سے بنتی ہے جو اس گنتی کا شائع ہوا، کسی اور چیز سے نہیں۔ جن طلبہ نے ووٹ دیا، ان کے صفحے پر بھی یہی رسید ہے۔
evidence-method-made = { $weeks } کے بارے میں، { $day } { $year } کو بنایا گیا۔
evidence-targets = جو ہمیشہ ہونا چاہیے
evidence-target-base = پوری پٹی کا مطلب سب ہیں، اور یہی ہدف ہے۔ ہر پٹی پر لکیر بتاتی ہے کہ صرف اتفاق اسے کتنا ہلا سکتا ہے۔
evidence-target-answers = جواب جو اپنے دن تک آئے
evidence-target-answers-say = { $due } میں سے { $met } جواب وعدہ کیے ہوئے دن تک آئے۔
evidence-target-adults = نشستیں جن کے لیے ضرورت کے مطابق بڑے طے تھے
evidence-target-adults-say = { $due } نشستوں کے لیے بڑوں کی تعداد طے کی گئی تھی؛ ان میں سے { $met } کے لیے ضرورت کے مطابق بڑے طے تھے۔
evidence-target-of = { $due } میں سے { $met }
evidence-sheet-targets = اہداف
evidence-column-target = کیا ہونا چاہیے
evidence-column-met = کتنی بار ہوا
evidence-column-due = کل میں سے
evidence-column-percent = سو میں سے
evidence-column-low = کم از کم
evidence-column-high = زیادہ سے زیادہ
