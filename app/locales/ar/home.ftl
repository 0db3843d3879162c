# A leader's home, the page of all that waits, and the list of sessions.

home-late = { $n ->
    [0] لا شيء متأخر مما عليكم.
    [one] شيء واحد متأخر.
    [two] شيئان متأخران.
    [few] { $n } أشياء متأخرة.
    [many] { $n } شيئًا متأخرًا.
   *[other] { $n } شيء متأخر.
}
home-due = { $n ->
    [0] لا شيء مستحق عليكم خلال أسبوع.
    [one] واحد مستحق خلال أسبوع.
    [two] اثنان مستحقان خلال أسبوع.
    [few] { $n } مستحقة خلال أسبوع.
    [many] { $n } مستحقًا خلال أسبوع.
   *[other] { $n } مستحق خلال أسبوع.
}
home-waiting = كل ما ينتظر
home-next = الجلسة التالية: { $day }، { $starts }.
home-kept = تم الوفاء بـ { $kept } من { $promised } من الوعود حتى الآن.
home-evidence = اعرض الأدلة
home-ways = إلى أين بعد ذلك
home-sessions-what = كل جلسة مع نتيجتها وإجاباتها وما تغيّر.
home-evidence-what = ما يمكنك عرضه على المجلس والممولين والعائلات.
home-programme-what = ما يحدث، ومتى وأين.
home-agreed-what = النتائج والأدوار ومن يستفيد والأماكن.
waiting-nothing = لا شيء ينتظر.
agreed-title = ما اتفقنا عليه
agreed-back = العودة إلى ما اتفقنا عليه
sessions-none-yet = لم تُنشأ أي جلسة بعد.
sessions-votes = { $n ->
    [one] تصويت واحد.
    [two] تصويتان.
    [few] { $n } تصويتات.
    [many] { $n } تصويتًا.
   *[other] { $n } تصويت.
}
