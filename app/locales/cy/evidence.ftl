# Evidence, for leaders and for those outside to whom it is handed.

evidence-title = Tystiolaeth
evidence-weeks = Pa wythnosau
evidence-this-term = Y tymor hwn
evidence-other-days = Diwrnodau eraill
evidence-first-day = O ba ddiwrnod?
evidence-last-day = Hyd at ba ddiwrnod?
evidence-show = Dangos y diwrnodau hyn
evidence-days = { $first } { $first_year } i { $last } { $last_year }
evidence-term-autumn = Tymor yr hydref { $year }
evidence-term-spring = Tymor y gwanwyn { $year }
evidence-term-summer = Tymor yr haf { $year }
evidence-may-travel = Gall y dudalen hon deithio: caiff pobl eu cyfrif fel y caiff rhai o’r tu allan eu gweld. Nid pobl yw syniadau, atebion ac addewidion, a chaiff pob un ei gyfrif.
evidence-outside = Yr hyn a gyhoeddwyd am yr wythnosau hyn. Mae niferoedd pobl wedi’u talgrynnu, a rhifau bach yn cael eu cadw gyda’i gilydd, fel na ellir adnabod neb.
evidence-link-until = Mae’r ddolen hon yn gweithio tan ddydd { $day }.
evidence-ask-heard = A ydynt yn cael eu clywed?
evidence-ask-chosen = Beth ddewison nhw?
evidence-ask-changed = Beth newidiodd?
evidence-ask-towards = Tuag at beth buom yn gweithio?
evidence-ask-gains = Pwy sydd ar ei ennill?
evidence-ask-cost = Beth oedd y gost, a beth ddaeth o bob punt?
evidence-ask-time = A yw’n gwella?
evidence-word-yes = Ydynt.
evidence-word-mostly = Gan mwyaf.
evidence-word-not-yet = Ddim eto.
evidence-say-heard = { $ideas ->
    [one] { $answered ->
        [0] Nid oes ateb i’r un syniad a ddaeth.
       *[other] Mae ateb i’r un syniad a ddaeth.
    }
   *[other] Mae ateb i { $answered } o’r { $ideas } syniad.
}{ $late ->
    [0] {""}
    [one] {" "}Mae 1 yn hwyr.
   *[other] {" "}Mae { $late } yn hwyr.
}
evidence-say-heard-nothing = Ni ddaeth syniad i wal yn yr wythnosau hyn.
evidence-say-chosen = { $votes ->
    [0] Ni chaeodd pleidlais yn yr wythnosau hyn.
    [one] Pleidleisiwyd unwaith, { $chosen ->
        [0] ac ni ddewiswyd dim.
        [one] a dewiswyd 1 syniad.
       *[other] a dewiswyd { $chosen } syniad.
    }
   *[other] Pleidleisiwyd { $votes } o weithiau, { $chosen ->
        [0] ac ni ddewiswyd dim.
        [one] a dewiswyd 1 syniad.
       *[other] a dewiswyd { $chosen } syniad.
    }
}
evidence-say-changed = { $yes ->
    [0] Nid ydym wedi cytuno i syniad o’r wythnosau hyn eto.
    [one] Cytunwyd i 1 syniad. O hwnnw, nifer sydd wedi’i wneud: { $done }.
   *[other] Cytunwyd i { $yes } syniad. O’r rheini, nifer sydd wedi’u gwneud: { $done }.
}
evidence-say-towards = { $activities ->
    [0] Nid oes syniad o’r wythnosau hyn wedi dod yn weithgaredd eto.
    [one] Mae 1 gweithgaredd, a wnaed o un o’u syniadau, { $outcomes ->
        [0] heb fod yn gweithio tuag at ddim a diciwyd eto.
        [one] yn gweithio tuag at 1 deilliant.
        [two] yn gweithio tuag at 2 ddeilliant.
       *[other] yn gweithio tuag at { $outcomes } deilliant.
    }
   *[other] Mae { $activities } o weithgareddau, a wnaed o’u syniadau, yn perthyn i { $kinds } o’r pum math o gyfoethogi, { $outcomes ->
        [0] heb fod yn gweithio tuag at ddim a diciwyd eto.
        [one] ac yn gweithio tuag at 1 deilliant.
        [two] ac yn gweithio tuag at 2 ddeilliant.
       *[other] ac yn gweithio tuag at { $outcomes } deilliant.
    }
}
evidence-say-gains = Mae { $said } o { $all } o bartneriaid wedi dweud beth maent yn ei roi a beth maent yn ei gael.
evidence-say-cost = Aeth { $taken } o’r { $pot } ym mhot y bobl ifanc at eu syniadau.
evidence-say-cost-no-pot = Nid oes pot y bobl ifanc yn y gyllideb.
evidence-say-time-one = Nid oes tymor cynharach i edrych yn ôl arno eto.
evidence-say-time-same = Tua’r un fath: daeth { $now } ateb o bob cant ar amser ({ $term }: { $before }).
evidence-say-time-better = Gwell: daeth { $now } ateb o bob cant ar amser ({ $term }: { $before }).
evidence-say-time-worse = Ddim cystal: daeth { $now } ateb o bob cant ar amser ({ $term }: { $before }).
evidence-answered-on-time = Atebwyd ar amser
evidence-answered-late = Atebwyd yn hwyr
evidence-answered-waits = Yn aros, a’i ddiwrnod eto i ddod
evidence-answered-overdue = Yn hwyr, a heb ateb eto
evidence-promises = Beth a addawyd
evidence-promise-kept = Wedi’i wneud
evidence-promise-partly = Rhan ohono wedi’i wneud
evidence-promise-to-come = Ei ddiwrnod eto i ddod
evidence-promise-overdue = Yn hwyr, a heb ei wneud
evidence-turnout = Faint bleidleisiodd
evidence-step-ideas = Syniadau ar y wal
evidence-step-answered = Wedi cael ateb
evidence-step-yes = Wedi cytuno iddynt
evidence-step-done = Wedi’u gwneud
evidence-base = Mae bar llawn yn golygu pob un o’r { $n } syniad.
evidence-base-activities = Mae bar llawn yn golygu’r holl weithgareddau: { $n }.
evidence-each-idea = Pob syniad a’i ateb
evidence-no-answer = Dim ateb eto
evidence-done = Wedi’i wneud
evidence-ages = { $from } i { $to } oed.
evidence-closed = Caeodd ddydd { $day }.
evidence-outcomes = Y deilliannau y maent yn gweithio tuag atynt
evidence-not-why = Mae hyn yn dweud tuag at beth y gweithiwyd. Nid yw’n dweud beth a’i hachosodd.
evidence-not-said = Heb ei ddweud eto
evidence-gifts = Rhoddion yw amser staff ac ystafelloedd, ac nid oes pris arnynt yma. Mae’r gyllideb gyfan yn y rhaglen.
evidence-percent = { $n } %
evidence-between = (rhwng { $low } a { $high })
evidence-between-why = Mae “rhwng” yn dweud pa mor bell y gall siawns yn unig symud rhif o’r fath: po leiaf y syniadau, pellaf oll. Mae dau dymor tua’r un fath oni bai eu bod yn wahanol o fwy na hynny.
evidence-none-yet = Nid oes disgwyl ateb eto
evidence-column-question = Cwestiwn
evidence-column-voted = Wedi pleidleisio
evidence-column-asked = Yn cael pleidleisio
evidence-column-idea = Syniad
evidence-column-decided = Ein penderfyniad
evidence-column-because = Oherwydd
evidence-column-happened = Beth ddigwyddodd
evidence-column-outcome = Deilliant
evidence-column-activities = Gweithgareddau
evidence-column-who = Partner
evidence-column-gives = Yn rhoi
evidence-column-gets = Yn cael
evidence-column-activity = Gweithgaredd
evidence-column-kind = Math
evidence-column-cost = O’r pot
evidence-column-term = Tymor
evidence-column-ideas = Syniadau
evidence-column-on-time = Atebwyd ar amser
evidence-no-grade = Mae hyn yn dweud beth ddigwyddodd. Nid yw’n rhoi gradd, ac nid yw’n dweud pam.
evidence-files = Mynd ag ef gyda chi
evidence-files-what = Yr un ffigurau fel ffeiliau. Mae’r hyn sydd wedi’i guddio yma wedi’i guddio yno hefyd.
evidence-xlsx = Llyfr gwaith Excel (.xlsx)
evidence-zip = Tablau i gyfrifiaduron (.zip)
evidence-print = Neu argraffwch y dudalen hon.
evidence-links = Dolenni i rai o’r tu allan
evidence-links-what = Bydd pwy bynnag sydd â’r ddolen yn darllen y dudalen hon fel y mae ar gyfer yr wythnosau hyn, heb fewngofnodi, tan y diwrnod a ddywedwch. Gallwch ddod â hi i ben yma unrhyw bryd.
evidence-link-what = (yn dangos { $weeks }, yn gweithio tan ddydd { $day })
evidence-link-families = Y dudalen i deuluoedd, a’r poster
evidence-link-end = Dod â’r ddolen hon i ben
evidence-link-new = Gwneud dolen
evidence-link-whom = Ar gyfer pwy?
evidence-link-whom-hint = Er mwyn i chi wybod yn ddiweddarach pwy sydd â hi: “y bwrdd”, “cronfa’r loteri”.
evidence-link-ends = Tan ba ddiwrnod?
evidence-link-ends-hint = Blwyddyn o nawr ar y mwyaf.
evidence-link-make = Gwneud y ddolen
evidence-sheet-summary = Crynodeb
evidence-sheet-ideas = Syniadau
evidence-sheet-votes = Pleidleisiau
evidence-sheet-participation = Cymryd rhan
evidence-sheet-actions = Gweithgareddau
evidence-sheet-method = Dull
evidence-column-answer = Ateb
evidence-column-sent = Anfonwyd ar
evidence-column-answer-by = Addawyd ateb erbyn
evidence-column-answered = Atebwyd gyntaf ar
evidence-column-stand = Ar amser?
evidence-column-promised = Addawyd erbyn
evidence-column-done = Gwnaed ar
evidence-column-option = Dewis
evidence-column-count = Cyfrif
evidence-column-status = Pa mor sicr
evidence-column-chosen = Dewiswyd
evidence-column-closed = Caeodd ar
evidence-column-made = Gwnaed y ffeil ar
evidence-column-youngest = Ieuengaf
evidence-column-oldest = Hynaf
evidence-column-rule = Ffordd o gyfrif
evidence-status-exact = union
evidence-status-about = wedi’i dalgrynnu i 5
evidence-status-hidden = wedi’i gadw’n breifat
evidence-status-most = y rhan fwyaf, rhif wedi’i gadw’n breifat
evidence-status-almost-everyone = bron pawb, rhif wedi’i gadw’n breifat
evidence-method-people = Caiff pobl eu cyfrif fel y caiff rhai o’r tu allan eu gweld: wedi’u talgrynnu i 5. Cedwir rhifau dan 10 yn breifat, ynghyd â rhai eraill y gellid eu defnyddio i’w cyfrifo.
evidence-method-ideas = Caiff pob syniad, ateb, addewid a gweithgaredd ei gyfrif. Syniadau ydynt a fu ar wal ar ôl i weithiwr eu darllen.
evidence-method-late = Mae ateb ar amser ar y diwrnod a addawyd i’w ystafell, ac yn hwyr o’r diwrnod wedyn ymlaen.
evidence-method-rehearsals = Nid yw ymarferion a sesiynau dychmygol yn cyfrif yn unman.
evidence-column-receipt = Derbynneb y cyfrif
evidence-method-receipt = O’r hyn a gyhoeddir am gyfrif y gwneir ei dderbynneb, ac o ddim byd arall. Mae tudalen y disgyblion a bleidleisiodd yn dangos yr un un.
evidence-method-made = Gwnaed ddydd { $day } { $year }, am { $weeks }.
evidence-targets = Beth ddylai fod yn wir bob tro
evidence-target-base = Mae bar llawn yn golygu pob un: dyna’r nod. Mae’r llinell ar bob bar yn dweud pa mor bell y gall siawns yn unig ei symud.
evidence-target-answers = Atebion a ddaeth erbyn eu diwrnod
evidence-target-answers-say = Daeth { $met } o { $due } ateb erbyn y diwrnod a addawyd.
evidence-target-adults = Sesiynau a gynlluniwyd gyda chynifer o oedolion ag oedd eu hangen
evidence-target-adults-say = O { $due } sesiwn y cynlluniwyd nifer o oedolion ar eu cyfer, roedd gan { $met } gynifer ag oedd eu hangen.
evidence-target-of = { $met } o { $due }
evidence-sheet-targets = Nodau
evidence-column-target = Beth ddylai fod yn wir
evidence-column-met = Sawl gwaith y bu’n wir
evidence-column-due = O gynifer
evidence-column-percent = Mewn cant
evidence-column-low = Rhwng
evidence-column-high = A
