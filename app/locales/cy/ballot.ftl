# The vote.

ballot-most = { $most ->
    [one] Dewisa 1.
   *[other] Dewisa hyd at { $most }.
}
ballot-count = { $picks } o { $most }
ballot-full = Dyna { $most }. Tynna un i ffwrdd yn gyntaf.
ballot-secret = Does neb yn gweld dy ddewis di.
ballot-again = Bydd y rhain yn cymryd lle dy ddewis cyntaf.
ballot-none = Dim un o’r rhain
ballot-picked = Wedi dewis
ballot-check = Gwirio fy newis
ballot-by-pairs = Dangos dau ar y tro
ballot-by-picks = Dangos pob cerdyn

ballot-one = Tapia un.
ballot-one-face = Pa mor hapus? Tapia un wyneb.
ballot-rather-not = Gwell gen i beidio â dweud
ballot-check-one = Gwirio fy ateb
ballot-all-that-fit = Tapia bob un sy’n wir i ti.
ballot-whole-room = Dim ond ar yr ystafell gyfan rydyn ni’n edrych.
ballot-send = Anfon
ballot-nothing-sent = Does dim wedi’i anfon eto.
ballot-sent = Wedi’i anfon. Tapia eto i’w newid.
ballot-unsaved = Dim cysylltiad. Rydyn ni’n dal i drio.
ballot-take-back = Dadwneud

stirling-hint = Un llinell ar y tro. Tapia’r un sydd fwyaf gwir i ti.
ballot-sort = Un cerdyn ar y tro. Tapia ie, ddim yn siŵr neu na.
ballot-sort-yes = Ie
ballot-sort-not-sure = Ddim yn siŵr
ballot-sort-no = Na
ballot-check-sort = Gwirio fy nghardiau

ballot-first-round = Bydd y ffefrynnau’n mynd ymlaen i’r bleidlais nesaf.
ballot-pairs = Pa un sydd orau gen ti? Tapia hwnnw.
ballot-tap = { $tap } o { $taps }
ballot-cannot-choose = Dw i’n methu dewis
ballot-undo = Un cam yn ôl

ballot-coins = Rhanna { $coins } darn arian. Rho fwy i’r rhai gorau gen ti.
ballot-coins-left = { $left ->
    [0] Dim darnau arian ar ôl
    [one] 1 darn arian ar ôl
    [two] 2 ddarn arian ar ôl
   *[other] { $left } darn arian ar ôl
}
ballot-coin-more = Un darn arian yn fwy: { $idea }
ballot-coin-less = Un darn arian yn llai: { $idea }
ballot-check-coins = Gwirio fy narnau arian

ballot-rank = Tapia’r un gorau gen ti. Yna’r gorau wedyn.
ballot-check-rank = Gwirio fy nhrefn

ballot-words = Dy eiriau di
ballot-may-show = Caiff yr ystafell eu darllen, heb fy llun i
ballot-check-words = Gwirio fy ngeiriau

scale-yes = Ydw
scale-maybe = Efallai
scale-no = Nac ydw
scale-face-1 = Ychydig yn hapus
scale-face-2 = Eitha hapus
scale-face-3 = Hapus
scale-face-4 = Hapus iawn
scale-face-5 = Mor hapus â phosib
scale-happy = Hapus
scale-calm = Tawel fy meddwl
scale-tired = Wedi blino
scale-worried = Yn poeni
scale-cross = Crac
scale-sad = Trist
ballot-how = Sut rydyn ni’n cyfrif
ballot-can-change = Beth all newid: { $what }
ballot-cannot-change = Beth na all newid: { $what }
ballot-until = Cei newid dy bleidlais nes iddi gau.

rule-plurality = Yr ateb sy’n cael ei dapio fwyaf sy’n ennill.
rule-approval = { $seats ->
    [one] Y syniad sy’n cael ei ddewis fwyaf sy’n ennill.
   *[other] Y { $seats } syniad sy’n cael eu dewis fwyaf sy’n ennill.
}
rule-dots = { $seats ->
    [one] Y syniad sy’n cael y mwyaf o ddarnau arian sy’n ennill.
   *[other] Y { $seats } syniad sy’n cael y mwyaf o ddarnau arian sy’n ennill.
}
rule-score-total = { $seats ->
    [one] Y syniad sy’n cael y mwyaf o bwyntiau sy’n ennill.
   *[other] Y { $seats } syniad sy’n cael y mwyaf o bwyntiau sy’n ennill.
}
rule-score-mean = { $seats ->
    [one] Y syniad â’r sgôr ganol orau sy’n ennill.
   *[other] Y { $seats } syniad â’r sgôr ganol orau sy’n ennill.
}
rule-borda = { $seats ->
    [one] Rwyt ti’n rhoi pwynt am bob syniad sy’n is. Y mwyaf o bwyntiau sy’n ennill.
   *[other] Rwyt ti’n rhoi pwynt am bob syniad sy’n is. Y { $seats } gorau sy’n ennill.
}
rule-schulze = Y syniad sy’n curo’r lleill, un yn erbyn un, sy’n ennill. Mae cadwyn yn cyfrif.
rule-schulze-wv = Y syniad sy’n curo’r lleill, un yn erbyn un, sy’n ennill. Mae curo o fwy’n cyfrif mwy.
rule-ranked-pairs = Y syniad sy’n curo’r lleill, un yn erbyn un, sy’n ennill. Mae curo clir yn cyfrif gyntaf.
rule-irv = Mae’r syniad â’r lleiaf o bleidleisiau’n mynd allan. Mae ei bleidleisiau’n symud, nes bod un ar y blaen.
rule-stv = { $seats ->
    [one] Mae’r syniad â’r lleiaf o bleidleisiau’n mynd allan. Mae ei bleidleisiau’n symud, nes bod un ar y blaen.
   *[other] Mae { $seats } syniad yn ennill. Mae pleidlais dros ben yn symud at dy ddewis nesaf.
}
rule-seqpav = { $seats ->
    [one] Y syniad sy’n cael ei ddewis fwyaf sy’n ennill.
   *[other] Mae { $seats } syniad yn ennill. Ar ôl i un o dy ddewisiadau ennill, mae’r lleill yn cyfrif llai.
}
rule-pav = { $seats ->
    [one] Y syniad sy’n cael ei ddewis fwyaf sy’n ennill.
   *[other] Y { $seats } syniad sy’n plesio’r mwyaf o bobl gyda’i gilydd sy’n ennill.
}
rule-greedy = Y rhai sy’n cael eu dewis fwyaf sy’n ennill, nes bod y { $pot } wedi mynd.
rule-greedy-per-cost = Y mwyaf o ddewisiadau am bob punt sy’n ennill, nes bod y { $pot } wedi mynd.
rule-greedy-coins = Y mwyaf o ddarnau arian sy’n ennill, nes bod y { $pot } wedi mynd.
rule-greedy-per-cost-coins = Y mwyaf o ddarnau arian am bob punt sy’n ennill, nes i’r { $pot } fynd.
rule-phragmen = Mae pawb yn cynilo ar yr un cyflymder. Mae pobl yn prynu’r hyn ddewison nhw gyda’i gilydd.
rule-equal-shares = Mae’r { $pot } yn cael ei rannu’n deg. Mae pobl yn prynu’r hyn ddewison nhw gyda’i gilydd.
rule-equal-shares-points = Mae’r { $pot } yn cael ei rannu’n deg. Mae pobl yn prynu’r hyn maen nhw’n ei hoffi gyda’i gilydd.
rule-rest-stays = Mae’r hyn sydd ar ôl yn aros yn y pot.
rule-rest-most = Mae’r hyn sydd ar ôl yn mynd i’r mwyaf o ddewisiadau.
rule-rest-more = Mae pawb yn cael ychydig mwy nes bod y pot yn wag.
rule-rest-more-then-most = Mae pawb yn cael ychydig mwy. Mae’r gweddill yn mynd i’r mwyaf o ddewisiadau.
rule-pairwise-winrate = Y syniad sy’n cael ei dapio amlaf yn ei barau sy’n ennill.
rule-bradley-terry = Y syniad sy’n ennill y mwyaf o barau yn erbyn syniadau cryf sy’n ennill.
rule-sort = Mae ie yn 2 bwynt, a ddim yn siŵr yn 1.
rule-scale = Rydyn ni’n cyfrif pob ateb. Does dim byd yn ennill.
rule-first-round = Bydd y { $seats } mwyaf poblogaidd yn mynd ymlaen i’r bleidlais nesaf.
rule-also-pairs = Os wyt ti’n dewis rhwng dau, dy ffefrynnau yw dy ddewis di.
rule-tie = Os yw’n gyfartal, y syniad rhataf sy’n ennill. Yna’r drefn a osodwyd cyn y bleidlais.
rule-tie-first = Os yw’n gyfartal, y drefn a osodwyd cyn y bleidlais sy’n penderfynu.

answer-promise = { $decider } fydd yn ateb erbyn dydd { $day }.

check-picks = Ai dyma dy ddewis di?
check-one-pick = Ai dyma dy ddewis di?
check-vote = Anfon fy mhleidlais
check-change-picks = Newid
check-sort = Ydy dy gardiau’n iawn?
check-pairs = Dyma dy ffefrynnau di. Iawn?
check-coins = Ydy dy ddarnau arian yn iawn?
check-rank = Ai dyma dy drefn di?
check-words-title = Ai dyma dy eiriau di?
check-liked = { $times ->
    [one] Wedi’i dapio unwaith
    [two] Wedi’i dapio ddwywaith
    [few] Wedi’i dapio 3 gwaith
    [many] Wedi’i dapio 6 gwaith
   *[other] Wedi’i dapio { $times } gwaith
}
check-coin = { $coins ->
    [one] 1 darn arian
    [two] 2 ddarn arian
   *[other] { $coins } darn arian
}
check-place-number = Rhif { $place }

voted-title = Rwyt ti wedi pleidleisio.
voted-look = Gwylia’r sgrin fawr am y canlyniad.
voted-change = Newid fy mhleidlais
voted-elsewhere = Pleidleisiaist ti ar dabled neu ffôn arall. Mae’r bleidlais honno’n cyfrif.

closed-title = Mae’r bleidlais wedi cau.
closed-look = Bydd y canlyniad ar y sgrin fawr.
closed-counts = Mae pleidlais a ddaeth mewn pryd yn cyfrif.
closed-fine = Mae’n iawn os na wnest ti bleidleisio y tro hwn.

thanks-title = Diolch.
thanks-look = Mae’r gweithwyr yn edrych ar yr ystafell gyfan. Does neb yn gweld pwy dapiodd beth.

room-has-voted-title = Mae dy grŵp di wedi pleidleisio.
voted-counted = Mae pawb wedi pleidleisio. Bydd gweithiwr yn dangos y canlyniad cyn hir.
voted-others = Mae eraill yn dal i bleidleisio. Daw’r canlyniad ar ôl i bawb orffen.
not-asked-title = Edrycha i fyny ar weithiwr.
not-asked-look = Bydd gweithiwr yn gadael i ti bleidleisio.
not-asked-why = Mae mwy o bobl yma nag sydd ar restr dy grŵp.
live-taken-off = Mae gweithiwr wedi tynnu un oddi ar y bleidlais hon. Edrycha ar dy bleidlais eto.
