# Pynciau sensitif: beth sy’n cael ei gadarnhau yn gyntaf. I oedolion.

topic-title = Pwnc sensitif?
topic-about = Mae hwn am bwnc sensitif
topic-none = Nac ydy
topic-is-none = Nid yw am bwnc sensitif.
topic-change = Dywedwch hynny, a chadarnhewch beth sydd ei angen
topic-relationships = Perthnasoedd a rhyw
topic-drugs = Cyffuriau ac alcohol
topic-mental-health = Iechyd meddwl
topic-violence = Trais
topic-faith = Ffydd a hunaniaeth
topic-other = Rhywbeth arall
topic-hint = Mae pob un yn cael ei gadarnhau gan deitl swydd, ar y diwrnod y cafodd ei wneud. Daw’r pedwar yn gyntaf: wedyn mae’n mynd i’r calendr, neu’n cael ei ofyn.
topic-need-policy = Y polisi ar gyfer y pwnc hwn, gyda dolen iddo
topic-need-families = Cafodd teuluoedd wybod
topic-need-plan = Cafodd y cynllun ei weld
topic-need-confidentiality = Cytunir ar beth sy’n aros yn breifat, a beth na all, a dywedir hynny’n gyntaf
topic-policy = Dolen i’r polisi
topic-by = Cadarnhawyd gan (teitl swydd)
topic-on = Ar ba ddiwrnod
topic-keep = Cadw
topic-confirmed = { $who }, { $day }
topic-open = Heb ei gadarnhau eto
topic-lacks = Heb ei gadarnhau eto: { $what }
topic-leave-says = Mae pobl ifanc yn darllen: “Cei adael hwn unrhyw bryd. Does dim angen rheswm.”
topic-of-question = Cyn gofyn hyn
topic-missing = { $topic }: { $left ->
    [one] mae 1 peth
    [two] mae { $left } beth
    [few] mae { $left } pheth
   *[other] mae { $left } peth
} heb ei gadarnhau eto.
topic-complete = { $topic }: mae popeth wedi’i gadarnhau.
topic-look = Beth sydd ei angen yn gyntaf
