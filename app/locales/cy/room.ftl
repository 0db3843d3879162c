# The room, for the youth worker.

room-code = Cod { $code }. Ei ddangos yn fawr.
room-join-at = Disgyblion: ewch i { $link }
room-screen = Sgrin fawr
room-screen-open = Agor y sgrin fawr
room-steps = Camau
room-back = Yn ôl i’r ystafell
room-way-in = Dim syniadau eto. Dyma’r ffordd i mewn.

room-to-read = { $n ->
    [0] Dim syniad i’w ddarllen
    [one] 1 syniad i’w ddarllen
   *[other] { $n } syniad i’w darllen
}
room-new = { $n } newydd
room-is-new = newydd
room-gone = Nid yw’r syniad oedd gennych i’w ddarllen mwyach.
room-is-alike = tebyg
room-alone = Mae ei awdur am iddo sefyll ar ei ben ei hun
room-with = Gyda
room-alike = Tebyg:
room-next = Nesaf
room-several = Dewis sawl un
room-several-how = Ticiwch y rhai rydych wedi’u darllen. Mae un tap yn penderfynu.
room-several-wall = Pob un â thic i’r wal
room-several-back = Eu hanfon yn ôl
room-tick = Dewis: { $words }
room-go-back = Mynd yn ôl
room-worried = Os yw syniad yn eich poeni, cadwch ef oddi ar y wal a dywedwch wrth eich arweinydd diogelu nawr.

room-key-release = W
room-key-back = A
room-key-merge = U
room-key-keep = C
room-key-undo = D

room-done-wall = Ar y wal:
room-done-back = Wedi’i anfon yn ôl:
room-done-merged = Wedi’i uno:
room-done-kept = Wedi’i gadw’n breifat:
room-done-wall-several = Mae { $n } syniad ar y wal.
room-done-back-several = Mae { $n } syniad wedi’u hanfon yn ôl.
room-left = { $n ->
    [one] Gadawyd 1 fel yr oedd. Roedd gweithiwr arall yn gynt, neu mae ei eiriau wedi newid.
   *[other] Gadawyd { $n } fel yr oeddent. Roedd gweithiwr arall yn gynt, neu mae eu geiriau wedi newid.
}
room-authors = { $n ->
    [one] 1 awdur
   *[other] { $n } awdur
}
room-place = Ble
room-lead = Pwy sy’n arwain
room-release = I’r wal
room-cost = Cost mewn punnoedd, fel 12 neu 12.50
room-cost-none = cost
room-cost-save = Cadw
room-no-cost = Dim cost eto
room-send-back = Anfon yn ôl
room-send-back-how = Mae un tap yn ei anfon. Dim ond ei awdur sy’n ei weld, ar unwaith.
room-back-what = Beth ddylai { $who } ei glywed?
room-back-what-nobody = Beth ddylai ei awdur ei glywed?
room-note-names = Tynna’r enwau allan, yna anfona eto.
room-note-more = Dweda ychydig mwy. Beth fydden ni’n ei wneud?
room-note-kind = Dweda hyn mewn ffordd fwy caredig.
room-note-talk = Beth am gael sgwrs gyda fi amdano?
room-note-own = Neu yn eich geiriau eich hun
room-note-send = Anfon
room-merge = Uno
room-merge-which = Mae’n rhan o ba syniad?
room-merge-these = Uno’r rhain
room-merge-asks = Gofynnir i’r ddau ar eu tudalen eu hunain. Caiff y naill neu’r llall ddweud na.
room-keep = Cadw’n breifat
room-keep-tell = , dweud wrth ein harweinydd

room-on-wall = { $n ->
    [one] Ar y wal: 1
   *[other] Ar y wal: { $n }
}
room-undo = Dadwneud
room-set-aside = Wedi’u hanfon yn ôl, eu huno neu eu cadw’n breifat: { $n }
room-merged = Wedi’i uno
room-kept = Wedi’i gadw’n breifat
room-sent-back = Wedi’i anfon yn ôl

room-in = { $n ->
    [0] Nid oes neb i mewn eto
    [one] Mae 1 i mewn
   *[other] Mae { $n } i mewn
}
room-of-list = { $n ->
    [0] Nid oes neb i mewn.
    [one] Mae 1 i mewn.
   *[other] Mae { $n } i mewn.
} Mae’r rhestr yn dweud { $list }.
room-of-lists = { $n ->
    [0] Nid oes neb i mewn.
    [one] Mae 1 i mewn.
   *[other] Mae { $n } i mewn.
} Mae’r rhestrau’n dweud { $list }.
room-group-of-list = { $group }: mae { $n } i mewn. Mae’r rhestr yn dweud { $list }.
room-at-door = { $n ->
    [one] Mae 1 yn aros wrth y drws
   *[other] Mae { $n } yn aros wrth y drws
}
room-at-door-why = Ni ddaw neb arall i mewn ar ei ben ei hun. Edrychwch pwy ydynt yn gyntaf.
room-let-in = Gadael i mewn
room-let-in-all = Gadael pawb i mewn
room-let-in-others = Gadael y lleill i mewn
room-turn-away = Anfon i ffwrdd
room-turn-away-all = Anfon pawb i ffwrdd
room-was-out = wedi’i dynnu allan o’r blaen
room-take-out = Tynnu sawl un allan
room-take-out-how = Ticiwch eu lluniau isod. Bydd eu dyfeisiau’n aros wrth y drws wedyn.
room-take-out-sent = a’r hyn a anfonwyd ganddynt nad oes neb wedi’i ddarllen
room-take-out-go = Eu tynnu allan
room-of-roll = { $n } o { $roll }
room-door-shut = Cau’r drws
room-door-open = Agor y drws
room-door-is-shut = Ni all neb newydd ddod i mewn.
room-return = Mae { $who } yn gofyn am ddod yn ôl ar ddyfais arall.
room-return-number = Dim ond yr un sy’n dangos y rhif hwn y dylech ei adael i mewn.
room-let-back = Gadael yn ôl i mewn
room-not-this-one = Nid yr un hwn
room-name = Enw, i lygaid gweithwyr yn unig
room-name-save = Cadw
room-remove = Tynnu { $who } allan
room-unheard = Pwy nad ydym wedi’u clywed?
room-unheard-group = { $group }: llai nag yng ngweddill yr ystafell hyd yma
room-unheard-do = Gofynnwch beth fyddai’n ei gwneud yn haws. Nid oes rhaid i neb.
room-colour-orange = ar oren
room-colour-yellow = ar felyn
room-colour-violet = ar fioled
room-colour-teal = ar wyrddlas
room-colour-pink = ar binc
room-colour-blue = ar las

room-go-ideas = Dechrau gyda syniadau
room-go-wall = Dangos y wal
room-go-vote = Yn ôl i’r bleidlais
room-go-result = Dangos y canlyniad
room-go-answers = Ymlaen at yr atebion
room-start-vote = Dechrau’r bleidlais
room-still = Heb bleidleisio eto
room-and = { $others }, { $last }
room-not-voted = Heb bleidleisio: { $who }. { $n ->
    [one] Gofynnwch i’r disgybl yn gyntaf.
   *[other] Gofynnwch iddynt yn gyntaf.
}
room-only-here = Dim ond yma nes i chi ei ddangos
room-close = Cau’r bleidlais
room-close-sure = Ei chau am byth?
room-close-why = Ni all neb bleidleisio na newid pleidlais wedyn.
room-close-nothing = Mae cyn lleied wedi pleidleisio fel na fydd neb yn gweld canlyniad. Trafodwch, neu arhoswch.
room-close-few = Mae cyn lleied wedi pleidleisio fel y gellid dyfalu pwy ddewisodd beth. Trafodwch, neu arhoswch.
room-close-yes = Ie, cau’r bleidlais
room-reveal = Dangos y canlyniad
room-end = Dod â’r sesiwn i ben
room-end-sure = Dod â hi i ben nawr?
room-end-why = Ni fydd y cod yn gadael neb i mewn mwyach. Bydd atebion yn aros.
room-end-yes = Gorffen, ac ymlaen i’r ôl-drafodaeth
room-end-unread = { $n ->
    [one] Mae 1 syniad heb ei ddarllen.
   *[other] Mae { $n } syniad heb eu darllen.
}
room-end-read-first = Darllenwch nhw cyn i bawb fynd. Efallai fod angen eich help ar un ohonynt heddiw.
room-end-read = { $n ->
    [one] Ei ddarllen nawr
   *[other] Darllen y { $n } nawr
}
room-end-or = Neu dewch â hi i ben. Byddant yn aros ar frig yr ôl-drafodaeth.
room-to-sessions = I’ch sesiynau
room-see-result = Gweld y siart a’r tabl
room-poster = Tudalen gyhoeddus a phoster
room-look-first = Edrych arno gyntaf

room-before-ideas = Arhoswch nes bod pawb i mewn.
room-on-wall-now = { $n ->
    [0] Nid oes syniad ar y wal eto.
    [one] Mae 1 syniad ar y wal.
   *[other] Mae { $n } syniad ar y wal.
}
room-off-wall = { $n ->
    [one] Mae 1 yn aros oddi arni nes i chi ei ddarllen.
   *[other] Mae { $n } yn aros oddi arni nes i chi eu darllen.
}
room-wrong-number = { $n ->
    [0] Mae angen 2 i 12 syniad ar y wal i bleidleisio. Nid oes un yno eto.
    [one] Mae angen 2 i 12 syniad ar y wal i bleidleisio. Mae 1 yno.
   *[other] Mae angen 2 i 12 syniad ar y wal i bleidleisio. Mae { $n } yno.
}
room-unread = { $n ->
    [one] Mae 1 syniad heb ei ddarllen eto. Ni fyddai yn y bleidlais.
   *[other] Mae { $n } syniad heb eu darllen eto. Ni fyddent yn y bleidlais.
}
room-without-cost = { $n ->
    [one] Mae 1 syniad heb gost. Byddai’n cyfrif fel £0.
   *[other] Mae { $n } syniad heb gost. Byddent yn cyfrif fel £0.
}
room-say = Yn gyntaf, dweud beth all newid
room-say-change = Yr hyn a ddywedoch chi all newid
room-planned = Pleidleisiau rydych wedi’u cynllunio
room-another-vote = Gwneud pleidlais arall
room-start-planned = Ei dechrau
room-start-later = Gorffennwch y bleidlais ddiwethaf yn gyntaf: caewch hi a dangoswch ei chanlyniad.
room-start-this = Dechrau: { $question }
room-unplan = Tynnu
read-out-title = Darllenwch nhw yn uchel
read-out-how = Tapiwch syniad. Mae’n goleuo ar y sgrin fawr wrth i chi ei ddarllen.
read-out-last = Darllenwyd ddiwethaf
room-take-off-title = Tynnu syniad o’r bleidlais hon
room-take-off = Tynnu
room-take-off-why = Nid yw’r hyn a farciwyd arno’n cyfrif. Ni all ddod yn ôl yn y bleidlais hon.
room-words = Beth ysgrifennon nhw
room-words-only = I weithwyr yn unig. Ni roddodd ei awdur ganiatâd i’w ddangos i’r ystafell.
room-words-show = Dangos i’r ystafell
room-words-hide = I ni yn unig

room-asked-before = Gofynnoch hyn yma o’r blaen. Os mai ychydig o bobl sydd wedi dod neu fynd ers hynny, efallai y bydd yr enillydd yn aros yn gudd: byddai’n dweud beth ddewisodd yr ychydig hynny.
room-totals-hidden = Mae’r cyfansymiau’n aros yn gudd rhag pawb nes i chi ei chau.
room-still-open = Mae’r bleidlais yn dal ar agor.
room-reveal-why = Mae’r bleidlais wedi cau. Nid yw’r ystafell wedi gweld y canlyniad.
room-promise = Addawodd { $who } ateb erbyn dydd { $day }.
room-over = Mae’r sesiwn hon wedi dod i ben.

room-ideas = Syniadau’r sesiwn hon

room-not-ready = Mae gan y sesiwn hon ddiwrnod, ond nid oes neb wedi dweud ei bod yn barod eto.

refusal-decided-by-another = Mae gweithiwr arall eisoes wedi { $now ->
    [wall] rhoi’r syniad hwn ar y wal
    [back] anfon y syniad hwn yn ôl
    [merged] uno’r syniad hwn
    [kept] cadw’r syniad hwn yn breifat
   *[waiting] rhoi’r syniad hwn yn ôl i’w ddarllen
}: { $who }.
refusal-decided-by-another-do = Ni newidiwyd dim gan eich tap chi.
refusal-words-changed = Mae’r geiriau wedi newid ers i chi eu darllen.
refusal-words-changed-do = Darllenwch nhw eto cyn i chi benderfynu.
refusal-kept-private = Mae’r syniad hwn yn cael ei gadw’n breifat, ac yn aros oddi ar y wal.
refusal-kept-private-do = Siaradwch â’ch arweinydd diogelu amdano.
refusal-none-ticked = Nid oes syniad wedi’i dicio.
refusal-none-ticked-do = Ticiwch y rhai rydych yn eu golygu, yna tapiwch eto.
refusal-wants-to-stand-alone = Dywedodd rhywun a ysgrifennodd un ohonynt na i hynny.
refusal-wants-to-stand-alone-do = Gadewch i bob syniad sefyll ar ei ben ei hun.

keep-title = Cadw hwn yn breifat?
keep-why = Mae’n aros oddi ar y wal a phob sgrin. Bydd ei awdur yn darllen “Mae’r syniad gan weithiwr.”
keep-tell = Mae ei eiriau’n mynd at: { $lead }.
keep-tell-nobody = Ni ellir rhoi gwybod i neb yma. Dywedwch wrth arweinydd diogelu’r person ifanc hwn nawr.
keep-listen = Gwrandewch. Peidiwch â gofyn dim mwy.
keep-promise = Peidiwch ag addo cadw cyfrinach.
keep-write = Byddant yn darllen y geiriau fel y maent. Os gallai rhywun fod mewn perygl, ffoniwch nhw hefyd.
keep-go = Cadw’n breifat

beat-title = Y canlyniad, mewn tri cham
beat-phones = Bydd ffonau’n ei ddangos gyda’r trydydd.
beat-voted = Faint bleidleisiodd
beat-bars = Y barrau, gyda’r uchaf wedi’i guddio
beat-winner = Beth enillodd
beat-now = Ar y sgrin nawr
beat-shown = Wedi’i ddangos
beat-go-voted = Dangos faint bleidleisiodd
beat-go-bars = Dangos y barrau
beat-go-winner = Dangos beth enillodd
beat-back = Yn ôl
beat-all = Y cyfan ar unwaith
beat-answers-on = Dangos yr atebion nesaf
beat-wall-which = Mae { $from } i { $to } o { $all } syniad y wal ar y sgrin
beat-wall-on = Dangos y syniadau nesaf
room-flagged = { $n ->
    [one] Gadawyd 1: mae geiriau i’w gwylio ynddo. Darllenwch ef ar ei ben ei hun.
   *[other] Gadawyd { $n }: mae geiriau i’w gwylio ynddynt. Darllenwch bob un ar ei ben ei hun.
}
room-left-drawn = { $n ->
    [one] Gadawyd 1: llun ydyw. Edrychwch arno ar ei ben ei hun.
   *[other] Gadawyd { $n }: lluniau ydynt. Edrychwch ar bob un ar ei ben ei hun.
}
room-drawn-small = Fel hyn y bydd eraill yn ei weld, lle mae’n fach.
room-promise-kept = { $n ->
    [one] Darllenwyd 1 o { $all } o fewn { $minutes } munud, fel yr addawyd i bobl ifanc.
   *[other] Darllenwyd { $n } o { $all } o fewn { $minutes } munud, fel yr addawyd i bobl ifanc.
}
room-promise-late = Mae un yn aros yn hirach nag rydym yn ei addo: { $minutes } munud.

tablets-link = Pasio llechen o blentyn i blentyn
tablets-on = { $n ->
    [0] Nid oes llechen yn cael ei phasio ymlaen.
    [one] Mae 1 llechen yn cael ei phasio ymlaen.
    [two] Mae 2 lechen yn cael eu pasio ymlaen.
    [few] Mae { $n } llechen yn cael eu pasio ymlaen.
    [many] Mae { $n } llechen yn cael eu pasio ymlaen.
   *[other] Mae { $n } llechen yn cael eu pasio ymlaen.
}
tablets-turns = { $n ->
    [0] Nid oes neb wedi cael tro eto.
    [one] Mae 1 plentyn wedi cael tro.
    [two] Mae 2 blentyn wedi cael tro.
    [few] Mae { $n } phlentyn wedi cael tro.
    [many] Mae { $n } phlentyn wedi cael tro.
   *[other] Mae { $n } plentyn wedi cael tro.
}
tablets-title = Llechi sy’n cael eu pasio ymlaen
tablets-hint = Ar gyfer rhes o blant sy’n rhannu llechen. Mae un ar ôl y llall yn tapio llun, yn pleidleisio, ac yn tapio “Wedi gorffen, ei phasio ymlaen”. Nid oes angen i chi sefyll rhyngddynt.
tablets-step-point = Pwyntiwch gamera’r llechen at y sgwâr hwn, neu teipiwch y ddolen arni.
tablets-step-group = Tapiwch y grŵp y mae hi’n mynd drwyddo.
tablets-step-hand = Rhowch hi i’r plentyn cyntaf.
tablets-link-is = Y ddolen:
tablets-know = Da gwybod
tablets-know-never = Nid yw’r plentyn nesaf yn gweld dim o’r un o’i flaen: dim marciau, dim llun, dim syniad, dim o “I fi”. Felly ni ellir newid pleidlais a anfonwyd yno. Nid oes neb yn nodi pwy ddefnyddiodd ba lechen.
tablets-know-again = Mae pwy bynnag sydd wedi ei phasio ymlaen ac yn dod yn ôl yn tapio “Ro’n i yma o’r blaen”, a chi sy’n gadael iddynt ddod i mewn. Nid oes angen neb ar rywun â cherdyn.
tablets-know-list = Mae gan bob llun le ar restr ei grŵp. Mae pwy bynnag a ddaw y tu hwnt iddi yn aros nes i chi dapio.

# Naw syniad fel diemwnt: sgwrs, nid pleidlais.
diamond-link = Trafod naw syniad
diamond-title = Naw syniad fel diemwnt
diamond-why = Mae’r hyn sydd bwysicaf ar y brig, a’r hyn sydd leiaf pwysig ar y gwaelod. Sgwrs yw hi, nid pleidlais: does dim yn cael ei gyfrif.
diamond-which = Pa naw?
diamond-lay = Gosodwch nhw
diamond-too-few = Nifer y syniadau ar y wal: { $n }. Mae angen naw.
diamond-tap = Tapiwch syniad. Wedyn tapiwch yr un y mae’n cyfnewid lle ag ef.
diamond-tap-other = Nawr tapiwch yr un y mae’n cyfnewid lle ag ef, neu’r un un i’w ollwng.
diamond-place = Lle { $n } o 9
diamond-gone = Syniad a gafodd ei dynnu oddi ar y wal
diamond-hint = Fel y dywedon nhw. Peidiwch â chynnwys enwau.
diamond-why-first = Pam mae hwn ar y brig?
diamond-why-last = Pam mae hwn ar y gwaelod?
diamond-keep = Cadw pam
diamond-again = Tynnu’r naw yma
diamond-again-sure = Mae eu lleoedd a’r hyn a ddywedwyd amdanynt yn mynd. Mae’r syniadau’n aros ar y wal.
diamond-again-yes = Tynnwch nhw
diamond-talked = Beth drafodon nhw
diamond-no-vote = Cafodd naw syniad eu gosod fel diemwnt. Ni phleidleisiodd neb arnynt yma, ac ni chafodd dim ei gyfrif.
diamond-first = Ar y brig:
diamond-last = Ar y gwaelod:
