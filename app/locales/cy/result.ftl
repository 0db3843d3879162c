# What was chosen. The same sentences stand on phones, on the screen and in leaders' charts.

result-title = Y canlyniad
result-won = { $idea } sydd wedi ennill: dewisodd { $people } o { $voted } o bobl hwn, mwy na dim arall.
result-won-with = { $idea } sydd wedi ennill. Dewisodd { $people } o { $voted } o bobl hwn.
result-won-close = { $idea } sydd wedi ennill. Roedd hi’n agos iawn.
result-won-points = { $idea } sydd wedi ennill: { $figure } o bwyntiau, mwy na dim arall.
result-won-coins = { $idea } sydd wedi ennill: { $figure } o ddarnau arian, mwy na dim arall.
result-won-rate = { $idea } sydd wedi ennill. Mewn { $figure } o 100 pâr, hwn gafodd ei dapio.
result-won-beats-all = { $idea } sydd wedi ennill. Mae’n curo pob un arall, un yn erbyn un.
result-won-beats = { $idea } sydd wedi ennill. Mae’n curo { $figure } o’r { $others } arall, un yn erbyn un.
result-won-clear = { $idea } sydd wedi ennill yn glir.
result-won-half = { $idea } sydd wedi ennill. Cafodd fwy na hanner y pleidleisiau.
result-won-stages = { $idea } sydd wedi ennill ar ôl { $stages } rownd o gyfrif.
result-elected = Enillodd { $ideas } syniad gyda’i gilydd.
result-bought = Enillodd { $ideas } syniad. Maen nhw’n costio { $spent } gyda’i gilydd.
result-wrote = { $people ->
    [0] Wnaeth neb ateb.
    [one] Atebodd 1 person.
   *[other] Atebodd { $people } o bobl.
}
result-scale = Dywedodd y rhan fwyaf “{ $answer }”: { $people } o { $voted } o bobl.
result-scale-more = Dywedodd mwy “{ $answer }” na dim arall: { $people } o { $voted } o bobl.
result-scale-tie = Does dim un ateb ar y blaen.
result-scale-close = Dydy’r rhifau crwn ddim yn dangos pa ateb sydd ar y blaen.
result-scale-almost = Dywedodd bron pawb “{ $answer }”.
result-scale-most = Dywedodd y rhan fwyaf o bobl “{ $answer }”.
result-scale-about = Dywedodd y rhan fwyaf “{ $answer }”: tua { $people } o bobl.
result-scale-more-about = Dywedodd mwy “{ $answer }” na dim arall: tua { $people } o bobl.
result-stirling = Ar raddfa o { $least } i { $most }, cafodd y grŵp hwn { $mean }.
result-stirling-hidden = Rhy ychydig o atebion, neu i gyd yr un fath. Felly does dim rhif.
result-scale-hidden = Mae’r atebion wedi’u cuddio er mwyn preifatrwydd pobl.
result-won-about-of = { $idea } sydd wedi ennill. Dewisodd tua { $people } o { $voted } o bobl hwn.
result-won-about = { $idea } sydd wedi ennill. Dewisodd tua { $people } o ryw { $voted } o bobl hwn.
result-won-together = Daeth { $ideas } syniad yn gyntaf gyda’i gilydd. Dewisodd { $people } o { $voted } o bobl bob un.
result-won-almost = { $idea } sydd wedi ennill. Dewisodd bron pawb hwn.
result-won-most = { $idea } sydd wedi ennill. Dewisodd y rhan fwyaf o bobl hwn.
result-won-hidden = { $idea } sydd wedi ennill. Mae’r rhif wedi’i guddio er mwyn preifatrwydd pobl.
result-won-few = { $idea } sydd wedi ennill.
result-goes-on = Mae { $ideas } yn mynd ymlaen i’r bleidlais nesaf.
result-chose = Cafodd { $ideas } syniad eu dewis.
result-nobody-won = Wnaeth dim un syniad ennill y tro hwn.
result-none-most = Dywedodd y rhan fwyaf “Dim un o’r rhain”.
result-none-almost = Dywedodd bron pawb “Dim un o’r rhain”.
result-few = Mae’r rhifau’n aros yn breifat.
result-nobody-voted = Wnaeth neb bleidleisio.
result-withheld = Gofynnon ni hyn o’r blaen, ac mae ambell un wedi dod neu fynd. Felly does neb yn gweld y canlyniad.
result-nothing = Rhy ychydig o bobl bleidleisiodd. Felly does neb yn gweld beth ddwedon nhw.

result-fit = { $ideas ->
    [0] Does dim syniad yn ffitio yn y { $pot }.
    [one] Mae 1 syniad yn ffitio yn y { $pot }. Mae’n costio { $spent }.
   *[other] Mae { $ideas } syniad yn ffitio yn y { $pot }. Maen nhw’n costio { $spent }.
}
result-turnout = Pleidleisiodd { $voted } o { $asked }.
result-turnout-about = Pleidleisiodd tua { $voted } o ryw { $asked }.
result-wrote-about = Atebodd tua { $people } o bobl.
result-turnout-hidden = Mae’r nifer a bleidleisiodd wedi’i guddio er mwyn preifatrwydd pobl.
result-on-paper = Roedd rhai pleidleisiau ar bapur. Teipiodd oedolion nhw i mewn.
result-by-hand = Roedd rhai pleidleisiau trwy godi dwylo. Oedolion a’u cyfrifodd.
result-by-hand-n = Pleidleisiau trwy godi dwylo: { $n }. Oedolion a’u cyfrifodd.

result-hidden = wedi’i guddio er mwyn preifatrwydd pobl
chart-hidden = preifat
chart-split-cards = Mae pob bar yn dangos ie, yna ddim yn siŵr, yna na.
result-almost-everyone = bron pawb
result-most = y rhan fwyaf
result-about = tua { $people }

result-chosen = Wedi’i ddewis
result-not-chosen = Ddim y tro hwn
why-others = Cafodd eraill fwy
why-level-costs-more = Cafodd yr un faint ag un arall, ond mae’n costio mwy
why-level-later = Cafodd yr un faint ag un arall, oedd yn gyntaf yn y drefn
why-nobody = Wnaeth neb ei ddewis
why-most-said-none = Dywedodd y rhan fwyaf “Dim un o’r rhain”
why-votes-moved = Cafodd eraill fwy pan symudodd pleidleisiau
why-counted-out = Daeth eraill yn gyntaf pan wnaethon ni gyfrif
why-over-the-pot = Mae { $cost } yn fwy na’r pot
why-did-not-fit = Mae angen { $cost }. Dim ond { $left } oedd ar ôl
why-no-room = Mae angen { $cost }. Yn y diwedd roedd { $left } ar ôl
why-not-enough-together = Doedd gan ei gefnogwyr ddim digon o arian gyda’i gilydd
why-went-out = Aeth allan yn rownd { $stage }

table-idea = Syniad
table-picks = Dewisiadau
table-firsts = Yn gyntaf
table-points = Pwyntiau
table-coins = Darnau arian
table-beaten = Yn curo
table-win-rate = Ennill mewn 100
table-won = Tapiwyd
table-lost = Tapiwyd y llall

steps-title = Sut wnaethon ni gyfrif
steps-stage = Rownd { $stage }
steps-gone = allan
steps-rounded = Mae niferoedd pobl i’r 5 agosaf. Mae rhai bach wedi’u cuddio er mwyn preifatrwydd pobl.
step-taken = Mae { $idea } yn costio { $cost }. Mae’n ffitio, ac mae { $left } ar ôl.
step-passed = Mae { $idea } yn costio { $cost }. Dim ond { $left } oedd ar ôl, felly symudon ni ymlaen.
step-seat = Mae { $idea } i mewn.
step-bought = Mae { $idea } yn costio { $cost }. Talodd tua { $people } o bobl amdano gyda’i gilydd.
step-bought-hidden = Mae { $idea } yn costio { $cost }. Talodd ei gefnogwyr amdano gyda’i gilydd.
step-elected = Mae gan { $ideas } ddigon. I mewn.
step-out = { $idea } sydd â’r lleiaf. Allan.

fairness-title = Ydy hyn yn deg?
fairness-what = Cyfrifon ni’r un pleidleisiau mewn dwy ffordd. Mae’r ddwy’n gallu bod yn deg.
fairness-same = Mae’r ddwy ffordd yn dewis yr un peth.
fairness-differ = Mae’r ddwy ffordd yn dewis syniadau gwahanol.
fairness-way = Ffordd o gyfrif
fairness-chooses = Mae’n dewis
fairness-covered = Pobl gafodd un o’u dewisiadau
fairness-greedy = Y mwyaf o ddewisiadau gyntaf
fairness-shares = Mae gan bawb ran gyfartal
fairness-ideas = { $ideas ->
    [one] 1 syniad am { $spent }.
   *[other] { $ideas } syniad am { $spent }.
}
fairness-only-here = Dim ond yma: { $ideas }

result-answers = Gweld yr atebion
result-receipt = Derbynneb y cyfrif hwn: { $receipt }.
result-receipt-same = Mae oedolion yn gweld yr un dderbynneb ar gyfer y bleidlais hon.
