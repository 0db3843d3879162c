# What happens in a sitting, minute by minute.

plan-title = کب کیا ہوگا
plan-why = کمرے اور بڑی سکرین پر نظر آتا ہے کہ کتنا وقت باقی ہے۔ کچھ خود سے آگے نہیں بڑھتا، اور کسی طالب علم کو جلدی نہیں کرائی جاتی۔
plan-total = { $n ->
    [one] کل 1 منٹ
   *[other] کل { $n } منٹ
}
plan-keep = منصوبہ محفوظ کریں
plan-another = ایک اور لائن
plan-new-line = نئی
plan-min = منٹ
plan-minutes-of = لائن { $n } کے منٹ
plan-what-of = لائن { $n } میں کیا ہوگا
plan-step-of = لائن { $n } کا مرحلہ
plan-no-step = کوئی مرحلہ نہیں
plan-up = لائن { $n } اوپر
plan-down = لائن { $n } نیچے
plan-out = لائن { $n } نکالیں

plan-timer = منصوبہ
plan-now = ابھی: { $what }
plan-used = { $minutes } میں سے { $used } منٹ
plan-next = آگے: { $what }، { $n } منٹ
plan-more = 5 منٹ اور
plan-go-on = اگلے پر جائیں
plan-change = منصوبہ بدلیں
plan-start = منصوبہ شروع کریں
plan-waits = منصوبہ { $n } منٹ کا ہے۔ آپ کے کہنے پر شروع ہوگا۔
plan-over = منصوبہ پورا ہوا: { $n } منٹ۔
plan-left = { $n ->
    [one] تقریباً 1 منٹ باقی
   *[other] تقریباً { $n } منٹ باقی
}

usual-welcome = خوش آمدید، اور آپ کیسے ہیں: نہ بتانا بھی ٹھیک ہے
usual-answers = آپ نے کہا، ہم نے کیا: پچھلے جواب پڑھ کر سنائیں
usual-ideas = پہلے خاموشی سے آئیڈیے: لکھیں، یا ورکر کو بتائیں
usual-wall = دیوار دیکھیں اور ایک جیسے ملا دیں
usual-talk = تین تین میں: وجہ پر بات کریں، سب سے اچھا اوپر
usual-vote = خفیہ ووٹ، سب ڈیوائس پر یا کاغذ پر
usual-next = آگے کیا ہوگا: فیصلہ کون کرے گا، اور کب تک
usual-again = کیا آپ یہ دوبارہ کریں گے؟ شکریہ
