# What Fifth will not do: what happened, then what to do. We take the blame.

refusal-back = آگے چلیں
refusal-kept = یہ آپ نے لکھا تھا۔ آپ اسے کاپی کر سکتے ہیں۔

refusal-code-not-open = یہ کوڈ کھلا نہیں ہے۔
refusal-code-not-open-do = آج کا کوڈ پوچھیں۔
refusal-door-shut = ابھی دروازہ بند ہے۔
refusal-door-shut-do = ورکر سے کہیں کہ کھول دیں۔
refusal-picture-taken = یہ تصویر ابھی کسی نے لے لی ہے۔
refusal-picture-taken-do = کوئی اور چنیں۔
refusal-many-wait = ابھی دروازے پر بہت لوگ انتظار میں ہیں۔
refusal-many-wait-do = ورکر کو بتائیں۔
refusal-no-cookie = آپ کا براؤزر اس سائٹ کی کوکی نہیں رکھتا۔
refusal-no-cookie-do = اس سائٹ کی کوکی کی اجازت دیں۔ ورکر مدد کر سکتے ہیں۔
refusal-not-in = ہم اس ٹیبلٹ یا فون کو نہیں پہچانتے۔
refusal-not-in-do = آج کے کوڈ سے شامل ہوں، یا ورکر سے پوچھیں۔
refusal-card-not-here = یہاں اس لفظ اور نمبر کا کوئی کارڈ نہیں۔
refusal-card-not-here-do = اپنا کارڈ دیکھیں اور پھر سے لکھیں۔
refusal-many-cards = یہاں بہت زیادہ کارڈ لکھے گئے۔
refusal-many-cards-do = اپنا کارڈ سکین کریں، یا ورکر سے پوچھیں۔
refusal-card-ended = یہ کارڈ کچھ نہیں کھولتا۔
refusal-card-ended-do = ورکر سے نیا کارڈ مانگیں۔
refusal-taken-out = ورکر نے یہ تصویر نکال دی ہے۔
refusal-taken-out-do = آپ ووٹ دے رہے تھے تو وہ اب نہیں گنا جائے گا۔ غلطی ہو تو ورکر سے پوچھیں۔
refusal-not-signed-in = آپ سائن اِن نہیں ہیں۔
refusal-not-signed-in-do = سائن اِن کریں، پھر کوشش کریں۔
refusal-not-yours = یہ صفحہ آپ کے لیے نہیں۔
refusal-not-yours-do = آپ کے خیال میں ہونا چاہیے تو ورکر سے پوچھیں۔
refusal-somebody-elses = یہ کسی اور کا تھا۔
refusal-somebody-elses-do = اپنا شروع کریں۔
refusal-sign-in-ended = آپ کا سائن اِن ختم ہو چکا تھا۔
refusal-sign-in-ended-do = اپنا لکھا دیکھیں، اور پھر بھیجیں۔
refusal-wrong-password = یہ ای میل اور پاس ورڈ ایک ساتھ ٹھیک نہیں۔
refusal-wrong-password-do = دونوں دیکھیں اور پھر کوشش کریں۔
refusal-short-password = یہ پاس ورڈ بہت چھوٹا ہے۔
refusal-short-password-do = کم از کم { $least } حروف لکھیں۔ چار لفظ ایک ساتھ اچھے رہتے ہیں۔
refusal-too-many-tries = بہت زیادہ بار کوشش ہو گئی۔
refusal-too-many-tries-do = ایک منٹ رکیں، پھر کوشش کریں۔
refusal-no-such-page = یہاں کوئی صفحہ نہیں۔
refusal-no-such-page-do = واپس وہاں جائیں جہاں آپ کا گروپ ہے۔
refusal-no-such-page-adult = یہ صفحہ اب یہاں نہیں۔
refusal-no-such-page-adult-do = شاید یہ ختم ہو گیا، یا اب کسی اور کے پاس ہے۔
refusal-not-yours-adult = یہ صفحہ دوسروں کے لیے ہے۔
refusal-not-yours-adult-do = ضرورت ہو تو لیڈر سے پوچھیں۔
refusal-nothing-typed = خانہ خالی ہے۔
refusal-nothing-typed-do = اس میں کچھ لکھیں۔
refusal-too-long = یہ ہمارے لیے بہت لمبا ہے۔
refusal-too-long-do = اسے { $most } حروف یا کم کر دیں۔
refusal-too-many-words = کوئی بچہ اتنا نہیں پڑھے گا۔
refusal-too-many-words-do = اسے { $most } لفظ یا کم کر دیں۔
refusal-too-long-to-pass-on = اگلا شخص اتنا نہیں پڑھے گا۔
refusal-too-long-to-pass-on-do = اسے { $most } لفظ یا کم کر دیں۔
refusal-long-sentence = یہ جملہ بچے کے لیے بہت لمبا ہے: ”{ $sentence }“
refusal-long-sentence-do = اسے { $most } لفظ یا کم کر دیں، یا دو جملے بنا دیں۔
refusal-hard-word = بچے شاید یہ لفظ نہ جانتے ہوں: ”{ $word }“
refusal-hard-word-do = اسے روزمرہ کے لفظ میں کہیں۔
refusal-unanswered = { $more ->
    [0] ”{ $first }“ کا ابھی جواب نہیں آیا۔
    [one] ”{ $first }“ اور 1 اور آئیڈیے کا ابھی جواب نہیں آیا۔
   *[other] ”{ $first }“ اور { $more } اور آئیڈیوں کا ابھی جواب نہیں آیا۔
}
refusal-unanswered-do = پہلے ان کا جواب دیں۔ پھر ہمیشہ کے لیے بند کریں۔
refusal-enough-ideas = آپ کے { $most } آئیڈیے ابھی پڑھے نہیں گئے۔
refusal-enough-ideas-do = ورکر کے کچھ پڑھنے تک رکیں، یا ان میں سے ایک بدلیں۔
refusal-ideas-unread = { $left ->
    [one] 1 آئیڈیا ورکر نے ابھی نہیں پڑھا۔
   *[other] { $left } آئیڈیے ورکر نے ابھی نہیں پڑھے۔
}
refusal-ideas-unread-do = ورکر سے کہیں کہ انہیں دیوار پر لگائیں یا واپس بھیجیں۔
refusal-not-now = آپ کا گروپ آگے بڑھ گیا ہے۔
refusal-not-now-do = جہاں وہ اب ہیں، وہاں جائیں۔
refusal-not-now-adult = یہ ابھی نہیں ہو سکتا۔
refusal-not-now-adult-do = صفحہ ایک بار پھر دیکھیں: شاید اس دوران کچھ بدل گیا ہو۔
refusal-round-closed = ووٹنگ بند ہو گئی ہے۔
refusal-round-closed-do = نتیجہ بڑی سکرین پر دیکھیں۔
refusal-voted-elsewhere = آپ کا ووٹ دوسرے ٹیبلٹ یا فون سے آ چکا ہے۔
refusal-voted-elsewhere-do = وہ ووٹ گنا جائے گا۔ آپ کو کچھ نہیں کرنا۔
refusal-votes-lost = ہم ووٹ اب نہیں پڑھ سکتے۔ یہ ہماری غلطی ہے۔
refusal-votes-lost-do = ورکر کو بتائیں۔ وہ سب سے دوبارہ پوچھ سکتے ہیں۔
refusal-nothing-picked = ابھی کچھ نہیں چنا گیا۔
refusal-nothing-picked-do = کوئی آئیڈیا دبائیں، یا ”ان میں سے کوئی نہیں“۔
refusal-too-many-picks = یہ بہت زیادہ چن لیے۔
refusal-too-many-picks-do = { $most ->
    [one] 1 رکھیں۔
   *[other] { $most } یا کم رکھیں۔
}
refusal-unreadable-ballot = ہم یہ چناؤ نہیں پڑھ سکتے۔
refusal-unreadable-ballot-do = آئیڈیے دبائیں، یا ”ان میں سے کوئی نہیں“، دونوں نہیں۔
refusal-coins-left = آپ کے سکے باقی ہیں۔
refusal-coins-left-do = { $left ->
    [one] 1 سکہ اور دیں۔
   *[other] { $left } سکے اور دیں۔
}
refusal-too-many-coins = یہ بہت زیادہ سکے ہیں۔
refusal-too-many-coins-do = کل { $most } دیں۔
refusal-cards-left = ابھی پورا نہیں ہوا۔
refusal-cards-left-do = { $left ->
    [one] 1 کارڈ اور ہے۔
   *[other] { $left } کارڈ اور ہیں۔
}
refusal-option-withdrawn = ورکر نے ایک آئیڈیا ہٹا دیا ہے۔
refusal-option-withdrawn-do = پھر سے دیکھیں، پھر آگے چلیں۔
refusal-result-not-shown = پچھلی ووٹنگ ابھی پوری نہیں ہوئی۔
refusal-result-not-shown-do = پہلے اسے بند کریں اور نتیجہ دکھائیں۔
refusal-never-shown = کمرے کے احساسات سکرین پر کبھی نہیں آتے۔
refusal-never-shown-do = سب کا شکریہ ادا کریں اور آگے چلیں۔
refusal-faces-too-young = زیادہ تر دس سال سے کم ہوں تو چہرے ٹھیک کام نہیں کرتے۔
refusal-faces-too-young-do = ”دوبارہ؟“ چنیں، جس میں ”ہاں“، ”شاید“ اور ”نہیں“ ہیں۔
refusal-stirling-ages = یہ سکیل 8 سے 15 سال والوں کے لیے بنا ہے۔
refusal-stirling-ages-do = ”دوبارہ؟“ سے پوچھیں۔ یہ ہر عمر کے لیے ٹھیک ہے۔
refusal-rule-does-not-fit = گنتی کا یہ طریقہ ان کے ووٹ دینے کے طریقے سے نہیں ملتا۔
refusal-rule-does-not-fit-do = اسے عام طریقے پر رہنے دیں، یا دوسرا چنیں۔
refusal-rooms-still-open = آپ کے دیکھنے کے بعد ایک کمرہ کھل گیا ہے۔
refusal-rooms-still-open-do = کمرے پھر دیکھیں، پھر بند کرنے یا انتظار کا فیصلہ کریں۔
refusal-nothing-goes-on = حساس موضوع میں کسی جیتنے والے کا نام نہیں آتا، اس لیے کچھ آگے نہیں جا سکتا۔
refusal-nothing-goes-on-do = پہلے دور کا نشان ہٹائیں، یا چنیں کہ موضوع حساس نہیں۔
refusal-same-answers = دو جواب ایک جیسے ہیں۔
refusal-same-answers-do = ایک کو بدلیں، یا نکال دیں۔
refusal-few-voted = آپ کے صفحے پر جتنے تھے، اس سے کم لوگوں نے ووٹ دیا ہے۔
refusal-few-voted-do = ووٹنگ پھر دیکھیں، پھر بند کرنے یا انتظار کا فیصلہ کریں۔
refusal-second-adult = اب کوئی اور بالغ یہ کاغذ درج کرے گا۔
refusal-second-adult-do = کسی ساتھی سے کہیں کہ سائن اِن کر کے اسے درج کرے۔
refusal-too-many-papers = اتنے کاغذ نہیں ہیں۔
refusal-too-many-papers-do = دیکھیں کتنے چھپے اور بانٹے گئے، پھر دوسرا عدد لکھیں۔
refusal-not-a-vote = اس سے ووٹ نہیں بنتا۔
refusal-not-a-vote-do = اسے کاغذ سے ملائیں۔ اگر کاغذ پر بالکل یہی ہے تو نشان لگائیں کہ یہ خراب ہے۔
refusal-paper-emptied = جو کچھ اس پر ہے سب ووٹ سے ہٹا دیا گیا۔
refusal-paper-emptied-do = اسے کاغذ سے ملائیں۔ اگر بس یہی ہے تو نشان لگائیں کہ یہ خراب ہے۔ جس نے لکھا وہ دوسرا لے سکتا ہے۔
refusal-paper-settled = یہ کاغذ طے ہے۔
refusal-paper-settled-do = اس کا نمبر پھر دیکھیں، یا اگلا کاغذ لیں۔
refusal-own-reading = آپ نے خود اسے یوں پڑھا۔
refusal-own-reading-do = کوئی اور بالغ بتائے کہ یہ درست ہے، یا آپ نئے سرے سے درج کریں۔
refusal-few-papers = ایک یا دو کاغذ ہوں تو سب جانتے ہیں کہ کس کے ہیں۔
refusal-few-papers-do = تین یا زیادہ دیں، یا کوئی نہیں۔
refusal-papers-beyond-list = فہرستوں میں سب کا ووٹ پہلے سے ہے۔
refusal-papers-beyond-list-do = آلے سے آئے کسی بچے کو باہر کریں، یا گروپ کی فہرست درست کریں۔
refusal-few-beside-papers = ایک یا دو نے آلے سے ووٹ دیا، باقی سب نے کاغذ پر۔ اس لیے اُن کے ووٹ کا اندازہ ہو سکتا ہے۔
refusal-few-beside-papers-do = انہیں کمرے میں باہر کریں، اور ہر ایک کو کاغذ دیں۔
refusal-papers-left = { $left ->
    [one] 1 کاغذ ابھی طے نہیں۔
   *[other] { $left } کاغذ ابھی طے نہیں۔
}
refusal-papers-left-do = کاغذ درج کریں، یا بتائیں کتنے بچے یا گم ہوئے۔
refusal-second-count = اب کوئی اور بالغ ہاتھ گنے گا۔
refusal-second-count-do = کسی ساتھی سے کہیں کہ سائن اِن کر کے اپنی گنتی لکھے۔
refusal-few-hands = ایک یا دو ہاتھ نہیں گنے جاتے۔ سب جان جائیں گے کہ ووٹ کس کا ہے۔
refusal-few-hands-do = تین یا زیادہ گنیں، یا انہیں فون یا ٹیبلٹ دیں۔
refusal-hands-left = ہاتھوں کی گنتی ابھی طے نہیں ہوئی۔
refusal-hands-left-do = دو بالغ انہیں گنیں، یا گنتی واپس لے لیں۔
refusal-few-beside-hands = ایک یا دو نے کسی اور طرح ووٹ دیا۔ اس لیے اُن کے ووٹ کا اندازہ ہو سکتا ہے۔
refusal-few-beside-hands-do = انہیں کمرے میں باہر کریں۔ جہاں دوسرے کاغذ پر ووٹ دیتے ہوں وہاں ہر ایک کو کاغذ دیں، ورنہ سب ہاتھ نئے سرے سے گنیں۔
refusal-not-these-days = یہ آج کے لیے نہیں۔
refusal-not-these-days-do = اس ووٹنگ کے صفحے پر اس کے دن دیکھیں۔
refusal-others-still-vote = دوسرے ابھی ووٹ دے رہے ہیں۔
refusal-others-still-vote-do = سب کمروں کے ووٹ کے بعد، سب کے لیے بند ہونے پر نتیجہ آئے گا۔
refusal-cannot-count = ہم یہ ووٹ نہیں گن سکتے۔ یہ ہماری غلطی ہے۔
refusal-cannot-count-do = ووٹنگ کھلی ہے اور ہر ووٹ محفوظ ہے۔ جس نے Fifth لگایا، اسے بتائیں۔
refusal-wrong-number-of-options = اس قسم کی ووٹنگ کو چننے کے لیے { $least } سے { $most } چیزیں چاہییں۔
refusal-wrong-number-of-options-do = کچھ شامل کریں، کچھ ملا دیں، یا ”چھانٹیں“ چنیں۔
refusal-not-agreed = اسے چلانے والے سب ابھی ایک ہی بات نہیں چاہتے۔
refusal-not-agreed-do = { $who } سے کہیں کہ انہی ایک سے تین مقاصد پر نشان لگائیں۔
refusal-day-too-far = ہم وہ دن نہیں رکھ سکتے۔
refusal-day-too-far-do = { $field ->
    [day] پانچ سال سے کم دور کا دن لکھیں۔
    [until] یہ زیادہ سے زیادہ 14 دن چل سکتا ہے۔ آخری دن پہلے کا لکھیں۔
    [next_review] پانچ سال سے کم دور کا دن لکھیں۔
    [first_day] پہلا دن لکھیں۔
    [reveal_day] وہ دن لکھیں جس سے یہ دکھایا جائے، یا خالی چھوڑ دیں۔
    [on] جس دن جانچا گیا وہ لکھیں، آج یا پہلے کا۔
    [ideas] جو آئیڈیے چنے جا سکتے ہیں، ان پر نشان لگائیں۔
    [last_day] آخری دن آج یا بعد کا لکھیں، پہلے دن کے چھ ہفتوں کے اندر۔
   *[other] آج یا بعد کا دن لکھیں، ایک سال سے کم دور۔
}
refusal-not-money = ہم نہیں سمجھے کہ یہ کتنی رقم ہے۔
refusal-not-money-do = ایسے لکھیں: 12 یا 12.50 یا 1,400۔
refusal-too-much-money = یہ رقم ہمارے رکھنے سے زیادہ ہے۔
refusal-too-much-money-do = دس لاکھ پاؤنڈ سے کم لکھیں۔
refusal-missing = ابھی کچھ باقی ہے۔
refusal-missing-do = { $field ->
    [waiting] کم از کم ایک خیال پر نشان لگائیں۔
    [topic] چنیں کہ یہ کس بارے میں ہے۔
    [policy] پالیسی کا لنک لکھیں۔ یہ https:// سے شروع ہوتا ہے۔
    [nine] نو تجاویز پر نشان لگائیں۔
    [groups] کم از کم ایک گروپ چنیں۔
    [course] چنیں کہ آپ نے کیا فیصلہ کیا۔
    [why] وجہ بتائیں۔ ریکارڈ میں اس کی ضرورت ہے۔
    [rung] چنیں کہ اب یہ کسے بتایا جائے۔
    [reads_from] وقت ایسے لکھیں: 08:30۔
    [reads_until] ختم ہونے کا وقت شروع کے بعد کا لکھیں، ایسے: 16:00۔
    [head] کسی ایسے کو چنیں جو یہاں ہو اور صرف پڑھنے والا نہ ہو۔
    [email] ای میل کا پتہ لکھیں۔
    [job_title] عہدہ لکھیں۔
    [kind] بتائیں آپ کا سکول یا کلب کیا ہے۔
    [look_again] دن ایسے لکھیں: ‎2026-12-01‎۔
    [organisation] اپنے سکول یا کلب کا نام لکھیں۔
    [owner] بتائیں اس صفحے کا جواب دہ کون ہے۔
    [role] چنیں کہ کون آئے گا۔
    [shared] ہر حصہ بھریں، یا پوری لائن خالی چھوڑ دیں۔
    [sign] پہلے خانے میں نشان لگائیں۔
    [steps] کم از کم ایک مرحلہ چنیں۔
    [pot] رقم لکھیں۔
    [cost] خرچ لکھیں۔
    [picks] بتائیں ایک شخص کتنے آئیڈیے چن سکتا ہے۔
    [method] چنیں کہ وہ ووٹ کیسے دیں گے۔
    [included] بتائیں سب کیسے حصہ لے سکتے ہیں۔
    [ways] بتائیں وہ کیسے جواب دے سکتے ہیں۔
    [can_change] بتائیں کیا بدل سکتا ہے۔
    [cannot_change] بتائیں کیا نہیں بدل سکتا۔
    [own] جواب لکھیں، ہر لائن میں ایک۔
    [seats] بتائیں کتنے جیت سکتے ہیں۔
    [answer_by] جواب کا دن لکھیں۔
    [by_when] دن ایسے لکھیں: ‎2026-12-01‎۔
    [decision] چنیں کہ آپ نے کیا فیصلہ کیا۔
    [because] وجہ اپنے الفاظ میں بتائیں۔
    [done] چنیں کہ یہ ہوا یا نہیں۔
    [happened] بتائیں کیا ہوا۔
    [changed] بتائیں اب کیا الگ ہے۔
    [checked_by] بتائیں اسے کس نے جانچا۔
    [looked] بتائیں کیا دیکھا گیا۔
    [runs_out] آخری دن لکھیں، دیکھے جانے سے پہلے کا نہیں، یا خالی چھوڑ دیں۔
    [holiday] بتائیں یہ کیا ہے: ”ہاف ٹرم“۔
    [last_day] آخری دن پہلے دن سے پہلے کا نہ ہو۔
    [decider] بتائیں فیصلہ کون کرے گا۔
    [question] سوال لکھیں۔
    [note] طالب علم کو ایک لائن لکھیں۔
    [outcomes] ایک سے تین مقاصد پر نشان لگائیں۔
    [wording] ہر مقصد کے الفاظ بڑوں اور نوجوانوں دونوں کے لیے لکھیں۔
    [met] بتائیں کیا آپ کو وہ ملا جو آپ چاہتے تھے۔
    [next_review] اگلے جائزے کا دن لکھیں۔
    [name] اسے نام دیں۔
    [place] کمرہ یا جگہ لکھیں۔
    [who_for] بتائیں یہ کس کا آئیڈیا ہے۔
    [said_by] بتائیں آپ نے مدد کی یا ان کی طرف سے کہا۔
    [day] دن لکھیں۔
    [starts] شروع ہونے کا وقت لکھیں۔
    [ends] ختم ہونے کا وقت لکھیں، شروع کے بعد کا۔
    [until] آخری دن پہلے دن سے پہلے کا نہ ہو۔
    [why_place] بتائیں وہاں کیوں، حالانکہ جگہ میں کوئی چیز کم ہے۔
    [expected] کتنے طلبہ کی توقع ہے، ہندسوں میں لکھیں۔
    [more] مزید کتنے بالغ افراد چاہییں، ہندسوں میں لکھیں۔
    [come] کتنے بالغ افراد آئیں گے، ہندسوں میں لکھیں۔
    [lead] بتائیں کون چلائے گا۔ کسی نہ کسی کو چلانا ہے۔
    [second-adult] بتائیں دوسرے بالغ کون ہیں۔ کسی نہ کسی کو ہونا ہے۔
    [safeguarding-contact] بتائیں سیف گارڈنگ کا رابطہ کون ہے۔ کسی نہ کسی کو ہونا ہے۔
    [who] بتائیں اسے کس نے جانچا۔
    [on] جس دن جانچا گیا وہ لکھیں، آج یا پہلے کا۔
    [category] بتائیں یہ کس قسم کی سرگرمی ہے۔
    [session] کوئی دن چنیں جو ابھی آنا ہو۔
    [credit] چنیں کہ یہ کس کا آئیڈیا تھا۔
    [line] بتائیں یہ کیا ہے۔
    [units] کتنے ہیں، ہندسوں میں لکھیں۔
    [sheets] 1 یا زیادہ لکھیں، ہندسوں میں، اور 99 میں سے جتنے باقی ہیں اُن سے زیادہ نہیں۔
    [handed_out] کتنے بچوں کے پاس کاغذ ہے، ہندسوں میں لکھیں۔
    [hands] کتنے ہاتھ ہیں، ہندسوں میں لکھیں، زیادہ سے زیادہ 999۔
    [unused] دونوں عدد ہندسوں میں لکھیں۔ 0 بھی عدد ہے۔
    [days] کم از کم ایک دن پر نشان لگائیں۔
    [whom] بتائیں یہ کس کے لیے ہے، تاکہ بعد میں معلوم ہو۔
    [ends_on] آج یا بعد کا دن چنیں، آج سے زیادہ سے زیادہ ایک سال۔
    [away_until] آج یا بعد کا دن چنیں، آج سے زیادہ سے زیادہ 60 دن۔
    [price] ایک کی قیمت لکھیں۔
    [what] بتائیں ہر لائن میں کیا ہوگا۔
    [minutes] ہر لائن کے منٹ ہندسوں میں لکھیں، 1 سے 180 تک۔
    [lines] کم از کم ایک لائن رکھیں۔
    [alt] بتائیں فوٹو میں کیا ہے، ان کے لیے جو اسے دیکھ نہیں سکتے۔
    [photo] کوئی فوٹو چنیں۔
    [pupil] کم از کم ایک تصویر پر نشان لگائیں۔
    [code] فہرست میں سے ایک چنیں۔
    [capacity] کتنے لوگ آ سکتے ہیں، ہندسوں میں لکھیں۔
    [list] پہلے فائل چنیں۔
    [ages] بتائیں ان کی عمر کیا ہے: ”11 سے 13“ یا ”Years 7 to 8“۔
    [size] فہرست میں کتنے ہیں، ہندسوں میں لکھیں، 1 سے 500 تک۔
    [assessed_on] وہ دن لکھیں جب یہ کیا گیا۔
    [basis-accounts] ہر غرض کے لیے ایک قانونی بنیاد چنیں۔
    [basis-cards] ہر غرض کے لیے ایک قانونی بنیاد چنیں۔
    [basis-evidence] ہر غرض کے لیے ایک قانونی بنیاد چنیں۔
    [basis-safety] ہر غرض کے لیے ایک قانونی بنیاد چنیں۔
    [basis-voice] ہر غرض کے لیے ایک قانونی بنیاد چنیں۔
    [days-cards] دنوں کی تعداد حدود کے اندر لکھیں۔
    [days-drafts] دنوں کی تعداد حدود کے اندر لکھیں۔
    [days-names] دنوں کی تعداد حدود کے اندر لکھیں۔
    [days-notes] دنوں کی تعداد حدود کے اندر لکھیں۔
    [days-rehearsals] دنوں کی تعداد حدود کے اندر لکھیں۔
    [days-voices] دنوں کی تعداد حدود کے اندر لکھیں۔
    [days-worries] دنوں کی تعداد حدود کے اندر لکھیں۔
   *[other] { $field } بھریں۔
}
refusal-unfit = یہ یہاں ٹھیک نہیں بیٹھتا۔
refusal-unfit-do = { refusal-missing-do }
refusal-not-a-photo = یہ ایسا فوٹو نہیں جو براؤزر دکھا سکیں۔
refusal-not-a-photo-do = JPEG، PNG یا WebP فائل چنیں۔
refusal-photo-too-large = یہ فوٹو ہمارے لیے بہت بھاری ہے۔
refusal-photo-too-large-do = اسے 2 MB سے چھوٹا کریں، اور پھر بھیجیں۔
refusal-too-many-pixels = یہ فوٹو ہمارے لیے بہت چوڑا یا اونچا ہے۔
refusal-too-many-pixels-do = اسے چھوٹا کریں، اور پھر بھیجیں۔
refusal-too-many-photos = اس جگہ کے فوٹو بہت زیادہ ہو جائیں گے۔
refusal-too-many-photos-do = { $most } کافی ہیں۔ پہلے ایک ہٹائیں۔
refusal-too-many-checks = اس جگہ کی جانچیں بہت زیادہ ہو جائیں گی۔
refusal-too-many-checks-do = { $most } کافی ہیں۔ پہلے ایک ہٹائیں۔
refusal-not-confirmed = یہ ایک حساس موضوع ہے، اور { $left ->
    [one] 1 چیز
   *[other] { $left } چیزوں
} کی ابھی تصدیق نہیں ہوئی۔
refusal-not-confirmed-do = دیکھیں کیا باقی ہے، اور کسی سے اس کی تصدیق کروائیں۔
refusal-same-words = یہ الفاظ فہرست میں پہلے سے ہیں۔
refusal-same-words-do = دوسرے الفاظ لکھیں۔ اگر الگ رکھا تھا تو واپس لائیں۔
refusal-too-many-own-words = آپ کے اپنے بہت زیادہ ہو جائیں گے۔
refusal-too-many-own-words-do = { $most } کافی ہیں۔ موجودہ میں سے ایک کے الفاظ بدلیں۔
refusal-place-booked = یہ جگہ لی جا چکی ہے: { $by }۔
refusal-place-booked-do = پہلے دوسری جگہ ڈھونڈیں، یا نشان لگائیں تو یہ وہیں رہے گا۔
refusal-in-use = اس کی ابھی ضرورت ہے۔ { $by }
refusal-in-use-do = جب کسی کو ضرورت نہ رہے تو یہ ہٹ سکتا ہے۔
refusal-one-pot = ایک فنڈ پہلے سے ہے۔
refusal-one-pot-do = اسے بدلیں، اور یہ لائن خالی کریں۔
refusal-only-a-rehearsal = یہ ریہرسل ہے، اور وہ ووٹ اصل ہے۔
refusal-only-a-rehearsal-do = جب اصل نوجوان آ سکیں تو اس کے لیے نیا بنائیں۔
refusal-same-name = اس نام کا ایک گروپ آپ کے پاس پہلے سے ہے۔
refusal-same-name-do = اسے دوسرا نام دیں۔
refusal-not-a-list = ہم اس فائل کو فہرست کے طور پر نہیں پڑھ سکتے۔
refusal-not-a-list-do = اسے CSV میں محفوظ کریں، یا Excel میں جو ‎.xlsx‎ پر ختم ہو۔
refusal-list-too-large = یہ فہرست ہمارے لیے بہت لمبی ہے۔
refusal-list-too-large-do = زیادہ سے زیادہ { $most } قطاریں اور 2 MB لائیں۔
refusal-too-many-columns = اس فہرست میں ضرورت سے زیادہ کالم ہیں۔
refusal-too-many-columns-do = کلاس اور عمر رکھیں، زیادہ سے زیادہ { $most } کالم۔
refusal-too-many-groups = اس فہرست میں بہت ہی زیادہ گروپ ہیں۔
refusal-too-many-groups-do = زیادہ سے زیادہ { $most } لائیں، یا کلاس کے لیے دوسرا کالم چنیں۔
refusal-no-class-column = ہمیں نہیں معلوم کہ کلاس کس کالم میں ہے۔
refusal-no-class-column-do = وہ چنیں، اور فائل ایک بار پھر دیں۔
refusal-nothing-in-list = اس فہرست میں کوئی گروپ نہیں۔
refusal-nothing-in-list-do = دیکھیں کہ صحیح کالم چنے گئے ہیں یا نہیں۔
refusal-group-put-away = ”{ $group }“ الگ رکھا ہوا ہے۔
refusal-group-put-away-do = پہلے اسے واپس لائیں، یا چھوڑ دیں۔
refusal-no-consent = ”{ $group }“ کے لیے اس کے اپنے ادارے نے ابھی ”ہاں“ نہیں کہی۔
refusal-no-consent-do = اس کے لیے پوچھیں، یا ابھی چھوڑ دیں۔
refusal-not-ready = یہ ابھی تیار نہیں۔
refusal-not-ready-do = دیکھیں کیا باقی ہے۔
refusal-unreadable-form = ہم یہ نہیں پڑھ سکے۔
refusal-unreadable-form-do = واپس جائیں اور پھر کوشش کریں۔
refusal-too-large = یہ ہمارے لیے بہت زیادہ تھا۔
refusal-too-large-do = اسے چھوٹا کریں اور پھر بھیجیں۔
refusal-too-slow = اسے ہم تک پہنچنے میں بہت دیر لگی۔
refusal-too-slow-do = دیکھیں انٹرنیٹ چل رہا ہے، پھر دوبارہ بھیجیں۔
refusal-disk-busy = ابھی ہم بہت مصروف ہیں۔ کچھ محفوظ نہیں ہوا۔
refusal-disk-busy-do = ذرا رکیں اور پھر کوشش کریں۔
refusal-disk-closed = ابھی ہم کچھ محفوظ نہیں کر سکتے۔
refusal-disk-closed-do = ورکر کو بتائیں۔ آپ کا بھیجا ہوا کچھ دیوار پر نہیں ہے۔
refusal-ours = کچھ خراب ہو گیا۔ یہ ہماری غلطی ہے۔
refusal-ours-do = ذرا رکیں اور پھر کوشش کریں۔
refusal-wrong-old-password = یہ پرانا پاس ورڈ نہیں ہے۔
refusal-wrong-old-password-do = پھر لکھیں۔ یا لیڈر سے لنک مانگیں۔
refusal-link-ended = یہ لنک اب نہیں کھلتا۔
refusal-link-ended-do = جس نے بھیجا تھا، اس سے نیا مانگیں۔
refusal-email-taken = یہ ای میل یہاں پہلے سے کسی کی ہے۔
refusal-email-taken-do = دوسری لکھیں، یا نیا پاس ورڈ مانگیں۔
refusal-last-leader = آپ یہاں کے آخری لیڈر ہیں۔
refusal-last-leader-do = پہلے خانے میں نشان لگائیں، یا کسی اور لیڈر کو بلائیں۔
refusal-last-safeguarding-lead = یہاں کوئی اور سیف گارڈنگ لیڈ نہیں۔
refusal-last-safeguarding-lead-do = پہلے خانے میں نشان لگائیں، یا کسی اور کو بلائیں۔
refusal-page-changed = ابھی ابھی کسی نے صفحہ بدلا ہے۔
refusal-page-changed-do = پھر سے پڑھیں، پھر آگے چلیں۔
refusal-same-organisation = یہاں اس نام کا ایک اور سکول یا کلب ہے۔
refusal-same-organisation-do = اپنے کو ایسا نام دیں جس سے فرق پتہ چلے۔
refusal-has-left = یہ سکول یا کلب چھوڑ گیا ہے۔
refusal-has-left-do = جو طے ہوا تھا، وہ اب بھی پڑھا جا سکتا ہے۔
refusal-told-often = آپ کا بھیجا ہوا ہمارے پاس ہے۔ کوئی بڑا اسے پڑھتا ہے۔
refusal-told-often-do = پانچ منٹ رکیں، یا نیچے کسی نمبر پر ابھی فون کریں۔
refusal-common-password = یہ پاس ورڈ بہت زیادہ لوگوں کا ہے۔
refusal-common-password-do = تین چار ایسے لفظ لیں جنہیں صرف آپ ساتھ رکھیں۔
refusal-named-password = یہ پاس ورڈ ایسے ناموں سے بنا ہے جو لوگ جانتے ہیں۔
refusal-named-password-do = اپنا نام، اپنی ای میل اور اپنے سکول یا کلب کا نام نکال دیں۔
refusal-in-a-vote = آپ کا آئیڈیا ابھی ووٹنگ میں ہے۔
refusal-in-a-vote-do = ووٹنگ ختم ہو جائے تو آپ اسے ہٹا سکتے ہیں۔
refusal-watched-already = ان الفاظ پر پہلے سے نظر ہے۔
refusal-watched-already-do = انہیں فہرست میں ڈھونڈیں، یا دوسرے الفاظ لکھیں۔
refusal-too-many-watched = آپ کے اپنے الفاظ بہت زیادہ ہو جائیں گے۔
refusal-too-many-watched-do = { $most } کافی ہیں۔ موجودہ میں سے کچھ ہٹا دیں۔
refusal-wrong-code = اس کوڈ سے نہیں کھلتا۔
refusal-wrong-code-do = پھر دیکھیں، اور سب سے نیا کوڈ لکھیں۔
refusal-wrong-passkey = اس پاس-کی سے نہیں کھلتا، یا اب نہیں کھلتا۔
refusal-wrong-passkey-do = ایک بار پھر کوشش کریں، یا کسی اور طریقے سے سائن اِن کریں۔
refusal-code-taken = یہ کوڈ ابھی ابھی استعمال ہو چکا ہے۔
refusal-code-taken-do = اگلے کوڈ کا انتظار کریں۔ وہ آدھے منٹ کے اندر آ جاتا ہے۔
refusal-half-ended = بہت دیر لگ گئی، یا بہت زیادہ کوڈ لکھے گئے۔
refusal-half-ended-do = اپنے پاس ورڈ سے پھر شروع کریں۔
refusal-second-step-first = آپ کی شراکت آپ سے دوسرا مرحلہ مانگتی ہے۔
refusal-second-step-first-do = پہلے اسے لگائیں۔ دو منٹ لگتے ہیں۔
refusal-school-away = اسکول کے اکاؤنٹ نے جواب نہیں دیا۔
refusal-school-away-do = اپنے پاس ورڈ سے سائن اِن کریں، یا کچھ دیر بعد دوبارہ کوشش کریں۔
refusal-school-ended = اس میں بہت دیر لگی، یا یہ کہیں اور شروع ہوا تھا۔
refusal-school-ended-do = یہاں دوبارہ شروع کریں۔
refusal-school-address = وہ اکاؤنٹ آپ کے ای میل کی ضمانت نہیں دیتا۔
refusal-school-address-do = اپنے پاس ورڈ سے سائن اِن کریں۔ جو سرور چلاتا ہے وہ دیکھ سکتا ہے کہ کیوں۔
refusal-school-stranger = یہاں کسی کا ای میل اس اکاؤنٹ والا نہیں۔
refusal-school-stranger-do = کسی رہنما سے لنک مانگیں، یا اپنے پاس ورڈ سے سائن اِن کریں۔
refusal-school-invited = آپ کو بلایا گیا ہے، اور آپ ابھی تک یہاں نہیں آئے۔
refusal-school-invited-do = پہلے وہ لنک کھولیں جو آپ کو دیا گیا تھا۔ اس کے بعد یہ اکاؤنٹ آپ کو اندر آنے دے گا۔
refusal-worries-held = ابھی آپ کے لیے پریشانیاں بند ہیں۔
refusal-worries-held-do = نائب یا کسی لیڈر سے کہیں کہ ”لوگ“ کھولیں اور بتائیں کہ یہ آپ ہیں۔
