# What adults owe, and by when. It stands on the page after the sign-in, in the calendar and in letters, and

owed-title = ما ينتظره الناس
owed-answers = { $n ->
    [zero] { $about }: لا فكرة تنتظر ردًا
    [one] { $about }: فكرة واحدة تنتظر ردًا
    [two] { $about }: فكرتان تنتظران ردًا
    [few] { $about }: { $n } أفكار تنتظر ردًا
    [many] { $about }: { $n } فكرة تنتظر ردًا
   *[other] { $about }: { $n } فكرة تنتظر ردًا
}
owed-promise = { $about }: إخبارهم بما حدث للوعد
owed-vote = { $about }: إغلاق التصويت
owed-review = { $about }: مراجعة ما مضى معًا
owed-readiness = { $about }: تجهيز الجلسة
owed-by = قبل نهاية { $day }
owed-late = متأخر، كان موعده { $day }
owed-more = { $n ->
    [zero] ولا شيء آخر.
    [one] وشيء آخر.
    [two] وشيئان آخران.
    [few] و{ $n } أشياء أخرى.
    [many] و{ $n } شيئًا آخر.
   *[other] و{ $n } شيء آخر.
}
