# The partnership, for leaders.

partnership-heard = Ydyn nhw’n cael eu clywed?
partnership-no-ideas = Nid oes syniad ar wal eto.
partnership-all-heard = { $all ->
    [one] Mae ateb i’r un syniad.
   *[other] Mae ateb i bob un o’r { $all } syniad.
}
partnership-some-heard = Mae ateb i { $answered } o’r { $all } syniad.
partnership-helped-few = Helpodd rhywun gydag ychydig o’r syniadau hyn, neu siarad ar ran rhywun.
partnership-helped-about = Helpodd rhywun gyda thua { $n } o’r syniadau hyn, neu siarad ar ran rhywun.
partnership-to-answer = { $n ->
    [one] Mae 1 syniad yn aros amdanoch
   *[other] Mae { $n } syniad yn aros amdanoch
}
partnership-answer = Ateb
partnership-change = Newid
partnership-waits = Dim ateb eto
partnership-late = Mae’r ateb a addawyd yn hwyr. Mae disgyblion yn gweld hynny hefyd.
partnership-late-short = hwyr

partnership-happened = Beth ddigwyddodd nesaf?
partnership-happened-why = { $n ->
    [one] Mae dyddiad 1 addewid wedi mynd heibio. Mae disgyblion yn aros i glywed beth ddaeth ohono.
   *[other] Mae dyddiad { $n } addewid wedi mynd heibio. Mae disgyblion yn aros i glywed beth ddaeth ohonynt.
}
partnership-happened-say = Dweud beth ddigwyddodd
partnership-public = Tudalen gyhoeddus a phoster
partnership-fits = “Dyma beth roedden ni ei eisiau”: { $n }.
partnership-not-quite = “Ddim yn hollol”: { $n }.

partnership-chose = Beth ddewison nhw?
partnership-no-vote = Nid oes pleidlais wedi cau eto.
partnership-table = Yr un peth fel tabl
partnership-file = Rhifau fel ffeil
partnership-picture = Siart fel llun
partnership-file-why = Wedi’u talgrynnu, am fod ffeiliau’n teithio.
partnership-asked = Gofynnwyd: “{ $question }”
partnership-ages = { $from } i { $to } oed.
partnership-closed = Caewyd ddydd { $day }.
partnership-hidden = Mae rhifau bach wedi’u cuddio er mwyn preifatrwydd pobl.
partnership-rounded = Mae’r rhifau i’r 5 agosaf, a rhai bach wedi’u cuddio er mwyn preifatrwydd pobl.

partnership-who-voted = Pwy bleidleisiodd?
partnership-voted = Pleidleisiodd { $voted } o’r { $asked } a oedd i mewn.
partnership-what-answered = Beth oedd ein hateb?
partnership-promise = Addawodd { $who } ateb erbyn dydd { $day }.

partnership-organisation = Sefydliad
partnership-gives = Yn rhoi
partnership-gets = Yn cael
partnership-keep = Cadw

partnership-level = Pwy arweiniodd: { $level }

partnership-sessions = Pob sesiwn
partnership-sessions-page = Tudalen { $n } o { $all }, y rhai diweddaraf yn gyntaf.
partnership-sessions-newer = Sesiynau diweddarach
partnership-sessions-older = Sesiynau cynharach
partnership-more = { $n ->
    [one] Mae un arall gyda’i sesiwn.
   *[other] Mae { $n } arall gyda’u sesiynau.
}
partnership-session-back = Yn ôl i’r sesiwn

by-group-title = Fesul grŵp
by-group-why = Dim ond ffigurau nad ydynt yn pwyntio at neb sy’n cael eu dangos. Mae grwpiau bach yn cael eu cyfrif gyda’i gilydd.
by-group-group = Grŵp
by-group-on = { $option }: o bob grŵp, o’r rhai a bleidleisiodd
by-group-others = Pawb arall a bleidleisiodd
by-group-list = Wedi pleidleisio, o’r rhai oedd yno
by-group-of = { $voted } o { $asked }
by-group-theirs = dim ond eu hoedolion eu hunain sy’n ei weld
by-group-all-of = Pawb yn { $organisation }
by-group-small-of = Grwpiau bach { $organisation }, gyda’i gilydd
by-group-rest = Grwpiau bach sawl sefydliad, gyda’i gilydd
by-group-gone = Grŵp nad yw yno bellach
by-group-file = Ei gymryd fesul grŵp fel ffeil
by-group-share = { $people }: { $percent } o bob 100 (rhwng { $low } a { $high })
by-group-same = Mae tua’r un fath ym mhob grŵp a ddangosir yma: gallai siawns yn unig wneud gwahaniaethau o’r fath.
by-group-differs = { $more }: { $high } o bob 100. { $fewer }: { $low } o bob 100. Rhwng dau grŵp yn unig, go brin y byddai siawns yn gwneud gwahaniaeth o’r fath. Nid yw’n dweud wrthym pam.
by-group-private = Mae gormod o’r cyfrannau’n breifat i gymharu’r grwpiau.
by-group-care = Mae “rhwng” yn dweud pa mor bell y gall siawns yn unig symud cyfran o’r fath: y lleiaf o bobl, y pellaf. O blith llawer o grwpiau, gall un sefyll allan ar hap.
by-group-not-one = Heb ei ddangos fesul grŵp: un grŵp sydd, neu pleidleisiodd cyn lleied mewn rhai fel bod pawb yn cael eu cyfrif gyda’i gilydd.
by-group-not-known = Heb ei ddangos fesul grŵp. Daeth sawl grŵp i mewn drwy luniau, ac edrychodd neb pwy sydd ym mha un. Gyda chardiau, neu gydag ystafell i bob grŵp, mae’n hysbys.
by-group-not-adults = Heb ei ddangos fesul grŵp. Cafodd papurau neu ddwylo eu cyfrif hefyd, a does neb yn gwybod o ba grŵp y maent.
by-group-not-figures = Heb ei ddangos fesul grŵp. Mae angen union niferoedd pobl ar gyfer pawb gyda’i gilydd, ac nid yw’r bleidlais hon yn eu dangos.
by-group-not-small = Heb ei ddangos fesul grŵp. Mae gormod o’r ffigurau mor fach y gallent bwyntio at un person ifanc.
