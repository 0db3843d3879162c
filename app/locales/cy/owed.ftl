# What adults owe, and by when. It stands on the page after the sign-in, in the calendar and in letters, and

owed-title = Beth mae pobl yn aros amdano
owed-answers = { $n ->
    [one] { $about }: mae 1 syniad yn aros am ateb
   *[other] { $about }: mae { $n } syniad yn aros am ateb
}
owed-promise = { $about }: dweud beth ddaeth o addewid
owed-vote = { $about }: cau’r bleidlais
owed-review = { $about }: edrych yn ôl gyda’ch gilydd
owed-readiness = { $about }: ei chael yn barod
owed-by = erbyn dydd { $day }
owed-late = yn hwyr, y dyddiad oedd dydd { $day }
owed-more = { $n ->
    [one] Un arall hefyd.
   *[other] { $n } arall hefyd.
}
