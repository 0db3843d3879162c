# Worries, for those who hear them: the safeguarding lead, the deputy, the head. And for leaders: who that is.

worries-title = Pryderon
worries-count = { $n ->
    [0] Dim yn aros
    [one] 1 yn aros
   *[other] { $n } yn aros
}{ $open ->
    [0] {""}
    [one] , 1 ar agor
   *[other] , { $open } ar agor
}
worries-on-duty = Rydych ar ddyletswydd tan { $until }.
worries-off-duty = Nid oes neb ar ddyletswydd nawr. Mae pobl ifanc yn darllen: { $day } am { $time }.
worries-none = Nid oes pryder wedi dod.
worries-closed = Wedi cau
worries-who-sees = Nid oes neb arall yn gweld y rhestr hon. Nid yw e-bost byth yn dweud mwy nag “Edrychwch ar Fifth”.
worries-held = Daeth rhywun sy’n clywed pryderon i mewn drwy ddolen. Nid yw’n darllen dim nes bod un ohonoch yn dweud mai nhw sydd yno.
worries-held-go = Ai nhw oedd yno?
worries-moment = { $day }, { $time }
worries-or = {" "}neu{" "}

worries-origin-written = Anfonwyd drwy “Dw i’n poeni”
worries-origin-talk = Eisiau siarad â rhywun
worries-origin-kept = Cadwyd yn breifat gan weithiwr
worries-origin-debrief = Gan oedolyn, ar ôl sesiwn

worries-rung-lead = Arweinydd diogelu
worries-rung-deputy = Dirprwy
worries-rung-head = Pennaeth

worries-left = { $n ->
    [one] 1 munud ar ôl i’w agor
    [two] 2 funud ar ôl i’w agor
   *[other] { $n } munud ar ôl i’w agor
}
worries-late = { $n ->
    [one] Hwyr: heb ei agor mewn pryd, 1 munud ar ôl
    [two] Hwyr: heb ei agor mewn pryd, 2 funud ar ôl
   *[other] Hwyr: heb ei agor mewn pryd, { $n } munud ar ôl
}
worries-by = I’w agor erbyn dydd { $when }
worries-nobody-opened = Hwyr: nid oes neb wedi’i agor
worries-then = Nesaf i gael gwybod: { $who }, am { $time }
worries-is-open = Ar agor, dim wedi’i benderfynu eto
worries-is-decided = Ar agor, rhywbeth wedi’i benderfynu
worries-is-closed = Wedi cau

worries-step-due = I’w agor erbyn dydd { $when }
worries-step-next = Yn cael gwybod nesaf, ddydd { $when }
worries-step-told = Wedi cael gwybod
worries-step-not-told = Heb gael gwybod

worries-place = { $session }, { $when }
worries-told-by = ({ $who })
worries-open-why = Bydd ei eiriau’n ymddangos pan fyddwch yn ei agor. Caiff ei nodi eich bod wedi’i agor.
worries-open = Agor
worries-only-talk = Dim geiriau: mae’r person ifanc hwn eisiau siarad â rhywun.
worries-find = Sut i ddod o hyd i’r person ifanc

worries-decide = Beth benderfynoch chi?
worries-course-talked = Siarad â’r person ifanc
worries-course-family = Dweud wrth y teulu
worries-course-services = Gofyn i’r gwasanaethau plant
worries-course-police = Ffonio’r heddlu
worries-course-added = Ychwanegu at yr hyn a wyddom
worries-course-nothing = Dim mwy i’w wneud
worries-why = Pam? (mae ei angen bob tro)
worries-write-down = Nodi
worries-append-only = Gallwch ychwanegu mwy wedyn. Ni ellir dileu dim.
worries-close = Cau
worries-close-why = Rhowch ef yn eich ffeil eich hun yn gyntaf. Mae’n aros yma, ac ni chaiff dim mwy ei ysgrifennu arno.
worries-closed-file = Mae wedi cau. Ni chaiff dim mwy ei ysgrifennu arno.

worries-pass-on = Pasio ymlaen
worries-pass-on-whom = At bwy?
worries-pass-to = { $role }: { $who }
worries-pass-on-go = Pasio ymlaen
worries-pass-on-what = Mae ganddynt hanner awr i’w agor tra bydd rhywun ar ddyletswydd. Gallwch chi ei agor eto.

worries-record = Cofnod
worries-line-opened = Agorwyd gan { $who }
worries-line-told = Heb ei agor mewn pryd. Wedi cael gwybod: { $role }
worries-line-passed-on = Pasiwyd ymlaen gan { $who }. Yn awr gyda: { $role }
worries-line-decided = Penderfyniad { $who }: { $course }
worries-line-put-back = Rhoddodd { $who } y syniad yn ôl i’w ddarllen
worries-line-closed = Caewyd gan { $who }

people-worries = Pryderon
people-worries-go = Pryderon a ddaeth i mewn
people-duty-go = Pwy sy’n clywed pryderon, a phryd

duty-title = Pwy sy’n clywed pryderon
duty-why = Bydd pryder gan berson ifanc o’ch sefydliad chi yn dod yma, ble bynnag yr oedd. Nid yw sefydliadau eraill byth yn ei ddarllen.
duty-nobody = Neb
duty-lead-how = Mae’r arweinydd a’r dirprwy’n dod i mewn drwy ddolen, yn y rôl honno. Mae’r cyntaf yn cael gwybod ar unwaith. Ar ôl hanner awr mae’r nesaf yn cael gwybod.
duty-head = Y pennaeth neu’r prif swyddog
duty-head-hint = Yn cael gwybod am bryder, ac yn ei ddarllen, os na wnaeth yr arweinydd a’r dirprwy ei agor.
duty-head-none = Neb wedi’i enwi: mae pob arweinydd yn cymryd y lle
duty-from = Mae rhywun yn darllen o
duty-until = tan
duty-hours-how = Mae pobl ifanc yn darllen cyn iddynt ysgrifennu a oes rhywun yno. Bydd pryder ar adeg arall yn aros tan hynny, pedwar diwrnod ar y mwyaf.
duty-keep = Cadw hyn
worries-print = Argraffwch y dudalen hon ar gyfer eich ffeil eich hun: dim ond y geiriau a’r cofnod a ddaw allan.
duty-days = Ar ba ddiwrnodau?
duty-in-holidays = Hefyd ar ddiwrnodau heb ysgol
duty-hand-over = Trosglwyddo
duty-away-until = Mae’r arweinydd diogelu i ffwrdd hyd at
duty-away-hint = Y diwrnod olaf i ffwrdd, 60 diwrnod o nawr ar y mwyaf. Y dirprwy sy’n clywed pryderon gyntaf tan hynny.
duty-away = Y dirprwy sy’n clywed pryderon gyntaf hyd ddiwedd dydd { $day }.
duty-back = Mae’r arweinydd yn ôl
duty-away-no-deputy = Ni all neb gymryd lle’r arweinydd eto: gwahoddwch ddirprwy i mewn.
