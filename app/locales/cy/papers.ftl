# Pleidleisiau ar bapur.

papers-link = Pleidleisio ar bapur
papers-title = Pleidleisiau ar bapur
papers-hint = Mae papur ar gyfer plentyn nad yw i mewn ar ffôn na llechen. Cymerwch unrhyw bapur: nid oes neb yn nodi pwy sydd â pha un.
papers-cannot = Ni all y bleidlais hon fod ar bapur. Gall papur gario dewis, didoli, parau, darnau arian a gosod mewn trefn hyd at 12 syniad, ar ôl iddynt gael eu pennu, a dim cwestiwn am deimladau.
papers-later = Pan fydd y bleidlais ar agor, byddwch yn eu dosbarthu a’u cofnodi yma.
papers-book = Y llyfr papurau
papers-adds-up = Mae’n gywir.
papers-open = { $n ->
    [zero] Nid oes papur heb gyfrif amdano.
    [one] Mae 1 papur heb gyfrif amdano eto.
    [two] Mae 2 bapur heb gyfrif amdanynt eto.
    [few] Mae { $n } phapur heb gyfrif amdanynt eto.
    [many] Mae { $n } phapur heb gyfrif amdanynt eto.
   *[other] Mae { $n } papur heb gyfrif amdanynt eto.
}
papers-alone = Cafodd papurau eu cofnodi ddwywaith gan yr un oedolyn, sef yr unig un.
papers-by-two = Cafodd pob papur ei gofnodi gan ddau oedolyn.
papers-print = 1. Argraffu
papers-print-hint = Hyd at { $most } i gyd. Cymysgwch y pentwr cyn eu dosbarthu.
papers-more = Faint yn rhagor?
papers-print-go = Argraffu’r rhain
papers-print-all = Argraffu pob un eto
papers-hand-out = 2. Dosbarthu
papers-hand-out-hint = Cyfrwch blant, nid dalennau: mae pwy bynnag sy’n difetha un yn cael un arall. Mae plentyn sydd i mewn ar ddyfais yn cael ei dynnu allan yn gyntaf, a’r bleidlais gydag ef. Dosbarthwch dri neu fwy: os un neu ddau sydd, mae pawb yn gwybod pwy piau nhw. Bydd pwy bynnag a ddaw i mewn ar ddyfais wedyn yn aros wrth y drws pan fydd pawb arall i mewn neu â phapur: gofynnwch am ei bapur yn gyntaf.
papers-handed-out = Faint o blant sydd â phapur?
papers-keep = Cadw
papers-enter = 3. Cofnodi
papers-enter-hint = Mae un oedolyn yn cofnodi pob papur, ac un arall yn ei gofnodi eto heb weld y cyntaf. Dim ond yr hyn y mae’r ddau yn ei ddarllen sy’n cyfrif.
papers-number = Rhif ar y papur
papers-enter-go = Cofnodi’r papur hwn
papers-once = { $number }: wedi’i gofnodi unwaith. Bydd oedolyn arall yn ei gofnodi eto.
papers-once-you = { $number }: wedi’i gofnodi unwaith, gennych chi. Bydd oedolyn arall yn ei gofnodi eto.
papers-take-back = Ei gymryd yn ôl
papers-differs = { $number }: wedi’i ddarllen mewn dwy ffordd. Edrychwch arno gyda’ch gilydd.
papers-used = { $number }: wedi’i setlo, mae’n cyfrif
papers-void = { $number }: wedi’i setlo, wedi’i ddifetha neu’n wag
papers-left-over = 4. Beth sydd ar ôl
papers-left-over-hint = Cyfrwch y dalennau nad oes neb wedi ysgrifennu arnynt. Mae’r bleidlais yn cau pan fydd y llyfr yn gywir.
papers-unused = Heb eu defnyddio
papers-missing = Ar goll
papers-row-printed = Wedi’u hargraffu
papers-row-used = Wedi’u defnyddio
papers-row-void = Wedi’u difetha neu’n wag
papers-row-box = Wedi’u defnyddio, eu difetha neu’n wag
papers-row-unused = Heb eu defnyddio
papers-row-missing = Ar goll
papers-nr = Papur { $number }
papers-back = Yn ôl i’r papurau
papers-as-it-is = Cofnodwch beth sydd ar y papur. Mae’r syniadau yn nhrefn y papur.
papers-off = { $idea } (wedi’i dynnu)
papers-off-hint = Tynnwyd un syniad. Os yw ar y papur hwn, cofnodwch ef hefyd: nid yw’n cyfrif. Os nad yw, gadewch ef yn wag.
papers-is-void = Mae wedi’i ddifetha neu’n wag, neu ni ellir ei ddarllen
papers-keep-paper = Cadw’r papur hwn
papers-settle-hint = Cymerwch y papur ac edrychwch arno gyda’ch gilydd. Pa un sy’n iawn?
papers-first = Y darlleniad cyntaf
papers-second = Yr ail ddarlleniad
papers-this-is-right = Hwn sy’n iawn
papers-yours = Chi a’i darllenodd felly. Oedolyn arall sy’n dweud a yw’n iawn.
papers-neither = Dim un: cofnodi o’r newydd
papers-sheets = { $n ->
    [zero] Dim pleidlais i’w hargraffu
    [one] 1 bleidlais i’w hargraffu
    [two] 2 bleidlais i’w hargraffu
    [few] { $n } phleidlais i’w hargraffu
    [many] { $n } phleidlais i’w hargraffu
   *[other] { $n } pleidlais i’w hargraffu
}
papers-sheets-hint = Argraffwch y dudalen hon ar A4, ar ei maint llawn. Un rhif yw un bleidlais, ar un ochr neu ddwy.
papers-pick = { $most ->
    [zero] Peidiwch â thicio dim.
    [one] Ticiwch 1.
    [two] Ticiwch hyd at 2.
    [few] Ticiwch hyd at { $most }.
    [many] Ticiwch hyd at { $most }.
   *[other] Ticiwch hyd at { $most }.
}
papers-sort = Ticiwch ie, ddim yn siŵr neu na ar gyfer pob un.
papers-coins = Rhannwch { $coins } darn arian: ysgrifennwch faint ym mhob blwch.
papers-rank = Ysgrifennwch 1 ar gyfer yr un gorau gennych. Yna 2, ac ymlaen.
papers-pairs = Pa un sydd orau gennych? Ticiwch un ym mhob rhes.
papers-side = Ochr { $nth } o { $all }
papers-anybody = Cymerwch unrhyw bapur. Nid oes neb yn nodi pwy sydd â pha un.
papers-book-link = Y llyfr pleidleisio, i’w lofnodi
papers-certificate = Y llyfr pleidleisio
papers-closed = Caeodd y bleidlais ar { $day }.
papers-no-result = Nid oes canlyniad na dewis neb ar y dudalen hon. Cafodd pob pleidlais ei chyfrif gyda’i gilydd, ac yna ei dileu.
papers-signs = Enw, swydd a dyddiad

hands-title = Codi dwylo
hands-link = Cyfrif dwylo
hands-hint = Ar gyfer plant nad ydynt i mewn ar ffôn na llechen ac nad oes ganddynt bapur. Mae pob un yn codi un llaw unwaith. Mae’r ystafell gyfan yn ei gweld, felly gofynnwch yn gyntaf a fyddai’n well ganddynt bapur.
hands-cannot = Gellir cyfrif dwylo tra bo pleidlais ar agor lle mae pob plentyn yn dewis un, yn yr ystafell hon yn unig, ac nid am deimladau na phwnc sensitif.
hands-how = Ysgrifennwch faint o ddwylo y gwnaethoch eu cyfrif ar gyfer pob un. Gadewch faes yn wag lle nad oedd dim.
hands-keep = Cadw’r cyfrif hwn
hands-once = Mae un oedolyn wedi cyfrif. Teipiwch yr hyn y gwnaethoch chi ei gyfrif, heb ofyn beth wnaethant hwy.
hands-once-you = Rydych chi wedi cyfrif. Mae oedolyn arall yn teipio’r hyn y gwnaethant ei gyfrif, heb weld eich un chi.
hands-only-one = Nid oes neb arall yma: cyfrif eto
hands-settle-hint = Cyfrifodd dau oedolyn mewn dwy ffordd. Gofynnwch am y dwylo unwaith eto ac edrychwch gyda’ch gilydd. Pa un sy’n iawn?
hands-first = Y cyfrif cyntaf
hands-second = Yr ail gyfrif
hands-yours = Chi a’i cyfrifodd felly. Oedolyn arall sy’n dweud a yw’n iawn.
hands-neither = Dim un: cyfrif o’r newydd
hands-settled = { $n ->
    [zero] Nid oes llaw yn cyfrif.
    [one] Mae 1 llaw yn cyfrif.
    [two] Mae 2 law yn cyfrif.
    [few] Mae { $n } llaw yn cyfrif.
    [many] Mae { $n } llaw yn cyfrif.
   *[other] Mae { $n } llaw yn cyfrif.
}
hands-by-two = Cyfrifodd dau oedolyn nhw.
hands-alone = Cyfrifodd yr un oedolyn nhw ddwywaith, gan nad oedd neb arall.
hands-anew = Cyfrif pob llaw o’r newydd
hands-wait = Nid yw’r dwylo a gyfrifwyd yn cyfrif mwyach. Cyfrifwch nhw o’r newydd. Mae’r bleidlais yn aros ar agor tan hynny.
hands-nobody = Nid oes neb yn pleidleisio â llaw mwyach
