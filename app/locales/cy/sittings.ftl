# One vote, many sittings, as adults read it.

wide-title = Pleidlais mewn llawer o ystafelloedd
wide-why = Un cwestiwn ac un papur pleidleisio i lawer o ddosbarthiadau a chlybiau. Caiff ei gyfrif unwaith, i bawb gyda’i gilydd, felly mae grwpiau bach yn cyfrif hefyd.
wide-whom = Pwy sy’n pleidleisio?
wide-about-walls = Syniadau o’r waliau
wide-about-places = Y lleoedd
wide-about-own = Eich atebion eich hun
wide-walls = Pa syniadau?
wide-walls-hint = Gall hyd at 12 fod ar y papur pleidleisio, neu hyd at 48 mewn rownd gyntaf. Gall rhai tebyg rannu lle: cewch eich holi nesaf.
wide-no-walls = Nid oes syniadau ar unrhyw wal eto.
wide-alike = Pa rai o’r rhain sy’n dweud yr un peth?
wide-alike-hint = Mae rhai tebyg yn rhannu lle ar y papur pleidleisio, yng ngeiriau un ohonynt. Mae pob un yn cadw ei glod.
wide-alone = Yn sefyll ar ei ben ei hun
wide-seats-hint = 1 fel arfer.
wide-when = Pryd a ble
wide-first-day = Y diwrnod cyntaf
wide-first-day-hint = O’r diwrnod hwn ymlaen gall ystafell ei hagor.
wide-last-day = Y diwrnod olaf
wide-last-day-hint = Chwe wythnos yn ddiweddarach ar y mwyaf. Mae deg munud ym mhob dosbarth yn ddigon.
wide-reveal = Ble byddant yn gweld y canlyniad?
wide-reveal-rooms = Ym mhob ystafell, pan fydd ei gweithiwr yn ei ddangos
wide-reveal-page = Ym mhob ystafell, ac ar y tudalennau y gall unrhyw un eu hagor
wide-reveal-day = Ddim cyn
wide-reveal-day-hint = Gallwch adael hwn yn wag. Yna gellir ei ddangos cyn gynted ag y caiff ei gyfrif.
wide-first = Gormod i un papur pleidleisio?
wide-first-why = O 13 i 48 syniad: yn gyntaf mae pob disgybl yn dewis rhwng dau ar y tro, ychydig o weithiau. Mae’r goreuon yn mynd ymlaen i bapur pleidleisio y byddwch yn ei wneud wedyn. Dywedir pa rai sy’n mynd ymlaen, byth faint oedd yn eu hoffi, a byth ym mha drefn.
wide-first-tick = Rownd o Hwn neu hwnna yn gyntaf
wide-onto = Faint sy’n mynd ymlaen
wide-onto-hint = O 2 i 12.
wide-answer-by = Erbyn pryd mae oedolion yn ateb?
wide-answer-by-hint = Yn wag: pum diwrnod ysgol ar ôl y diwrnod olaf.
wide-topic-why = Mae’r pedwar yn cael eu cadarnhau yma yn gyntaf. Wedyn dim ond oedolion sy’n darllen y canlyniad, mewn rhifau wedi’u talgrynnu, ac ni chaiff enillydd ei enwi.
wide-go = Gwneud y bleidlais hon

wide-list = Pleidleisiau mewn llawer o ystafelloedd
wide-days = O ddydd { $first } i ddydd { $last }

wide-open = Agor y bleidlais: { $question }
wide-again = Ei hagor eto yma
wide-end = Mae’r grŵp hwn wedi pleidleisio
wide-hidden = Ni fydd neb yn gweld cyfrif cyn i bob ystafell bleidleisio. Chithau chwaith.
wide-later = Gellir agor “{ $question }” yma o ddydd { $day } ymlaen.
wide-over = Mae’r grŵp hwn wedi pleidleisio ar “{ $question }”. Gallwch ei hagor eto tan ddydd { $day }.
wide-waits = Mae’r grŵp hwn wedi pleidleisio ar “{ $question }”. Daw’r canlyniad pan fydd pob ystafell wedi gorffen.
wide-waits-day = Mae’r grŵp hwn wedi pleidleisio ar “{ $question }”. Gellir dangos y canlyniad o ddydd { $day } ymlaen.
wide-counted = Mae “{ $question }” wedi’i chyfrif, ar gyfer pob ystafell gyda’i gilydd.
wide-thanked = Gofynnwyd “{ $question }” yma. Mae am rywbeth sensitif, felly ni chaiff y canlyniad ei ddangos i unrhyw ystafell.
wide-who = Pwy sydd heb bleidleisio eto?
wide-beyond = { $n ->
    [one] Mae un yn fwy yma nag sydd ar restr y grŵp, dros bob sesiwn. A yw wedi pleidleisio o’r blaen, dan lun arall?
   *[other] Mae { $n } yn fwy yma nag sydd ar restr y grŵp, dros bob sesiwn. A ydynt wedi pleidleisio o’r blaen, dan luniau eraill?
}
wide-let-vote = Nac ydynt. Gadael iddynt bleidleisio

sittings-title = Pwy sydd heb bleidleisio eto?
sittings-title-done = Pwy bleidleisiodd
sittings-about = “{ $question }” Un bleidlais ar draws { $who } i gyd, o ddydd { $first } i ddydd { $last }.
sittings-of = { $voted } o { $all }
sittings-have-voted = o ddosbarthiadau a chlybiau wedi pleidleisio
squares-voted = { $n ->
    [one] 1 wedi pleidleisio
   *[other] { $n } wedi pleidleisio
}
squares-today = { $n ->
    [one] 1 yn pleidleisio heddiw
   *[other] { $n } yn pleidleisio heddiw
}
squares-day = { $n ->
    [one] 1 â diwrnod
   *[other] { $n } â diwrnod
}
squares-none = { $n ->
    [one] 1 heb ddiwrnod eto
   *[other] { $n } heb ddiwrnod eto
}
sittings-ours = { $n ->
    [one] Ein dosbarth ni
    [two] Ein 2 ddosbarth ni
   *[other] Ein { $n } dosbarth ni
}
sittings-today-word = Heddiw
sittings-pupils = { $n ->
    [one] 1 disgybl
    [two] 2 ddisgybl
   *[other] { $n } disgybl
}
sittings-code = Cod
sittings-open = Agor y bleidlais
sittings-room = Yr ystafell
sittings-change = Newid
sittings-over = Wedi pleidleisio
sittings-done = Wedi’i gyfrif gyda phawb
sittings-nobody-here = Ni phleidleisiodd neb yma
sittings-without = { $n ->
    [one] Nid oes diwrnod eto gan { $names }.
   *[other] Nid oes diwrnod eto gan { $names }.
}
sittings-without-why = Mae deg munud yn ddigon. Y diwrnod olaf yw dydd { $day }.
sittings-give-day = Rhoi diwrnod
sittings-others = Y lleill
sittings-nobody = Ni fydd neb yn gweld cyfrif eto
sittings-no-count = Nid oes rhif gan unrhyw syniad cyn y diwedd. Ddim i chi chwaith.
sittings-closes = Y diwrnod olaf yw dydd { $day }. Yna caiff ei chau, i bawb ar unwaith.
sittings-small = Mae dosbarthiadau bach yn cyfrif gyda phawb.
sittings-severed = Yna caiff y cyswllt rhwng disgybl a phleidlais ei dorri, am byth.
sittings-shown-rooms = Bydd pob ystafell yn gweld y canlyniad pan fydd ei gweithiwr yn ei ddangos.
sittings-shown-rooms-on = Gall pob ystafell weld y canlyniad o ddydd { $day } ymlaen.
sittings-shown-page = Mae’r canlyniad ym mhob ystafell, ac ar y tudalennau y gall unrhyw un eu hagor.
sittings-shown-page-on = Bydd y canlyniad ym mhob ystafell, ac ar y tudalennau y gall unrhyw un eu hagor, o ddydd { $day } ymlaen.
sittings-shown-adults = Dim ond oedolion sy’n darllen y canlyniad: wedi’i dalgrynnu, heb enillydd, a dim byd am lai na deg.
sittings-first = Rownd gyntaf ydyw: mae’r { $n } gorau’n mynd ymlaen i bapur pleidleisio. Nid oes neb yn gweld faint oedd yn eu hoffi.
sittings-answer-by = Bydd oedolion yn ateb erbyn dydd { $day }.
sittings-next-ballot = Gwneud papur pleidleisio’r rhai sy’n mynd ymlaen
sittings-close = Cau i bawb
sittings-close-why = Mae pob ystafell wedi gorffen. Caiff pob pleidlais ei chyfrif unwaith, yna caiff y cyswllt rhwng disgybl a phleidlais ei dorri.
sittings-close-rooms = { $n ->
    [one] Mae 1 ystafell yn dal ar agor.
   *[other] Mae { $n } ystafell yn dal ar agor.
}
sittings-close-classes = { $n ->
    [one] Mae 1 o’r { $all } dosbarth a chlwb heb bleidleisio eto.
   *[other] Mae { $n } o’r { $all } dosbarth a chlwb heb bleidleisio eto.
}
sittings-close-anyway = Ei chau beth bynnag? Ni all neb bleidleisio wedyn.
sittings-close-yes = Ei chau i bawb
sittings-remove-sure = Nid oes neb wedi pleidleisio ynddi eto. Bydd yn mynd i bawb, a byddai’n rhaid i chi ei gwneud o’r newydd.
sittings-remove-yes = Ei thynnu
sittings-remove = Tynnu’r bleidlais hon
sittings-counted = Mae wedi’i chyfrif
sittings-result = Gweld beth gafodd ei ddewis
