# The groups of an organisation, and the consent of the home organisation.

groups-title = Ein grwpiau
groups-back = Yn ôl i’n grwpiau
groups-back-session = Yn ôl i’r sesiwn newydd
groups-none = Nid oes grŵp eto. Ychwanegwch un, neu dewch â rhestr i mewn.
groups-add = Ychwanegu grŵp
groups-bring-in = Dod â rhestr i mewn
groups-change = Newid
groups-age = { $age } oed
groups-ages = { $from } i { $to } oed
groups-on-list = { $n } ar y rhestr
groups-waits = { $n ->
    [one] Mae rhywun yn gofyn am un o’ch grwpiau. Darllenwch y cais.
    [two] Mae 2 gais am eich grwpiau’n aros. Darllenwch nhw.
    [few] Mae 3 chais am eich grwpiau’n aros. Darllenwch nhw.
    [many] Mae 6 chais am eich grwpiau’n aros. Darllenwch nhw.
   *[other] Mae { $n } cais am eich grwpiau’n aros. Darllenwch nhw.
}
groups-old = { $n ->
    [one] 1 hen grŵp
   *[other] { $n } hen grŵp
}
groups-new-title = Grŵp newydd
groups-change-title = Newid y grŵp hwn
groups-name = Beth yw eich enw chi arno?
groups-name-hint = Mae disgyblion yn tapio’r enw hwn wrth ddod i mewn: “Dosbarth Crëyr”.
groups-ages-field = Blynyddoedd neu oedrannau, fel rydych chi’n eu dweud
groups-ages-hint = “11 i 13”, “Blynyddoedd 7 i 8”, “CA3”.
groups-size = Faint sydd ar ei restr?
groups-size-hint = Daw cymaint â hynny i mewn heb ofyn, a degfed ran yn fwy.
groups-no-names = Nid yw Fifth byth yn gofyn pwy ydyn nhw.
groups-keep = Cadw
groups-put-away = Rhoi o’r neilltu
groups-put-away-hint = Ni chaiff ei gynnig mewn unrhyw sesiwn newydd. Bydd yr hyn y cymerodd ran ynddo’n aros, a gallwch ddod ag ef yn ôl.
groups-bring-back = Dod ag ef yn ôl
groups-bring-back-hint = Mae wedi’i roi o’r neilltu. Dewch ag ef yn ôl i’w wahodd eto.
groups-others = Grwpiau sefydliadau eraill
groups-others-why = Maent yn dod i’ch sesiynau ar ôl i’w sefydliad eu hunain gytuno.
groups-ask = Gofyn i { $who }
groups-asked-waits = Wedi gofyn. Nid yw { $who } wedi ateb eto.
groups-asked-yes = Cytunwyd ddydd { $day }.
groups-asked-no = Ni chytunwyd: { $why }
groups-asked-back = Tynnwyd y cytundeb yn ôl ddydd { $day }.
groups-ask-title = Gofyn am { $group }
groups-ask-who = Grŵp { $who } ydyw.
groups-plan-what = Beth yw eich cynllun?
groups-plan-what-hint = “Wal graffiti”.
groups-plan-days = Pryd? Mewn geiriau, os ydych yn gwybod
groups-plan-days-hint = “Dydd Iau 10 a 17 Rhagfyr”.
groups-plan-place = Ble, os ydych yn gwybod
groups-plan-place-hint = “Stiwdio Paintbox”.
groups-ask-sees = Beth mae { $who } yn ei ddarllen
groups-ask-sees-what = Y tair llinell hyn, teitl eich swydd a’ch sefydliad.
groups-ask-then = Ar ôl iddynt gytuno, gallwch wahodd y grŵp hwn i’ch holl sesiynau. Gallant dynnu’n ôl.

groups-asked-title = A gaiff eich grŵp chi ddod?
groups-nobody-asks = Nid oes neb yn aros am air gennych.
groups-asks-for = Mae { $who } yn gofyn am { $group }
groups-they-see = Maent yn gweld llun a lliw ar gyfer pob disgybl, byth enw. Maent yn darllen beth mae disgyblion yn ei ysgrifennu yn eu sesiynau. Cewch eich holi unwaith, a gallwch dynnu’n ôl.
groups-asked-by = Gofynnodd { $job } ddydd { $day }.
groups-say-yes = Iawn, caiff { $group } ddod
groups-say-no = Na, a dweud pam
groups-why-not = Pam ddim? Byddant yn darllen hyn.
groups-send-no = Dweud na
groups-said = Beth ddwedoch chi
groups-asked-for = { $who }: { $group }
groups-said-yes = Iawn, ers dydd { $day }.
groups-said-no = Na, ddydd { $day }: { $why }
groups-said-back = Tynnwyd y cytundeb yn ôl ddydd { $day }. Mae sesiynau a wnaed cyn hynny’n cadw’r grŵp.
groups-take-back = Tynnu’n ôl
groups-take-back-sure = Ni allant wahodd y grŵp i unrhyw sesiwn newydd. Mae sesiynau a wnaed o’r blaen yn cadw’r grŵp.
groups-take-back-go = Ie, tynnu’n ôl

groups-words-go = Beth ysgrifennon nhw
groups-words-title = Beth ysgrifennodd { $group }
groups-words-why = Popeth a anfonwyd ganddynt, ble bynnag yr oeddent. Nid oes neb yn gweld yma pwy ysgrifennodd beth. Mae’r hyn a gadwodd gweithiwr yn breifat yn mynd at eich arweinydd diogelu.
groups-words-none = Nid ydynt wedi anfon dim eto.
groups-words-where = { $session }, { $who }:
written-waiting = yn aros i gael ei ddarllen
written-wall = ar y wal
written-back = wedi’i anfon yn ôl, gyda nodyn
written-merged = yn rhan o syniad arall
