# Worries, for those who hear them: the safeguarding lead, the deputy, the head. And for leaders: who that is.

worries-title = الأمور المقلقة
worries-count = { $n ->
    [zero] لا شيء ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
    [few] { $n } تنتظر
    [many] { $n } تنتظر
   *[other] { $n } تنتظر
}{ $open ->
    [zero] {""}
    [one] ، وواحد مفتوح
    [two] ، واثنان مفتوحان
    [few] ، و{ $open } مفتوحة
    [many] ، و{ $open } مفتوحة
   *[other] ، و{ $open } مفتوحة
}
worries-on-duty = أنت في المناوبة حتى { $until }.
worries-off-duty = لا أحد في المناوبة الآن. يقرأ الشباب: { $day } في { $time }.
worries-none = لم يصل أي أمر مقلق.
worries-closed = مغلقة
worries-who-sees = لا يرى أحد غيركم هذه القائمة. ولا يقول البريد إلا «يُرجى النظر في Fifth».
worries-held = دخل شخص ممن يتلقون الأمور المقلقة برابط. لن يقرأ شيئًا حتى يؤكد أحدكم أنه صاحب الحساب.
worries-held-go = هل كان هو؟
worries-moment = { $day }، { $time }
worries-or = {" "}أو{" "}

worries-origin-written = أُرسل عبر «شيء يقلقني»
worries-origin-talk = يريد التحدث مع شخص
worries-origin-kept = أبقاه مشرف خاصًا
worries-origin-debrief = من شخص بالغ، بعد جلسة

worries-rung-lead = مسؤول الحماية
worries-rung-deputy = النائب
worries-rung-head = المدير

worries-left = { $n ->
    [zero] انتهى وقت فتحه
    [one] بقيت دقيقة واحدة لفتحه
    [two] بقيت دقيقتان لفتحه
    [few] بقيت { $n } دقائق لفتحه
    [many] بقيت { $n } دقيقة لفتحه
   *[other] بقيت { $n } دقيقة لفتحه
}
worries-late = { $n ->
    [zero] متأخر: لم يُفتح في وقته
    [one] متأخر: لم يُفتح في وقته، بقيت دقيقة واحدة
    [two] متأخر: لم يُفتح في وقته، بقيت دقيقتان
    [few] متأخر: لم يُفتح في وقته، بقيت { $n } دقائق
    [many] متأخر: لم يُفتح في وقته، بقيت { $n } دقيقة
   *[other] متأخر: لم يُفتح في وقته، بقيت { $n } دقيقة
}
worries-by = يجب فتحه قبل { $when }
worries-nobody-opened = متأخر: لم يفتحه أحد
worries-then = بعد ذلك يُبلَّغ { $who }، في { $time }
worries-is-open = مفتوح، ولم يُقرَّر شيء بعد
worries-is-decided = مفتوح، وقد تقرر شيء
worries-is-closed = مغلق

worries-step-due = يجب فتحه قبل { $when }
worries-step-next = يُبلَّغ بعد ذلك، { $when }
worries-step-told = تم إبلاغه
worries-step-not-told = لم يُبلَّغ

worries-place = { $session }، { $when }
worries-told-by = ({ $who })
worries-open-why = تظهر كلماته بعد الفتح. ويُسجَّل أنك فتحته.
worries-open = فتحه
worries-only-talk = بلا كلمات: يريد هذا الطفل التحدث مع شخص.
worries-find = كيف يمكن إيجاده

worries-decide = ماذا قررت؟
worries-course-talked = تحدثنا مع الطفل
worries-course-family = أبلغنا الأسرة
worries-course-services = طلبنا المساعدة من خدمات الأطفال
worries-course-police = اتصلنا بالشرطة
worries-course-added = أضفناه إلى ما نعرفه
worries-course-nothing = لا شيء آخر مطلوب
worries-why = لماذا؟ (مطلوب دائمًا)
worries-write-down = تسجيل
worries-append-only = يمكن إضافة المزيد لاحقًا. ولا يمكن مسح شيء.
worries-close = إغلاقه
worries-close-why = يُرجى وضعه في ملفكم أولًا. يبقى هنا، ولا يُكتب فيه شيء بعد ذلك.
worries-closed-file = هو مغلق. لا يُكتب فيه شيء بعد الآن.

worries-pass-on = تحويله
worries-pass-on-whom = إلى من؟
worries-pass-to = { $role }: { $who }
worries-pass-on-go = تحويله
worries-pass-on-what = لديهم نصف ساعة لفتحه ما دام أحد في المناوبة. ويمكنك فتحه من جديد.

worries-record = السجل
worries-line-opened = فتحه { $who }
worries-line-told = لم يُفتح في وقته: أُبلغ { $role }
worries-line-passed-on = حوّله { $who } إلى { $role }
worries-line-decided = قرار { $who }: { $course }
worries-line-put-back = أرجع { $who } الفكرة للقراءة
worries-line-closed = أغلقه { $who }

people-worries = الأمور المقلقة
people-worries-go = الأمور المقلقة التي وصلت
people-duty-go = من يسمع الأمور المقلقة، ومتى

duty-title = من يسمع الأمور المقلقة
duty-why = ما يقلق أحد شبابكم يصل إلى هنا، أينما كان. ولا تقرؤه مؤسسات أخرى أبدًا.
duty-nobody = لا أحد
duty-lead-how = يدخل المسؤول والنائب برابط لهذا الدور. ويُبلَّغ الأول فورًا. وبعد نصف ساعة يُبلَّغ التالي.
duty-head = مدير المدرسة أو المؤسسة
duty-head-hint = يُبلَّغ ويقرأ الأمر المقلق إن لم يفتحه المسؤول والنائب.
duty-head-none = لم يُذكر أحد: ينوب كل القادة
duty-from = هناك من يقرأ من
duty-until = حتى
duty-hours-how = يقرأ الشباب قبل الكتابة هل هناك أحد. والأمر المقلق في وقت آخر ينتظر حتى ذلك الحين، أربعة أيام على الأكثر.
duty-keep = حفظ
worries-print = لوضعها في ملفكم تُطبع هذه الصفحة: لا يُطبع منها إلا الكلمات والسجل.
duty-days = في أي أيام؟
duty-in-holidays = وفي أيام بلا مدرسة أيضًا
duty-hand-over = تسليم المناوبة
duty-away-until = مسؤول الحماية غائب حتى
duty-away-hint = آخر يوم للغياب، خلال 60 يومًا من الآن على الأكثر. وحتى ذلك اليوم يُبلَّغ النائب أولًا.
duty-away = يُبلَّغ النائب أولًا حتى نهاية { $day }.
duty-back = عاد مسؤول الحماية
duty-away-no-deputy = لا أحد يستطيع أن ينوب عن المسؤول بعد: يُرجى دعوة نائب.
