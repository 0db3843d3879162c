# The groups of an organisation, and the consent of the home organisation.

groups-title = مجموعاتنا
groups-back = العودة إلى مجموعاتنا
groups-back-session = العودة إلى الجلسة الجديدة
groups-none = لا توجد مجموعة بعد. يمكن إضافة واحدة أو إدخال قائمة.
groups-add = إضافة مجموعة
groups-bring-in = إدخال قائمة
groups-change = تغيير
groups-age = العمر { $age }
groups-ages = الأعمار من { $from } إلى { $to }
groups-on-list = { $n } في القائمة
groups-waits = { $n ->
    [zero] لا طلب ينتظر.
    [one] هناك طلب لإحدى مجموعاتك ينتظر القراءة.
    [two] طلبان لمجموعاتك ينتظران القراءة.
    [few] { $n } طلبات لمجموعاتك تنتظر القراءة.
    [many] { $n } طلبًا لمجموعاتك تنتظر القراءة.
   *[other] { $n } طلب لمجموعاتك تنتظر القراءة.
}
groups-old = { $n ->
    [zero] لا مجموعات قديمة
    [one] مجموعة قديمة واحدة
    [two] مجموعتان قديمتان
    [few] { $n } مجموعات قديمة
    [many] { $n } مجموعة قديمة
   *[other] { $n } مجموعة قديمة
}
groups-new-title = مجموعة جديدة
groups-change-title = تغيير هذه المجموعة
groups-name = ما اسمها؟
groups-name-hint = يضغط التلاميذ على هذا الاسم عند الدخول: «صف البلشون».
groups-ages-field = السنوات أو الأعمار، كما تُقال عندكم
groups-ages-hint = «11 إلى 13» أو «Years 7 to 8» أو «KS3».
groups-size = كم عددهم في القائمة؟
groups-size-hint = يدخل هذا العدد بلا سؤال، وعُشره زيادةً.
groups-no-names = لا يسأل Fifth أبدًا عن أسمائهم.
groups-keep = حفظ
groups-put-away = نقلها إلى الأرشيف
groups-put-away-hint = لن تُعرض في أي جلسة جديدة. ما شاركت فيه يبقى، ويمكن استعادتها.
groups-bring-back = استعادتها
groups-bring-back-hint = هي في الأرشيف. يمكن استعادتها لدعوتها من جديد.
groups-others = مجموعات الآخرين
groups-others-why = تأتي إلى جلساتك بعد أن توافق مؤسستها.
groups-ask = سؤال { $who }
groups-asked-waits = تم السؤال. لم ترد { $who } بعد.
groups-asked-yes = وافقوا يوم { $day }.
groups-asked-no = لم يوافقوا: { $why }
groups-asked-back = سحبوا موافقتهم يوم { $day }.
groups-ask-title = طلب { $group }
groups-ask-who = هي تابعة لمؤسسة { $who }.
groups-plan-what = ما الذي تخططون له؟
groups-plan-what-hint = «جدار غرافيتي».
groups-plan-days = متى؟ بالكلمات، إن كان معروفًا
groups-plan-days-hint = «الخميس 10 والخميس 17 ديسمبر».
groups-plan-place = أين، إن كان معروفًا
groups-plan-place-hint = «استوديو بينت بوكس».
groups-ask-sees = ما الذي تقرؤه { $who }
groups-ask-sees-what = هذه الأسطر الثلاثة، ومسماك الوظيفي ومؤسستك.
groups-ask-then = بعد موافقتهم يمكن دعوة هذه المجموعة إلى كل جلساتك. ويمكنهم سحب الموافقة.

groups-asked-title = هل يمكن لمجموعتك الحضور؟
groups-nobody-asks = لا أحد ينتظر منك ردًا.
groups-asks-for = { $who } تطلب { $group }
groups-they-see = يرون صورة ولونًا لكل تلميذ، ولا يرون اسمًا أبدًا. ويقرؤون ما يكتبه التلاميذ في جلساتهم. يُطلب الرد مرة واحدة، ويمكن سحب الموافقة.
groups-asked-by = صاحب الطلب: { $job }، يوم { $day }.
groups-say-yes = نعم، يمكن أن تحضر { $group }
groups-say-no = لا، مع ذكر السبب
groups-why-not = لماذا لا؟ سيقرؤون هذا.
groups-send-no = إرسال الرفض
groups-said = ردودك
groups-asked-for = { $who }: { $group }
groups-said-yes = نعم، منذ { $day }.
groups-said-no = لا، يوم { $day }: { $why }
groups-said-back = سُحبت الموافقة يوم { $day }. الجلسات التي أُنشئت قبل ذلك تحتفظ بالمجموعة.
groups-take-back = سحب الموافقة
groups-take-back-sure = لن يتمكنوا من دعوة المجموعة إلى أي جلسة جديدة. والجلسات التي أُنشئت من قبل تحتفظ بالمجموعة.
groups-take-back-go = نعم، سحب الموافقة

groups-words-go = ما كتبوه
groups-words-title = ما كتبته { $group }
groups-words-why = كل ما أرسلوه، أينما كانوا. لا يرى أحد هنا من كتب ماذا. وما أبقاه مشرف خاصًا يذهب إلى مسؤول الحماية لديكم.
groups-words-none = لم يرسلوا شيئًا بعد.
groups-words-where = { $session }، { $who }:
written-waiting = تنتظر القراءة
written-wall = على الحائط
written-back = أُعيدت مع سطر من المشرف
written-merged = جزء من فكرة أخرى
