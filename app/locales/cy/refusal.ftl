# What Fifth will not do: what happened, then what to do. We take the blame.

refusal-back = Mynd ymlaen
refusal-kept = Dyma’r geiriau. Gellir eu copïo.

refusal-code-not-open = Dydy’r cod yna ddim ar agor.
refusal-code-not-open-do = Gofynna am y cod ar gyfer heddiw.
refusal-door-shut = Mae’r drws ar gau nawr.
refusal-door-shut-do = Gofynna i weithiwr ei agor.
refusal-picture-taken = Mae rhywun newydd gymryd y llun yna.
refusal-picture-taken-do = Dewisa un arall.
refusal-many-wait = Mae gormod o bobl yn aros wrth y drws nawr.
refusal-many-wait-do = Dweda wrth weithiwr.
refusal-no-cookie = Dydy’r porwr ddim yn cadw cwci ar gyfer y safle hwn.
refusal-no-cookie-do = Mae angen caniatáu cwci’r safle hwn. Gall gweithiwr helpu.
refusal-not-in = Dydyn ni ddim yn nabod y tabled neu’r ffôn hwn.
refusal-not-in-do = Ymuna gyda chod heddiw, neu gofynna i weithiwr.
refusal-card-not-here = Does dim cerdyn yma â’r gair a’r rhif hwnnw.
refusal-card-not-here-do = Edrycha ar dy gerdyn a theipia eto.
refusal-many-cards = Mae gormod o gardiau wedi’u teipio yma.
refusal-many-cards-do = Sgania dy gerdyn, neu gofynna i weithiwr.
refusal-card-ended = Dydy’r cerdyn hwnnw ddim yn agor dim.
refusal-card-ended-do = Gofynna i weithiwr am un newydd.
refusal-taken-out = Mae gweithiwr wedi tynnu’r llun hwn allan.
refusal-taken-out-do = Os oeddet ti’n pleidleisio, dydy’r bleidlais ddim yn cyfrif nawr. Gofynna i’r gweithiwr ai camgymeriad oedd hyn.
refusal-not-signed-in = Nid ydych wedi mewngofnodi.
refusal-not-signed-in-do = Mewngofnodwch, yna rhowch gynnig arall arni.
refusal-not-yours = Nid i ti mae’r dudalen hon.
refusal-not-yours-do = Gofynna i weithiwr os wyt ti’n meddwl y dylai fod.
refusal-somebody-elses = Rhywun arall oedd biau hwn.
refusal-somebody-elses-do = Dechreua dy un di.
refusal-sign-in-ended = Roedd eich mewngofnodi wedi dod i ben.
refusal-sign-in-ended-do = Edrychwch ar yr hyn a deipioch, ac anfonwch eto.
refusal-wrong-password = Nid yw’r e-bost a’r cyfrinair hynny’n mynd gyda’i gilydd.
refusal-wrong-password-do = Gwiriwch y ddau a rhowch gynnig arall arni.
refusal-short-password = Mae’r cyfrinair hwnnw’n rhy fyr.
refusal-short-password-do = Defnyddiwch o leiaf { $least } o lythrennau. Mae pedwar gair yn olynol yn dda.
refusal-too-many-tries = Mae gormod o gynigion wedi bod.
refusal-too-many-tries-do = Arhoswch un munud, yna rhowch gynnig arall arni.
refusal-no-such-page = Does dim tudalen yma.
refusal-no-such-page-do = Mae dy grŵp yn rhywle arall. Mae angen mynd yn ôl yno.
refusal-no-such-page-adult = Nid yw’r dudalen hon yma mwyach.
refusal-no-such-page-adult-do = Efallai ei bod ar ben, neu mae gan rywun arall hi nawr.
refusal-not-yours-adult = Mae’r dudalen hon i eraill.
refusal-not-yours-adult-do = Gofynnwch i arweinydd os oes ei hangen arnoch.
refusal-nothing-typed = Mae’r blwch yn wag.
refusal-nothing-typed-do = Mae angen ysgrifennu rhywbeth ynddo.
refusal-too-long = Mae hynny’n rhy hir i ni.
refusal-too-long-do = Mae lle i { $most } o lythrennau ar y mwyaf.
refusal-too-many-words = Mae hynny’n fwy nag y bydd plentyn yn ei ddarllen.
refusal-too-many-words-do = Cadwch at { $most } gair neu lai.
refusal-too-long-to-pass-on = Mae hynny’n fwy nag y bydd y person nesaf yn ei ddarllen.
refusal-too-long-to-pass-on-do = Cadwch at { $most } gair neu lai.
refusal-long-sentence = Mae’r frawddeg hon yn rhy hir i blentyn: “{ $sentence }”
refusal-long-sentence-do = Cadwch at { $most } gair neu lai, neu gwnewch ddwy ohoni.
refusal-hard-word = Efallai na fydd plant yn gwybod y gair “{ $word }”.
refusal-hard-word-do = Dywedwch hynny mewn gair bob dydd.
refusal-unanswered = { $more ->
    [0] Nid oes ateb eto i “{ $first }”.
    [one] Nid oes ateb eto i “{ $first }” nac i 1 syniad arall.
   *[other] Nid oes ateb eto i “{ $first }” nac i { $more } syniad arall.
}
refusal-unanswered-do = Atebwch nhw yn gyntaf. Yna caewch hi am byth.
refusal-enough-ideas = Mae { $most } o dy syniadau di heb eu darllen eto.
refusal-enough-ideas-do = Arhosa i weithiwr ddarllen rhai, neu newidia un ohonyn nhw.
refusal-ideas-unread = { $left ->
    [one] Mae 1 syniad heb ei ddarllen gan weithiwr eto.
   *[other] Mae { $left } syniad heb eu darllen gan weithiwr eto.
}
refusal-ideas-unread-do = Gofynna i’r gweithiwr eu rhoi ar y wal neu eu hanfon yn ôl.
refusal-not-now = Mae dy grŵp wedi symud ymlaen.
refusal-not-now-do = Mae angen mynd i ble maen nhw nawr.
refusal-not-now-adult = Ni ellir gwneud hynny nawr.
refusal-not-now-adult-do = Edrychwch ar y dudalen eto: efallai bod rhywbeth wedi newid yn y cyfamser.
refusal-round-closed = Mae’r bleidlais wedi cau.
refusal-round-closed-do = Edrycha ar y sgrin fawr am y canlyniad.
refusal-voted-elsewhere = Pleidleisiaist ti ar dabled neu ffôn arall.
refusal-voted-elsewhere-do = Mae’r bleidlais honno’n cyfrif. Does dim rhaid i ti wneud dim.
refusal-votes-lost = Rydyn ni’n methu darllen y pleidleisiau nawr. Ein bai ni yw hyn.
refusal-votes-lost-do = Dweda wrth weithiwr. Gallan nhw ofyn i bawb eto.
refusal-nothing-picked = Does dim wedi’i ddewis eto.
refusal-nothing-picked-do = Tapia syniad, neu “Dim un o’r rhain”.
refusal-too-many-picks = Mae hynny’n ormod o ddewisiadau.
refusal-too-many-picks-do = { $most ->
    [one] Cadwa 1.
   *[other] Cadwa { $most } neu lai.
}
refusal-unreadable-ballot = Rydyn ni’n methu darllen y dewis hwn.
refusal-unreadable-ballot-do = Tapia syniadau, neu “Dim un o’r rhain”, ond nid y ddau.
refusal-coins-left = Mae gen ti ddarnau arian ar ôl.
refusal-coins-left-do = { $left ->
    [one] Rho 1 darn arian arall.
    [two] Rho 2 ddarn arian arall.
   *[other] Rho { $left } darn arian arall.
}
refusal-too-many-coins = Mae hynny’n ormod o ddarnau arian.
refusal-too-many-coins-do = Rho { $most } i gyd.
refusal-cards-left = Dwyt ti ddim wedi gorffen eto.
refusal-cards-left-do = { $left ->
    [one] Mae 1 cerdyn arall.
    [two] Mae 2 gerdyn arall.
    [few] Mae 3 cherdyn arall.
    [many] Mae 6 cherdyn arall.
   *[other] Mae { $left } cerdyn arall.
}
refusal-option-withdrawn = Mae gweithiwr wedi tynnu un syniad.
refusal-option-withdrawn-do = Edrycha eto, yna cei fynd ymlaen.
refusal-result-not-shown = Nid yw’r bleidlais ddiwethaf wedi gorffen eto.
refusal-result-not-shown-do = Caewch hi a dangoswch ei chanlyniad yn gyntaf.
refusal-never-shown = Nid yw teimladau ystafell byth yn cael eu dangos ar ei sgrin.
refusal-never-shown-do = Diolchwch i bawb ac ewch ymlaen.
refusal-faces-too-young = Nid yw wynebau’n gweithio’n dda pan fydd y rhan fwyaf dan ddeg oed.
refusal-faces-too-young-do = Dewiswch “Eto?” gydag ydw, efallai a nac ydw.
refusal-stirling-ages = Gwnaed y raddfa hon ar gyfer 8 i 15 oed.
refusal-stirling-ages-do = Gofynnwch gydag “Eto?”. Mae’n gweithio i bob oedran.
refusal-rule-does-not-fit = Nid yw’r ffordd hon o gyfrif yn addas i’r ffordd maent yn pleidleisio.
refusal-rule-does-not-fit-do = Gadewch hi ar y ffordd arferol, neu dewiswch un arall.
refusal-rooms-still-open = Mae ystafell wedi agor ers i chi edrych.
refusal-rooms-still-open-do = Edrychwch ar yr ystafelloedd eto, yna dewiswch gau neu aros.
refusal-nothing-goes-on = Ni chaiff enillydd ei enwi ar bwnc sensitif, felly ni all dim fynd ymlaen.
refusal-nothing-goes-on-do = Tynnwch y tic o’r rownd gyntaf, neu dewiswch nad yw’r pwnc yn sensitif.
refusal-same-answers = Mae dau ateb yr un peth.
refusal-same-answers-do = Newidiwch un ohonynt, neu tynnwch ef allan.
refusal-few-voted = Mae llai o bobl wedi pleidleisio nag oedd ar eich tudalen.
refusal-few-voted-do = Edrychwch ar y bleidlais eto, yna dewiswch gau neu aros.
refusal-second-adult = Mae oedolyn arall yn cofnodi’r papur hwn nawr.
refusal-second-adult-do = Gofynnwch i gydweithiwr fewngofnodi a’i gofnodi.
refusal-too-many-papers = Nid oes cynifer o bapurau.
refusal-too-many-papers-do = Edrychwch faint a argraffwyd ac a ddosbarthwyd, yna rhowch rif arall.
refusal-not-a-vote = Nid yw hyn yn gwneud pleidlais.
refusal-not-a-vote-do = Cymharwch ef â’r papur. Os dyna’n union sydd ar y papur, ticiwch ei fod wedi’i ddifetha.
refusal-paper-emptied = Mae popeth sydd arno wedi’i dynnu o’r bleidlais.
refusal-paper-emptied-do = Cymharwch ef â’r papur. Os dyna’r cyfan, ticiwch ei fod wedi’i ddifetha. Caiff pwy bynnag a’i ysgrifennodd gymryd un arall.
refusal-paper-settled = Mae’r papur hwn wedi’i setlo.
refusal-paper-settled-do = Edrychwch ar ei rif eto, neu cymerwch y papur nesaf.
refusal-own-reading = Chi a’i darllenodd felly.
refusal-own-reading-do = Oedolyn arall sy’n dweud ei fod yn iawn, neu cofnodwch ef o’r newydd.
refusal-few-papers = Os un neu ddau bapur sydd, mae pawb yn gwybod pwy piau nhw.
refusal-few-papers-do = Dosbarthwch dri neu fwy, neu ddim un.
refusal-papers-beyond-list = Mae gan bawb ar y rhestrau bleidlais yn barod.
refusal-papers-beyond-list-do = Tynnwch allan blentyn sydd i mewn ar ddyfais, neu cywirwch restr y grŵp.
refusal-few-beside-papers = Pleidleisiodd un neu ddau ar ddyfais, a phawb arall ar bapur. Felly gellid dyfalu eu pleidleisiau.
refusal-few-beside-papers-do = Tynnwch nhw allan yn yr ystafell, a rhowch bapur i bob un.
refusal-papers-left = { $left ->
    [zero] Nid oes papur heb ei setlo.
    [one] Mae 1 papur heb ei setlo eto.
    [two] Mae 2 bapur heb eu setlo eto.
    [few] Mae { $left } phapur heb eu setlo eto.
    [many] Mae { $left } phapur heb eu setlo eto.
   *[other] Mae { $left } papur heb eu setlo eto.
}
refusal-papers-left-do = Cofnodwch y papurau, neu dywedwch faint sydd ar ôl neu ar goll.
refusal-second-count = Mae oedolyn arall yn cyfrif y dwylo nawr.
refusal-second-count-do = Gofynnwch i gydweithiwr fewngofnodi a theipio’r hyn y gwnaethant ei gyfrif.
refusal-few-hands = Nid yw un neu ddwy law yn cael eu cyfrif. Byddai pawb yn gwybod mai eu pleidlais nhw yw hi.
refusal-few-hands-do = Cyfrifwch dair neu fwy, neu rhowch ffôn neu lechen iddynt.
refusal-hands-left = Nid yw’r dwylo wedi’u setlo eto.
refusal-hands-left-do = Gofynnwch i ddau oedolyn eu cyfrif, neu tynnwch y cyfrif yn ôl.
refusal-few-beside-hands = Pleidleisiodd un neu ddau mewn ffordd arall. Felly gellid dyfalu eu pleidleisiau.
refusal-few-beside-hands-do = Tynnwch nhw allan yn yr ystafell. Rhowch bapur i bob un lle mae eraill yn pleidleisio ar bapur, neu cyfrifwch bob llaw o’r newydd.
refusal-not-these-days = Nid ar gyfer heddiw mae hynny.
refusal-not-these-days-do = Edrychwch ar ei dyddiau ar dudalen y bleidlais hon.
refusal-others-still-vote = Mae eraill yn dal i bleidleisio.
refusal-others-still-vote-do = Daw’r canlyniad ar ôl i bob ystafell bleidleisio ac ar ôl cau i bawb.
refusal-cannot-count = Ni allwn gyfrif y bleidlais hon. Ein bai ni yw hyn.
refusal-cannot-count-do = Mae’r bleidlais yn dal ar agor ac mae pob pleidlais wedi’i chadw. Rhowch wybod i bwy bynnag a osododd Fifth i chi.
refusal-wrong-number-of-options = Mae angen { $least } i { $most } o bethau i ddewis ohonynt yma.
refusal-wrong-number-of-options-do = Ychwanegwch rai, unwch rai, neu dewiswch “Didoli”.
refusal-not-agreed = Nid yw pawb sy’n cynnal hyn am gael yr un peth eto.
refusal-not-agreed-do = Gofynnwch i { $who } dicio’r un deilliannau, o un i dri.
refusal-day-too-far = Ni allwn gadw’r diwrnod hwnnw.
refusal-day-too-far-do = { $field ->
    [day] Rhowch ddiwrnod sydd lai na phum mlynedd i ffwrdd.
    [until] Gall bara 14 diwrnod ar y mwyaf. Rhowch ddiwrnod olaf cynharach.
    [next_review] Rhowch ddiwrnod sydd lai na phum mlynedd i ffwrdd.
    [first_day] Rhowch y diwrnod cyntaf.
    [reveal_day] Rhowch y diwrnod y caiff ei ddangos gyntaf, neu gadewch yn wag.
    [on] Rhowch y diwrnod y cafodd ei wirio, heddiw neu cyn hynny.
    [ideas] Ticiwch y syniadau y gellir eu dewis.
    [last_day] Rhowch ddiwrnod olaf o heddiw ymlaen, dim mwy na chwe wythnos ar ôl y cyntaf.
   *[other] Rhowch ddiwrnod o heddiw ymlaen, lai na blwyddyn i ffwrdd.
}
refusal-not-money = Ni allwn ddweud faint o arian yw hynny.
refusal-not-money-do = Ysgrifennwch fel hyn: 12, 12.50 neu 1,400.
refusal-too-much-money = Mae hynny’n fwy o arian nag y gallwn ei gadw.
refusal-too-much-money-do = Ysgrifennwch lai na miliwn o bunnoedd.
refusal-missing = Mae rhywbeth yn dal yn eisiau.
refusal-missing-do = { $field ->
    [waiting] Ticiwch o leiaf un syniad.
    [topic] Dewiswch am beth mae.
    [policy] Ysgrifennwch y ddolen i’r polisi. Mae’n dechrau â https://
    [nine] Ticiwch naw syniad.
    [groups] Dewiswch o leiaf un grŵp.
    [course] Dewiswch beth a benderfynwyd gennych.
    [why] Dywedwch pam. Mae ei angen ar y cofnod.
    [rung] Dewiswch pwy sy’n ei glywed nawr.
    [reads_from] Rhowch yr amser fel hyn: 08:30.
    [reads_until] Rhowch ddiwedd sydd ar ôl y dechrau, fel hyn: 16:00.
    [head] Dewiswch rywun sydd yma ac sy’n gwneud mwy na darllen.
    [email] Ysgrifennwch y cyfeiriad e-bost.
    [job_title] Ysgrifennwch deitl y swydd.
    [kind] Dywedwch beth yw eich ysgol neu glwb.
    [look_again] Ysgrifennwch y diwrnod fel hyn: 2026-12-01.
    [organisation] Ysgrifennwch enw eich ysgol neu glwb.
    [owner] Dywedwch pwy sy’n atebol am y dudalen.
    [role] Dewiswch pwy sy’n dod.
    [shared] Llenwch bob rhan, neu gadewch y llinell gyfan yn wag.
    [sign] Ticiwch y blwch yn gyntaf.
    [steps] Dewiswch o leiaf un cam.
    [pot] Ysgrifennwch yr arian.
    [cost] Ysgrifennwch y gost.
    [picks] Dywedwch sawl syniad y gall un person ei ddewis.
    [method] Dewiswch sut maent yn pleidleisio.
    [included] Dywedwch sut gall pawb gymryd rhan.
    [ways] Dywedwch sut gallant ateb.
    [can_change] Dywedwch beth all newid.
    [cannot_change] Dywedwch beth na all newid.
    [own] Ysgrifennwch yr atebion, un i bob llinell.
    [seats] Dywedwch faint all ennill.
    [answer_by] Rhowch ddiwrnod yr ateb.
    [by_when] Ysgrifennwch y diwrnod fel hyn: 2026-12-01.
    [decision] Dewiswch beth a benderfynwyd gennych.
    [because] Dywedwch pam, yn eich geiriau eich hun.
    [done] Dewiswch a gafodd ei wneud.
    [happened] Dywedwch beth ddigwyddodd.
    [changed] Dywedwch beth sy’n wahanol nawr.
    [checked_by] Dywedwch pwy wnaeth ei wirio.
    [looked] Dywedwch beth gafodd ei wirio.
    [runs_out] Rhowch y diwrnod olaf, nid cyn iddo gael ei weld, neu gadewch yn wag.
    [holiday] Dywedwch beth yw’r achlysur: “Hanner tymor”.
    [last_day] Rhowch ddiwrnod olaf nad yw cyn y cyntaf.
    [decider] Dywedwch pwy sy’n penderfynu.
    [question] Ysgrifennwch y cwestiwn.
    [note] Ysgrifennwch linell at y disgybl.
    [outcomes] Ticiwch un i dri deilliant.
    [wording] Rhowch eiriau i oedolion ac i bobl ifanc ar gyfer pob deilliant.
    [met] Dywedwch a gawsoch yr hyn roeddech ei eisiau.
    [next_review] Rhowch ddiwrnod yr adolygiad nesaf.
    [name] Rhowch enw.
    [place] Ysgrifennwch yr ystafell neu’r lle.
    [who_for] Dywedwch syniad pwy ydyw.
    [said_by] Dywedwch ai helpu neu siarad ar eu rhan wnaethoch chi.
    [day] Rhowch y diwrnod.
    [starts] Rhowch yr amser y mae’n dechrau.
    [ends] Rhowch yr amser y mae’n gorffen, ar ôl iddo ddechrau.
    [until] Rhowch ddiwrnod olaf nad yw cyn y cyntaf.
    [why_place] Dywedwch pam yno, er bod rhywbeth yn eisiau yn y lle.
    [expected] Ysgrifennwch faint o ddisgyblion rydych yn eu disgwyl, mewn digidau.
    [more] Ysgrifennwch faint yn fwy o oedolion sydd eu hangen, mewn digidau.
    [come] Ysgrifennwch faint o oedolion sy’n dod, mewn digidau.
    [lead] Dywedwch pwy sy’n arwain. Rhaid i rywun wneud.
    [second-adult] Dywedwch pwy yw’r ail oedolyn. Rhaid cael un.
    [safeguarding-contact] Dywedwch pwy yw’r cyswllt diogelu. Rhaid cael un.
    [who] Dywedwch pwy wnaeth ei wirio.
    [on] Rhowch y diwrnod y cafodd ei wirio, heddiw neu cyn hynny.
    [category] Dywedwch pa fath o weithgaredd ydyw.
    [session] Dewiswch ddiwrnod sydd eto i ddod.
    [credit] Dewiswch syniad pwy oedd hwn.
    [line] Dywedwch beth ydyw.
    [units] Ysgrifennwch sawl un, mewn digidau.
    [sheets] Ysgrifennwch 1 neu fwy, mewn digidau, a dim mwy na’r hyn sydd ar ôl o 99.
    [handed_out] Ysgrifennwch faint o blant sydd â phapur, mewn digidau.
    [hands] Ysgrifennwch faint o ddwylo, mewn digidau, 999 ar y mwyaf.
    [unused] Ysgrifennwch y ddau rif mewn digidau. Mae 0 yn rif hefyd.
    [days] Ticiwch o leiaf un diwrnod.
    [whom] Dywedwch ar gyfer pwy y mae, er mwyn i chi wybod yn ddiweddarach.
    [ends_on] Dewiswch ddiwrnod o heddiw ymlaen, blwyddyn o nawr ar y mwyaf.
    [away_until] Dewiswch ddiwrnod o heddiw ymlaen, 60 diwrnod o nawr ar y mwyaf.
    [price] Ysgrifennwch gost un.
    [what] Dywedwch beth sy’n digwydd ym mhob llinell.
    [minutes] Ysgrifennwch funudau pob llinell mewn digidau, 1 i 180.
    [lines] Cadwch o leiaf un llinell.
    [alt] Dywedwch beth mae’r ffotograff yn ei ddangos, i’r rhai nad ydynt yn ei weld.
    [photo] Dewiswch ffotograff.
    [pupil] Ticiwch o leiaf un llun.
    [code] Dewiswch un sydd ar y rhestr.
    [capacity] Ysgrifennwch faint o bobl sy’n ffitio, mewn digidau.
    [list] Dewiswch y ffeil yn gyntaf.
    [ages] Dywedwch beth yw eu hoedran: “11 i 13” neu “Blynyddoedd 7 i 8”.
    [size] Ysgrifennwch faint sydd ar y rhestr, mewn digidau, 1 i 500.
    [assessed_on] Rhowch y diwrnod y cafodd ei wneud.
    [basis-accounts] Dewiswch sail ar gyfer pob diben.
    [basis-cards] Dewiswch sail ar gyfer pob diben.
    [basis-evidence] Dewiswch sail ar gyfer pob diben.
    [basis-safety] Dewiswch sail ar gyfer pob diben.
    [basis-voice] Dewiswch sail ar gyfer pob diben.
    [days-cards] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
    [days-drafts] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
    [days-names] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
    [days-notes] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
    [days-rehearsals] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
    [days-voices] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
    [days-worries] Rhowch nifer o ddiwrnodau sydd o fewn y terfynau.
   *[other] Llenwch hwn: { $field }.
}
refusal-unfit = Nid yw hynny’n ffitio yma.
refusal-unfit-do = { refusal-missing-do }
refusal-not-a-photo = Nid ffotograff y gall porwyr ei ddangos yw hwnnw.
refusal-not-a-photo-do = Dewiswch ffeil JPEG, PNG neu WebP.
refusal-photo-too-large = Mae’r ffotograff hwnnw’n rhy fawr i ni.
refusal-photo-too-large-do = Gwnewch ef yn llai na 2 MB, ac anfonwch eto.
refusal-too-many-pixels = Mae’r ffotograff hwnnw’n rhy lydan neu’n rhy uchel i ni.
refusal-too-many-pixels-do = Gwnewch ef yn llai, ac anfonwch eto.
refusal-too-many-photos = Byddai hynny’n ormod o ffotograffau o’r lle hwn.
refusal-too-many-photos-do = Mae { $most } yn ddigon. Tynnwch un yn gyntaf.
refusal-too-many-checks = Byddai hynny’n ormod o wiriadau o’r lle hwn.
refusal-too-many-checks-do = Mae { $most } yn ddigon. Tynnwch un yn gyntaf.
refusal-not-confirmed = Mae am bwnc sensitif, ac { $left ->
    [one] mae 1 peth
    [two] mae { $left } beth
    [few] mae { $left } pheth
   *[other] mae { $left } peth
} heb ei gadarnhau eto.
refusal-not-confirmed-do = Edrychwch ar beth sydd ar goll, a gofynnwch i rywun ei gadarnhau.
refusal-same-words = Mae’r geiriau hyn ar y rhestr yn barod.
refusal-same-words-do = Defnyddiwch eiriau eraill. Os yw o’r neilltu, dewch ag ef yn ôl.
refusal-too-many-own-words = Byddai hynny’n ormod o’ch rhai eich hun.
refusal-too-many-own-words-do = Mae { $most } yn ddigon. Rhowch eiriau eraill i un sydd yno.
refusal-place-booked = Mae wedi’i drefnu: { $by }.
refusal-place-booked-do = Dewch o hyd i le arall yn gyntaf, neu ticiwch y blwch i’w gadw yno.
refusal-in-use = Mae ei angen o hyd. { $by }
refusal-in-use-do = Gall fynd pan na fydd ei angen ar neb mwyach.
refusal-one-pot = Mae pot yn barod.
refusal-one-pot-do = Newidiwch hwnnw, a gwagiwch y llinell hon.
refusal-only-a-rehearsal = Ymarfer yw hwn, ac mae’r bleidlais honno’n cyfrif.
refusal-only-a-rehearsal-do = Gwnewch un newydd ar ei chyfer pan all pobl ifanc go iawn ddod.
refusal-same-name = Mae gennych grŵp â’r enw hwn yn barod.
refusal-same-name-do = Rhowch enw arall i hwn.
refusal-not-a-list = Ni allwn ddarllen y ffeil honno fel rhestr.
refusal-not-a-list-do = Cadwch hi fel CSV, neu fel llyfr gwaith sy’n gorffen gyda .xlsx.
refusal-list-too-large = Mae’r rhestr honno’n rhy hir i ni.
refusal-list-too-large-do = Dewch â { $most } o resi a 2 MB i mewn ar y mwyaf.
refusal-too-many-columns = Mae gan y rhestr honno fwy o golofnau nag sydd eu hangen arnom.
refusal-too-many-columns-do = Cadwch y dosbarth a’r oedran, { $most } o golofnau ar y mwyaf.
refusal-too-many-groups = Mae gan y rhestr honno lawer iawn o grwpiau.
refusal-too-many-groups-do = Dewch â { $most } i mewn ar y mwyaf, neu dewiswch golofn arall i’r dosbarth.
refusal-no-class-column = Nid ydym yn gwybod pa golofn sy’n dal y dosbarth.
refusal-no-class-column-do = Dewiswch hi, a rhowch y ffeil i ni unwaith eto.
refusal-nothing-in-list = Nid oes grŵp yn y rhestr honno.
refusal-nothing-in-list-do = Edrychwch a yw’r colofnau cywir wedi’u dewis.
refusal-group-put-away = Mae “{ $group }” wedi’i roi o’r neilltu.
refusal-group-put-away-do = Dewch ag ef yn ôl yn gyntaf, neu gadewch ef allan.
refusal-no-consent = Nid yw ei sefydliad ei hun wedi cytuno i “{ $group }”.
refusal-no-consent-do = Gofynnwch amdano, neu gadewch ef allan am nawr.
refusal-not-ready = Nid yw’n barod eto.
refusal-not-ready-do = Edrychwch ar yr hyn sy’n eisiau o hyd.
refusal-unreadable-form = Roedden ni’n methu darllen hynny.
refusal-unreadable-form-do = Mae angen mynd yn ôl a thrio eto.
refusal-too-large = Roedd hynny’n ormod i ni.
refusal-too-large-do = Mae angen ei wneud yn fyrrach a’i anfon eto.
refusal-too-slow = Cymerodd hynny’n rhy hir i’n cyrraedd ni.
refusal-too-slow-do = Mae angen gwirio’r cysylltiad, yna anfon eto.
refusal-disk-busy = Rydyn ni’n brysur iawn nawr. Does dim wedi’i gadw.
refusal-disk-busy-do = Mae angen aros eiliad a thrio eto.
refusal-disk-closed = Rydyn ni’n methu cadw dim nawr.
refusal-disk-closed-do = Dweda wrth weithiwr. Does dim byd anfonaist ti ar y wal.
refusal-ours = Torrodd rhywbeth. Ein bai ni yw hyn.
refusal-ours-do = Mae angen aros eiliad a thrio eto.
refusal-wrong-old-password = Nid dyna’r hen gyfrinair.
refusal-wrong-old-password-do = Ysgrifennwch ef eto. Neu gofynnwch i arweinydd am ddolen.
refusal-link-ended = Nid yw’r ddolen hon yn agor mwyach.
refusal-link-ended-do = Gofynnwch am un newydd gan y sawl a’i hanfonodd.
refusal-email-taken = Mae’r e-bost hwn gan rywun yma yn barod.
refusal-email-taken-do = Defnyddiwch un arall, neu gofynnwch am gyfrinair newydd.
refusal-last-leader = Chi yw’r arweinydd olaf yma.
refusal-last-leader-do = Ticiwch y blwch yn gyntaf, neu gwahoddwch arweinydd arall i mewn.
refusal-last-safeguarding-lead = Nid oes arweinydd diogelu arall yma.
refusal-last-safeguarding-lead-do = Ticiwch y blwch yn gyntaf, neu gwahoddwch un arall i mewn.
refusal-page-changed = Mae rhywun newydd newid y dudalen.
refusal-page-changed-do = Darllenwch hi eto, yna ewch ymlaen.
refusal-same-organisation = Mae gan ysgol neu glwb arall yma yr enw hwn.
refusal-same-organisation-do = Rhowch enw i’ch un chi sy’n gwahaniaethu rhyngoch.
refusal-has-left = Mae’r ysgol neu’r clwb hwn wedi gadael.
refusal-has-left-do = Gellir darllen yr hyn a gytunwyd o hyd.
refusal-told-often = Mae’r hyn anfonaist ti gyda ni. Mae oedolyn yn ei ddarllen.
refusal-told-often-do = Arhosa bum munud, neu ffonia rif isod nawr.
refusal-common-password = Mae gormod o bobl yn defnyddio’r cyfrinair hwnnw.
refusal-common-password-do = Defnyddiwch dri neu bedwar gair na fyddai neb ond chi’n eu rhoi gyda’i gilydd.
refusal-named-password = Mae’r cyfrinair hwnnw wedi’i wneud o enwau y mae pobl yn eu gwybod.
refusal-named-password-do = Gadewch allan eich enw, eich e-bost a’ch ysgol neu glwb.
refusal-in-a-vote = Mae dy syniad mewn pleidlais nawr.
refusal-in-a-vote-do = Pan fydd y bleidlais ar ben, cei ei dynnu.
refusal-watched-already = Mae’r geiriau hyn yn cael eu gwylio’n barod.
refusal-watched-already-do = Chwiliwch amdanynt yn y rhestr, neu ysgrifennwch eiriau eraill.
refusal-too-many-watched = Byddai hynny’n ormod o’ch geiriau eich hun.
refusal-too-many-watched-do = Mae { $most } yn ddigon. Tynnwch rai sydd yno.
refusal-wrong-code = Nid yw’r cod hwnnw’n agor.
refusal-wrong-code-do = Edrychwch eto, ac ysgrifennwch yr un diweddaraf.
refusal-wrong-passkey = Nid yw’r allwedd fynediad honno’n agor, neu ddim mwyach.
refusal-wrong-passkey-do = Rhowch gynnig arall arni, neu mewngofnodwch mewn ffordd arall.
refusal-code-taken = Mae’r cod hwnnw newydd gael ei ddefnyddio.
refusal-code-taken-do = Arhoswch am yr un nesaf. Daw o fewn hanner munud.
refusal-half-ended = Cymerodd hynny’n rhy hir, neu cafwyd gormod o godau.
refusal-half-ended-do = Dechreuwch eto gyda’ch cyfrinair.
refusal-second-step-first = Mae eich partneriaeth yn gofyn i chi gael ail gam.
refusal-second-step-first-do = Gosodwch ef yn gyntaf. Mae’n cymryd dwy funud.
refusal-school-away = Nid atebodd y cyfrif ysgol.
refusal-school-away-do = Mewngofnodwch gyda’ch cyfrinair, neu rhowch gynnig arall arni ymhen ychydig.
refusal-school-ended = Cymerodd hynny’n rhy hir, neu dechreuodd yn rhywle arall.
refusal-school-ended-do = Dechreuwch eto yma.
refusal-school-address = Nid yw’r cyfrif hwnnw’n gwarantu eich e-bost.
refusal-school-address-do = Mewngofnodwch gyda’ch cyfrinair. Gall pwy bynnag sy’n rhedeg y gweinydd weld pam.
refusal-school-stranger = Nid oes gan neb yma e-bost y cyfrif hwnnw.
refusal-school-stranger-do = Gofynnwch i arweinydd am ddolen, neu mewngofnodwch gyda’ch cyfrinair.
refusal-school-invited = Rydych wedi cael gwahoddiad, ond nid ydych wedi bod yma eto.
refusal-school-invited-do = Agorwch y ddolen a gawsoch yn gyntaf. Wedi hynny bydd y cyfrif hwn yn eich gadael i mewn.
refusal-worries-held = Mae pryderon ar gau i chi am y tro.
refusal-worries-held-do = Gofynnwch i’r dirprwy neu arweinydd agor Pobl, a dweud mai chi sydd yno.
