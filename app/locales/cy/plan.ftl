# What happens in a sitting, minute by minute.

plan-title = Beth sy’n digwydd pryd
plan-why = Mae’r ystafell a’r sgrin fawr yn dangos faint o amser sydd ar ôl. Nid oes dim yn symud ymlaen ar ei ben ei hun, ac nid oes neb yn brysio’r disgyblion.
plan-total = { $n ->
    [one] 1 munud i gyd
    [two] 2 funud i gyd
   *[other] { $n } munud i gyd
}
plan-keep = Cadw’r cynllun
plan-another = Un llinell arall
plan-new-line = newydd
plan-min = mun
plan-minutes-of = Munudau llinell { $n }
plan-what-of = Beth sy’n digwydd yn llinell { $n }
plan-step-of = Cam llinell { $n }
plan-no-step = dim cam
plan-up = Llinell { $n } i fyny
plan-down = Llinell { $n } i lawr
plan-out = Tynnu llinell { $n } allan

plan-timer = Y cynllun
plan-now = Nawr: { $what }
plan-used = { $used } o { $minutes } munud
plan-next = Nesaf: { $what }, { $n } mun
plan-more = 5 munud arall
plan-go-on = Ymlaen at y nesaf
plan-change = Newid y cynllun
plan-start = Dechrau’r cynllun
plan-waits = Mae’r cynllun yn { $n ->
    [two] 2 funud
   *[other] { $n } munud
}. Mae’n dechrau pan fyddwch chi’n dweud.
plan-over = Mae’r cynllun ar ben: { $n ->
    [two] 2 funud
   *[other] { $n } munud
}.
plan-left = { $n ->
    [one] Tua 1 munud ar ôl
    [two] Tua 2 funud ar ôl
   *[other] Tua { $n } munud ar ôl
}

usual-welcome = Croeso, a sut rydych chi’n teimlo: mae’n iawn peidio ag ateb
usual-answers = Fe ddwedoch chi, fe wnaethon ni: yr atebion diwethaf, yn uchel
usual-ideas = Syniadau’n dawel gyntaf: teipio, neu ddweud wrth weithiwr
usual-wall = Edrych ar y wal ac uno’r rhai sydd yr un peth
usual-talk = Fesul tri: siarad am y pam, y gorau ar y top
usual-vote = Pleidlais gudd, pawb ar ddyfais neu ar bapur
usual-next = Beth sy’n digwydd nesaf: pwy sy’n penderfynu, ac erbyn pryd
usual-again = Ydych chi eisiau gwneud hyn eto? Diolch
