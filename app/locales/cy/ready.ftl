# Is a session ready? For adults.

ready-title = A yw { $name } yn barod?
ready-back-room = Yn ôl i’r ystafell
ready-drop-in = Diwrnod, lle ac oedolion
ready-missing = { $n ->
    [one] Mae 1 peth yn eisiau
    [two] Mae 2 beth yn eisiau
    [few] Mae 3 pheth yn eisiau
    [many] Mae 6 pheth yn eisiau
   *[other] Mae { $n } peth yn eisiau
}
ready-complete = Popeth yno
ready-ready = Yn barod
ready-not-yet = Ddim yn barod eto
ready-nothing-missing = Nid oes dim yn eisiau. Dim ond angen i rywun ddweud hynny.
ready-called = Dywedodd { $who } ddydd { $day } ei bod yn barod.
ready-call = Dweud ei bod yn barod

ready-no-day = Nid oes diwrnod ac amser eto.
ready-no-place = Nid oes lle eto.
ready-no-address = Nid oes neb wedi nodi cyfeiriad y lle.
ready-no-why = Mae rhywbeth yn eisiau yn y lle. Dywedwch pam y cafodd ei ddewis.
ready-stale-checks = { $n ->
    [one] Mae 1 gwiriad o’r lle yn rhy hen ar y diwrnod hwnnw, neu bydd wedi dod i ben. Gall arweinydd nodi un newydd.
    [two] Mae 2 wiriad o’r lle yn rhy hen ar y diwrnod hwnnw, neu byddant wedi dod i ben. Gall arweinydd nodi rhai newydd.
   *[other] Mae { $n } gwiriad o’r lle yn rhy hen ar y diwrnod hwnnw, neu byddant wedi dod i ben. Gall arweinydd nodi rhai newydd.
}
ready-few-adults = Mae angen { $needed } o oedolion. Dywedwch faint sy’n dod, neu pam mae llai yn ddigon.
ready-no-role = Nid oes neb yn y rôl hon eto: { $role }.
ready-no-check = Heb ei dicio eto: { $line }

ready-when = Pryd a ble?
ready-day = { $day }, { $from } i { $to }
ready-why-place = Pam yno: { $why }
ready-needs = Mae angen hyn ar y sesiwn: { $needs }
ready-needs-hint = Anghenion y sesiwn gyfan, byth anghenion un plentyn.
ready-keep-needs = Cadw, a rhoi lleoedd addas gyntaf
ready-starts = Yn dechrau
ready-ends = Yn gorffen
ready-until = Diwrnod olaf, os yw’n para dyddiau
ready-until-hint = Hyd at 14 diwrnod. Un cod i bob un ohonynt.
ready-too-small = Lle i { $holds } o’r { $people } o bobl
ready-why = Pam yno, os oes rhywbeth yn eisiau
ready-why-hint = Bydd pawb yn y bartneriaeth yn ei weld.

ready-adults = Faint o oedolion?
ready-needed = { $more ->
    [0] Mae angen { $needed } o oedolion ar gyfer { $pupils } o ddisgyblion.
    [one] Mae angen { $needed } o oedolion ar gyfer { $pupils } o ddisgyblion, un ohonynt ar gyfer anghenion y sesiwn hon.
   *[other] Mae angen { $needed } o oedolion ar gyfer { $pupils } o ddisgyblion, { $more } ohonynt ar gyfer anghenion y sesiwn hon.
}
ready-come = { $n ->
    [0] Nid oes neb yn dod eto.
    [one] Mae un yn dod.
   *[other] Mae { $n } yn dod.
}
ready-come-unknown = Nid oes neb wedi dweud faint sy’n dod.
ready-why-fewer = Pam mae llai yn ddigon: { $why }
ready-ratios = Un ar gyfer pob 6 disgybl 4 i 8 oed, 8 disgybl 9 i 12 oed, 10 disgybl 13 i 18 oed; yr ieuengaf mewn grŵp sy’n penderfynu. Byth llai na dau (NSPCC).
ready-expected = Disgyblion rydych yn eu disgwyl
ready-expected-hint = Yn wag: pawb ar y rhestrau.
ready-adults-come = Oedolion sy’n dod
ready-adults-come-hint = Nid yw helpwyr dan 18 yn cyfrif.
ready-more = Oedolion ychwanegol
ready-more-hint = Ar gyfer anghenion, yn ôl eich asesiad risg.
ready-fewer = Pam mae llai yn ddigon
ready-fewer-hint = Dim ond os oes llai’n dod nag sydd eu hangen. Byth llai na dau.

ready-roles-hint = Teitlau swyddi, nid enwau: maent yn aros pan fydd pobl yn symud ymlaen.
ready-other-roles = Rolau y gallai fod eu hangen hefyd
ready-in-role = { $post }, { $who }
role-lead = Arweinydd y sesiwn
role-lead-named = arweinydd y sesiwn
role-second-adult = Ail oedolyn
role-second-adult-named = ail oedolyn
role-safeguarding-contact = Cyswllt diogelu
role-safeguarding-contact-named = cyswllt diogelu
role-transport = Cludiant
role-transport-named = person cludiant
role-key-holder = Deiliad allweddi’r safle
role-first-aider = Swyddog cymorth cyntaf
role-equipment = Offer a siopa
role-communication = Cymorth cyfathrebu
role-young-facilitator = Hwylusydd ifanc
role-young-timekeeper = Ceidwad amser ifanc

ready-checks = Beth gafodd ei wirio?
ready-checks-hint = Ysgrifennwch deitl swydd yr un a wnaeth wirio, a’r diwrnod y cafodd ei wirio.
ready-check-who = Gwiriwyd gan (teitl swydd)
ready-check-on = Diwrnod
ready-ticked = { $who }, { $day }
ready-unticked = Ddim eto
check-risks = Mae rhywun sy’n adnabod y lle wedi asesu’r risgiau.
check-briefed = Mae pobl ifanc yn cael gwybod yn gyntaf beth fydd yn digwydd.
check-support = Rydym yn gwybod pa gefnogaeth sydd ei hangen ar bawb, gweithwyr hefyd.
check-first-aid = Rydym yn gwybod pa gymorth cyntaf y gallai fod ei angen.
check-team = Mae pawb yn y tîm yn gwybod beth yw eu rôl.
check-staff = Mae gwiriadau’r holl staff wedi’u cadarnhau’n ysgrifenedig.
check-venue = Mae gwiriadau’r lle wedi’u cadarnhau’n ysgrifenedig.
ready-by-card = Ar gerdyn y lle: { $what }, { $day }, { $who }. Mae’n ddilys ar gyfer pob sesiwn yno.
