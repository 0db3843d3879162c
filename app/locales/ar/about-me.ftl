# What we know about a pupil, and how long it is kept.

kept-until-closed = حتى يُغلق التصويت
kept-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
kept-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
kept-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
door-name = عن كلماتك
about-me-door = ما نعرفه عنك
what-happens-door = ماذا يحدث لما أكتبه
about-me-title = ما نعرفه عنك
about-me-why = هذا كل ما نحفظه. يمكنك تغييره أو حذفه.
about-me-who = أنت
about-me-picture = { $picture } { $colour }
about-me-group = { $group }، { $who }
about-me-meeting = الجلسة: { $name }
about-me-card = دخلت ببطاقة.
about-me-devices = { $n ->
    [zero] لم تدخل من أي جهاز.
    [one] دخلت من جهاز واحد.
    [two] دخلت من جهازين.
    [few] دخلت من { $n } أجهزة.
    [many] دخلت من { $n } جهازًا.
   *[other] دخلت من { $n } جهاز.
}
about-me-came-back = أعاد أحد المشرفين إدخالك.
about-me-runs = الخطوات معك.
about-me-name = كتب أحد المشرفين لك هذا الاسم: { $name }
about-me-name-none = اسمك ليس مكتوبًا هنا.
about-me-name-take = حذف الاسم
about-me-ideas = أفكارك
about-me-ideas-none = لا أفكار لك هنا.
about-me-sent = من يوم { $day }
about-me-place = أين: { $what }
about-me-lead = من يقود: { $what }
about-me-note = كتب أحد المشرفين: { $what }
about-me-answer = الرد: { $what }. { $because }
about-me-reply-yes = كان ردك: هذا ما طلبناه.
about-me-reply-no = كان ردك: ليس تمامًا.
about-me-happened-yes = كان ردك: حدث ذلك.
about-me-happened-no = كان ردك: ليس بعد.
about-me-take = حذفها
about-me-take-means = تختفي كلماتها من كل مكان. لا يستطيع أحد إرجاعها.
about-me-take-yes = نعم، حذفها
about-me-votes = أصواتك
about-me-votes-open = قبل إغلاق التصويت، لا يظهر صوتك إلا على الجهاز الذي استعملته.
about-me-votes-closed = بعد إغلاقه لا يعرف أحد من اختار ماذا. ولا نحن نعرف.
about-me-worries = ما قلته في «شيء يقلقني»
about-me-worries-not-here = لا يظهر هنا، كي لا يقرأه من بجانبك.
about-me-worries-how = لرؤيته يمكنك سؤال شخص ممن يساعد.
about-me-worries-lead = لرؤيته يمكنك سؤال: { $who }.
about-me-long = إلى متى نحفظه
about-me-kept-ballots = من اختار ماذا:
about-me-kept-forms = كلمات كُتبت ولم تُرسل:
about-me-kept-drafts = فكرة بدأت ولم تُرسل:
about-me-kept-names = اسم كتبه أحد المشرفين، بعد الجلسة:
about-me-kept-voices = صورتك وأفكارك وإجاباتك، بعد الجلسة:
about-me-kept-cards = بطاقة لا يستعملها أحد:
about-me-what-happens = ماذا يحدث لما أكتبه
about-me-yours = هذا لك
about-me-copy = حفظ نسخة
about-me-copy-how = هي صفحة للقراءة أو الطباعة. يجب حذفها بعد ذلك من جهاز يستعمله غيرك.
about-me-forget = انسوني
about-me-forget-means = تُحذف صورتك وأفكارك واسمك. ويُحذف صوتك إن كان التصويت مفتوحًا.
about-me-forget-yes = نعم، انسوني
about-me-ask = يمكن لأحد المشرفين أن يساعدك في هذا.
forgotten-title = نسيناك.
forgotten-why = لا شيء هنا يدل عليك بعد الآن.
forgotten-worries = ما قلته في «شيء يقلقني» يبقى عند من يساعد.
forgotten-again = إلى الصفحة الأولى
