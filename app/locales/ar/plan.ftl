# What happens in a sitting, minute by minute.

plan-title = ماذا يحدث ومتى
plan-why = تُظهر الغرفة والشاشة الكبيرة الوقت الباقي. لا شيء يتقدم وحده، ولا يُستعجل أي تلميذ.
plan-total = { $n ->
    [zero] 0 دقيقة إجمالًا
    [one] دقيقة واحدة إجمالًا
    [two] دقيقتان إجمالًا
    [few] { $n } دقائق إجمالًا
    [many] { $n } دقيقة إجمالًا
   *[other] { $n } دقيقة إجمالًا
}
plan-keep = حفظ الخطة
plan-another = سطر آخر
plan-new-line = جديد
plan-min = د
plan-minutes-of = دقائق السطر { $n }
plan-what-of = ماذا يحدث في السطر { $n }
plan-step-of = خطوة السطر { $n }
plan-no-step = بلا خطوة
plan-up = رفع السطر { $n }
plan-down = إنزال السطر { $n }
plan-out = إزالة السطر { $n }

plan-timer = الخطة
plan-now = الآن: { $what }
plan-used = { $used } من { $minutes } دقيقة
plan-next = التالي: { $what }، { $n } د
plan-more = 5 دقائق أخرى
plan-go-on = إلى التالي
plan-change = تغيير الخطة
plan-start = بدء الخطة
plan-waits = مدة الخطة { $n } دقيقة. تبدأ حين تقرر ذلك.
plan-over = انتهت الخطة: { $n } دقيقة.
plan-left = { $n ->
    [zero] انتهى الوقت تقريبًا
    [one] بقيت دقيقة واحدة تقريبًا
    [two] بقيت دقيقتان تقريبًا
    [few] بقيت { $n } دقائق تقريبًا
    [many] بقيت { $n } دقيقة تقريبًا
   *[other] بقيت { $n } دقيقة تقريبًا
}

usual-welcome = ترحيب، وكيف حالكم: لا بأس بالتخطي
usual-answers = قلتم وفعلنا: الردود الأخيرة تُقرأ بصوت عالٍ
usual-ideas = الأفكار بصمت أولًا: بالكتابة أو بإخبار مشرف
usual-wall = النظر إلى الحائط ودمج المتشابه
usual-talk = في ثلاثيات: حديث عن السبب، والأفضل في الأعلى
usual-vote = تصويت سري، كل واحد على جهاز أو ورقة
usual-next = ما الذي سيحدث بعد ذلك: من يقرر، ومتى
usual-again = هل تحبون تكرار هذا؟ شكرًا لكم
