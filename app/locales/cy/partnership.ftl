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
