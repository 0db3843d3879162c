# Worries, for those who hear them: the safeguarding lead, the deputy, the head. And for leaders: who that is.

worries-title = پریشانیاں
worries-count = { $n ->
    [0] کوئی انتظار میں نہیں
    [one] 1 انتظار میں ہے
   *[other] { $n } انتظار میں ہیں
}{ $open ->
    [0] {""}
    [one] ، 1 کھلی ہے
   *[other] ، { $open } کھلی ہیں
}
worries-on-duty = آپ { $until } تک ڈیوٹی پر ہیں۔
worries-off-duty = ابھی کوئی ڈیوٹی پر نہیں۔ نوجوان پڑھتے ہیں: { $day } کو { $time } بجے۔
worries-none = کوئی پریشانی نہیں آئی۔
worries-closed = بند
worries-who-sees = یہ فہرست کوئی اور نہیں دیکھتا۔ ای میل میں صرف یہ ہوتا ہے: ”Fifth دیکھیں“۔
worries-held = پریشانیاں سننے والوں میں سے کوئی لنک سے آیا۔ جب تک آپ میں سے کوئی نہ کہے کہ یہ وہی ہیں، وہ کچھ نہیں پڑھتے۔
worries-held-go = کیا یہ وہی تھے؟
worries-moment = { $day }، { $time }
worries-or = {" "}یا{" "}

worries-origin-written = ”میں پریشان ہوں“ سے بھیجی گئی
worries-origin-talk = کسی سے بات کرنا چاہتے ہیں
worries-origin-kept = ورکر نے نجی رکھی
worries-origin-debrief = کسی بڑے کی طرف سے، سیشن کے بعد

worries-rung-lead = سیف گارڈنگ لیڈ
worries-rung-deputy = نائب
worries-rung-head = ہیڈ ٹیچر

worries-left = { $n ->
    [one] کھولنے کے لیے 1 منٹ باقی
   *[other] کھولنے کے لیے { $n } منٹ باقی
}
worries-late = { $n ->
    [one] دیر: وقت پر نہیں کھولی گئی، 1 منٹ باقی
   *[other] دیر: وقت پر نہیں کھولی گئی، { $n } منٹ باقی
}
worries-by = { $when } تک کھولنی ہے
worries-nobody-opened = دیر: کسی نے نہیں کھولی
worries-then = پھر { $time } بجے { $who } کو بتایا جائے گا
worries-is-open = کھلی ہے، ابھی فیصلہ نہیں ہوا
worries-is-decided = کھلی ہے، کچھ فیصلہ ہو گیا
worries-is-closed = بند

worries-step-due = { $when } تک کھولنی ہے
worries-step-next = اگلی باری ان کی، { $when }
worries-step-told = بتایا گیا
worries-step-not-told = نہیں بتایا گیا

worries-place = { $session }، { $when }
worries-told-by = ({ $who })
worries-open-why = الفاظ کھولنے پر نظر آتے ہیں۔ آپ نے کھولی، یہ لکھ لیا جاتا ہے۔
worries-open = کھولیں
worries-only-talk = الفاظ نہیں: یہ نوجوان کسی سے بات کرنا چاہتے ہیں۔
worries-find = انہیں کیسے ڈھونڈیں

worries-decide = آپ نے کیا فیصلہ کیا؟
worries-course-talked = نوجوان سے بات کی
worries-course-family = خاندان کو بتایا
worries-course-services = چلڈرنز سروسز سے رجوع کیا
worries-course-police = پولیس کو فون کیا
worries-course-added = ہماری معلومات میں شامل کیا
worries-course-nothing = مزید کچھ کرنا نہیں
worries-why = کیوں؟ (ہمیشہ ضروری)
worries-write-down = لکھ لیں
worries-append-only = بعد میں مزید لکھ سکتے ہیں۔ کچھ مٹایا نہیں جا سکتا۔
worries-close = بند کریں
worries-close-why = پہلے اسے اپنی فائل میں رکھیں۔ یہ یہاں رہے گی، اور اس پر مزید کچھ نہیں لکھا جائے گا۔
worries-closed-file = یہ بند ہے۔ اس پر مزید کچھ نہیں لکھا جاتا۔

worries-pass-on = آگے دیں
worries-pass-on-whom = کسے؟
worries-pass-to = { $role }: { $who }
worries-pass-on-go = آگے دیں
worries-pass-on-what = جب کوئی ڈیوٹی پر ہو تو ان کے پاس کھولنے کے لیے آدھا گھنٹہ ہے۔ آپ اسے پھر کھول سکتے ہیں۔

worries-record = ریکارڈ
worries-line-opened = { $who } نے کھولی
worries-line-told = وقت پر نہیں کھولی گئی: { $role } کو بتایا گیا
worries-line-passed-on = { $who } نے { $role } کو آگے دی
worries-line-decided = { $who } کا فیصلہ: { $course }
worries-line-put-back = { $who } نے آئیڈیا پڑھنے کے لیے واپس رکھا
worries-line-closed = { $who } نے بند کی

people-worries = پریشانیاں
people-worries-go = جو پریشانیاں آئیں
people-duty-go = پریشانیاں کون سنتا ہے، اور کب

duty-title = پریشانیاں کون سنتا ہے
duty-why = آپ کے کسی نوجوان کی پریشانی یہاں آتی ہے، وہ جہاں بھی ہوں۔ دوسرے ادارے اسے کبھی نہیں پڑھتے۔
duty-nobody = کوئی نہیں
duty-lead-how = لیڈ اور نائب اسی حیثیت کے لنک سے آتے ہیں۔ جو پہلے ہو، اسے فوراً بتایا جاتا ہے۔ آدھے گھنٹے بعد اگلے کو بتایا جاتا ہے۔
duty-head = ہیڈ ٹیچر یا چیف آفیسر
duty-head-hint = جب لیڈ اور نائب نہ کھولیں تو انہیں بتایا جاتا ہے، اور وہ پریشانی پڑھتے ہیں۔
duty-head-none = کوئی نامزد نہیں: سب لیڈر ان کی جگہ ہیں
duty-from = کوئی پڑھتا ہے، اس وقت سے
duty-until = اس وقت تک
duty-hours-how = نوجوان لکھنے سے پہلے پڑھتے ہیں کہ کوئی موجود ہے یا نہیں۔ دوسرے وقت کی پریشانی تب تک انتظار کرتی ہے، زیادہ سے زیادہ چار دن۔
duty-keep = محفوظ کریں
worries-print = اپنی فائل کے لیے یہ صفحہ چھاپیں: صرف الفاظ اور ریکارڈ چھپتے ہیں۔
duty-days = کن دنوں میں؟
duty-in-holidays = جن دنوں سکول نہ ہو، تب بھی
duty-hand-over = نائب کو سونپیں
duty-away-until = سیف گارڈنگ لیڈ کب تک موجود نہیں
duty-away-hint = غیر حاضری کا آخری دن، آج سے زیادہ سے زیادہ 60 دن۔ تب تک پریشانیاں پہلے نائب سنتے ہیں۔
duty-away = { $day } کے ختم ہونے تک پریشانیاں پہلے نائب سنتے ہیں۔
duty-back = لیڈ واپس آ گئے
duty-away-no-deputy = ابھی کوئی لیڈ کی جگہ نہیں لے سکتا: کسی نائب کو بلائیں۔
