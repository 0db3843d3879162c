# Setting Fifth up: an empty disk, four short pages, and the fifth.

set-up-waits-title = Nid oes neb wedi gosod hwn eto
set-up-waits = Mae pwy bynnag a gychwynnodd Fifth yn ei osod gyda dolen. Mae’n gweithio unwaith. Mae yn y ffenestr lle gwnaethant hynny, neu mae fifth set-up yn argraffu un newydd yno.
set-up-waits-new = Mae Fifth yn newydd yma. Agorwch hwn unwaith, i’w osod:
set-up-waits-line = Gosod:
set-up-waits-lost = Y ddolen wedi mynd?
set-up-waits-lost-type = Teipiwch
set-up-waits-lost-get = yno, a bydd yn argraffu un newydd.
set-up-waits-vote = Yma i bleidleisio?
set-up-waits-vote-ask = Ddim yn barod eto. Gofynna i weithiwr.
set-up-waits-used = Nid yw’r ddolen honno’n gweithio mwyach. Gwnaed un newyddach, neu mae wedi’i defnyddio.
set-up-under-way-title = Mae rhywun yn gosod hwn
set-up-under-way = Mae’n cymryd ychydig funudau.
set-up-under-way-you = Ai chi ydyw?
set-up-under-way-go = Mynd ymlaen o’r lle y stopioch

terminal-set-up-new = Mae Fifth yn newydd yma. Agorwch hwn unwaith, i’w osod:
terminal-set-up = Gosod: { $address }
terminal-set-up-done = Mae Fifth wedi’i osod yn barod. Mewngofnodwch yn { $address }
terminal-phones = Mae ffonau ar y rhwydwaith hwn yn dod o hyd i Fifth yn { $address }
terminal-phones-cannot = Ni all ffonau gyrraedd y cyfeiriad hwn. Cychwynnwch Fifth gyda --addr 0.0.0.0:{ $port }
terminal-wifi = Mae ffonau’n ymuno â’r Wi-Fi { $name } gyda’r cod hwn.

set-up-page = Tudalen { $page } o 4
set-up-column = Pedair tudalen fer, yna’r bumed
set-up-dot-you = Chi
set-up-dot-organisation = Eich ysgol neu glwb
set-up-dot-group = Pwy sy’n cael llais
set-up-dot-place = Lle
set-up-dot-session = Eu sesiwn gyntaf
set-up-dot-session-what = Cod y gall ffonau ei agor
set-up-dot-done = wedi’i wneud:
set-up-change = Newid
set-up-continue = Parhau
set-up-once = Daethoch gyda’r ddolen untro. Daw i ben pan fyddwch yn gorffen y dudalen hon.
set-up-stop = Gallwch stopio yma. Mewngofnodwch eto, a byddwch yn mynd ymlaen o’r dudalen hon.

set-up-you-title = Yn gyntaf, chi
set-up-you = Chi yw’r oedolyn cyntaf yma. Gallwch wahodd eraill i mewn ar ôl hyn.
set-up-job_title = Teitl eich swydd
set-up-job_title-hint = Bydd pobl ifanc a phartneriaid yn gweld hwn, nid eich enw.
set-up-email = Eich e-bost gwaith
set-up-email-hint = Byddwch yn mewngofnodi gydag ef. Nid ydym yn anfon dim ato.
set-up-password = Cyfrinair
set-up-password-hint = Mae pedwar gair yn olynol yn dda. O leiaf { $least } o lythrennau.
set-up-password-stays = Gadewch yn wag i gadw’r un sydd gennych.
set-up-password-show = Dangos

set-up-organisation-title = Pa ysgol neu glwb?
set-up-name = Yr enw
set-up-kind = Beth ydyw?
set-up-partnership = Beth yw eich enw, gyda’ch partneriaid?
set-up-partnership-hint = Dim ond chi am nawr? Gadewch yn wag.
kind-special-school = Ysgol arbennig
kind-referral-unit = Uned cyfeirio disgyblion
kind-school = Ysgol arall
kind-youth-club = Clwb ieuenctid
kind-arts = Sefydliad celfyddydau
kind-other = Rhywbeth arall
set-up-kind-school = Ysgol
set-up-kind-other = Sefydliad

set-up-group-title = Pwy fydd yn cael llais?
set-up-group = Mae un dosbarth neu un noson clwb yn ddigon. Byth eu henwau: dim ond y nifer sydd ei angen ar Fifth.
set-up-group-name = Beth yw enw’r grŵp?
set-up-ages = Beth yw eu hoedran?
set-up-ages-hint = Blynyddoedd neu oedrannau, fel rydych chi’n eu dweud.
set-up-size = Faint?
set-up-answer = { $from } i { $to } oed. Mae angen { $adults ->
    [2] dau oedolyn
    [3] tri oedolyn
    [4] pedwar oedolyn
    [5] pum oedolyn
   *[other] { $adults } oedolyn
} ar gyfer { $n ->
    [one] 1 ohonynt
   *[other] { $n } ohonynt
} bob tro.
set-up-group-another = Ychwanegu grŵp arall
set-up-group-people = { $name }, { $n ->
    [one] 1 person
   *[other] { $n } o bobl
}
set-up-group-more = + { $more ->
    [one] 1 arall
   *[other] { $more } arall
}

set-up-place-title = Ble rydych chi’n cyfarfod?
set-up-place = Yr ystafell rydych yn ei defnyddio fwyaf. Daw grisiau, toiledau a chorneli tawel yn nes ymlaen.
set-up-place-name = Yr ystafell neu’r lle
set-up-place-go = Gwneud ein sesiwn gyntaf
set-up-rest = Byddwn ni’n llenwi’r gweddill. Gallwch newid y cyfan.
set-up-rest-when = Heddiw, am { $minutes } munud: { $groups }
set-up-rest-ask = “{ $question }” Pawb i ddewis hyd at { $picks }.
set-up-rest-answer = Byddwch yn ateb pob syniad erbyn dydd { $day }.

set-up-session-name = Ein sesiwn gyntaf

first-title = Mae eich sesiwn gyntaf yn barod.
first-rehearsal = Ymarfer ydyw. Rhowch gynnig arno gyda thri ffôn, yna cliriwch ef.
first-real = Pwyntiwch ffôn at y cod, a rhowch gynnig arno.
first-point = Pwyntiwch gamera ffôn yma, neu ewch i
first-type = a theipiwch
first-room = Agor yr ystafell
first-screen = Sgrin fawr
first-network = Ar y rhwydwaith hwn yn unig mae’n gweithio. I ffonau gartref, rhowch gyfeiriad cyhoeddus i Fifth: --public-url.
first-filled = Llenwyd hyn gennym ni
first-question = Cwestiwn
first-who = Pwy
first-where = Ble a phryd
first-where-today = { $place }, { $day }
first-how = Sut maent yn dewis
first-how-picks = Dewis hyd at { $picks }
first-answer-by = Byddwch yn ateb erbyn

gate-title = Cyn i bobl ifanc go iawn ddod
gate-why = Tan hynny, ymarfer yw pob sesiwn. Nid yw’n cyfrif yn unman, a gallwch ei chlirio.
gate-done = wedi’i wneud:
gate-second-adult = Gwahodd ail oedolyn i mewn
gate-lead = Dweud pwy sy’n eu cadw’n ddiogel
gate-signed = Llofnodi’r dudalen am yr hyn rydych yn ei rannu, chi a’ch partneriaid

reach-not-tried = Heb roi cynnig arno eto. Pwyntiwch ffôn at y cod.
reach-not-tried-what = Bydd y llinell hon yn troi’n wyrdd pan fydd yn cyrraedd.
reach-yes = Gall ffonau gyrraedd y cyfeiriad hwn.
reach-yes-when = Cyrhaeddodd un am { $time }.
reach-again = Gwirio eto
reach-no = Ni all ffonau gyrraedd y cyfeiriad hwn.
reach-no-what = Dim ond ar y cyfrifiadur hwn mae Fifth yn gwrando. Cychwynnwch ef gyda --addr 0.0.0.0:{ $port }, neu gofynnwch i’r un sy’n gofalu am eich rhwydwaith.

rehearsal = Ymarfer
rehearsal-room = Ymarfer yw hwn. Nid yw’n cyfrif yn unman.
rehearsal-clear = Clirio
rehearsal-clear-sure = Bydd popeth ynddo’n mynd: lluniau, syniadau, pleidleisiau ac atebion. Ni ellir dod â nhw’n ôl.
rehearsal-clear-go = Ie, clirio

set-up-say-included = Pawb yn y grŵp
set-up-say-ways = Teipio, tapio lluniau, neu ddweud wrth weithiwr
set-up-say-can_change = Beth rydyn ni’n ei wneud gyda’n gilydd
set-up-say-cannot_change = Pryd a ble rydyn ni’n cyfarfod
