# What we know about a pupil, and how long it is kept.

kept-until-closed = nes i’r bleidlais gau
kept-hours = { $n ->
    [one] 1 awr
   *[other] { $n } awr
}
kept-days = { $n ->
    [one] 1 diwrnod
    [two] 2 ddiwrnod
   *[other] { $n } diwrnod
}
kept-years = { $n ->
    [one] 1 flwyddyn
    [two] 2 flynedd
    [few] 3 blynedd
    [many] 6 blynedd
   *[other] { $n } mlynedd
}
door-name = Am dy eiriau
about-me-door = Beth rydyn ni’n ei wybod amdanat ti
what-happens-door = Beth sy’n digwydd i fy ngeiriau
about-me-title = Beth rydyn ni’n ei wybod amdanat ti
about-me-why = Dyma’r cwbl rydyn ni’n ei gadw. Cei ei newid, neu ei dynnu.
about-me-who = Ti
about-me-picture = { $picture } { $colour }
about-me-group = { $group }, { $who }
about-me-meeting = Sesiwn: { $name }
about-me-card = Daethost ti i mewn gyda cherdyn.
about-me-devices = { $n ->
    [one] Rwyt ti i mewn ar 1 tabled neu ffôn.
    [two] Rwyt ti i mewn ar 2 dabled neu ffôn.
    [few] Rwyt ti i mewn ar 3 thabled neu ffôn.
    [many] Rwyt ti i mewn ar 6 thabled neu ffôn.
   *[other] Rwyt ti i mewn ar { $n } tabled neu ffôn.
}
about-me-came-back = Gadawodd gweithiwr ti i mewn eto.
about-me-runs = Ti sy’n rhedeg y camau.
about-me-name = Ysgrifennodd gweithiwr yr enw hwn ar dy gyfer di: { $name }
about-me-name-none = Dydy dy enw ddim yma.
about-me-name-take = Tynnu’r enw
about-me-ideas = Dy syniadau
about-me-ideas-none = Does gen ti ddim syniadau yma.
about-me-sent = O ddydd { $day }
about-me-place = Ble: { $what }
about-me-lead = Pwy sy’n arwain: { $what }
about-me-note = Ysgrifennodd gweithiwr: { $what }
about-me-answer = Ateb: { $what }. { $because }
about-me-reply-yes = Dwedaist ti: dyma beth roedden ni ei eisiau.
about-me-reply-no = Dwedaist ti: ddim yn hollol.
about-me-happened-yes = Dwedaist ti: do, fe ddigwyddodd.
about-me-happened-no = Dwedaist ti: ddim eto.
about-me-take = Ei dynnu
about-me-take-means = Bydd ei eiriau’n mynd o bob man. All neb ddod â nhw yn ôl.
about-me-take-yes = Ie, ei dynnu
about-me-votes = Dy bleidleisiau
about-me-votes-open = Cyn i bleidlais gau, dim ond dy dabled neu ffôn di all ddangos dy ddewis.
about-me-votes-closed = Ar ôl iddi gau, all neb weld pwy bleidleisiodd dros beth. Allwn ni ddim chwaith.
about-me-worries = Beth rwyt ti’n ei ddweud yn “Dw i’n poeni”
about-me-worries-not-here = Dydy e ddim yma, felly all neb wrth dy ochr ei ddarllen.
about-me-worries-how = Gofynna i rywun sy’n helpu ei ddangos i ti.
about-me-worries-lead = I gael ei weld, gofynna i: { $who }.
about-me-long = Am ba hyd rydyn ni’n ei gadw
about-me-kept-ballots = Pwy bleidleisiodd dros beth:
about-me-kept-forms = Geiriau wedi’u teipio ond heb eu hanfon:
about-me-kept-drafts = Syniad wedi’i ddechrau ond heb ei anfon:
about-me-kept-names = Enw a ysgrifennodd gweithiwr, ar ôl y sesiwn:
about-me-kept-voices = Dy lun, dy syniadau a dy atebion, ar ôl y sesiwn:
about-me-kept-cards = Cerdyn does neb yn ei ddefnyddio:
about-me-what-happens = Beth sy’n digwydd i fy ngeiriau
about-me-yours = Ti biau’r rhain
about-me-copy = Cadw copi
about-me-copy-how = Mae’n dudalen i’w darllen neu ei hargraffu. Dilea hi oddi ar dabled sy’n cael ei rannu.
about-me-forget = Anghofio fi
about-me-forget-means = Bydd dy lun, dy syniadau a dy enw’n mynd. Bydd pleidlais heb gau yn mynd hefyd.
about-me-forget-yes = Ie, anghofio fi
about-me-ask = Cei ofyn i weithiwr dy helpu gyda hyn.
forgotten-title = Rydyn ni wedi dy anghofio di.
forgotten-why = Does dim byd yma’n arwain atat ti nawr.
forgotten-worries = Mae beth ddwedaist ti yn “Dw i’n poeni” yn aros gyda’r rhai sy’n helpu.
forgotten-again = I’r dudalen gyntaf
