# The weeks of a programme, its money, and its calendar, for adults.

programme-title = Y rhaglen
programme-empty = Nid oes diwrnod gan unrhyw sesiwn eto. Gweithiwr ieuenctid sy’n rhoi diwrnod i bob sesiwn.
programme-sentence = { $weeks ->
    [one] Un wythnos.
   *[other] { $weeks } wythnos.
} { $sessions ->
    [one] Un sesiwn.
   *[other] { $sessions } sesiwn.
}
programme-next = Nesaf: { $day }, { $starts }, { $place }.
programme-week = Wythnos { $n }
programme-this-week = yr wythnos hon
programme-over = wedi bod
programme-leads = Arweinydd
programme-contact = Diogelu
programme-no-contact = Neb eto
programme-nothing = Dim wedi’i gynllunio eto
programme-part = Rhan { $part } o { $of }
programme-led = { $who } sy’n arwain hyn
programme-not-agreed = heb gytuno eto

programme-clashes = { $n ->
    [one] Mae un peth wedi’i gynllunio ddwywaith.
    [two] Mae 2 beth wedi’u cynllunio ddwywaith.
    [few] Mae 3 pheth wedi’u cynllunio ddwywaith.
    [many] Mae 6 pheth wedi’u cynllunio ddwywaith.
   *[other] Mae { $n } peth wedi’u cynllunio ddwywaith.
}
programme-clash-place = Mae { $place } wedi’i gymryd ddwywaith ddydd { $day }: “{ $one }”, “{ $other }”.
programme-clash-lead = Mae { $who } yn arwain mewn dau le ar yr un pryd ddydd { $day }: “{ $one }”, “{ $other }”.

programme-waiting = Ddim yn y calendr eto
programme-waiting-hint = Cafodd pobl ifanc ateb cadarnhaol i’r rhain. Maent yn aros am ddiwrnod.

budget-title = Yr arian
budget-empty = Nid oes arian wedi’i nodi eto.
budget-sentence = { $in } i mewn, { $out } allan.
budget-left = Mae { $pounds } ar ôl.
budget-even = Mae’r cyfan yn gytbwys.
budget-short = Mae { $pounds } yn eisiau. Mae mwy’n mynd allan nag sy’n dod i mewn.
budget-in = I mewn
budget-out = Allan
budget-gifts = Rhoddion heb fod yn arian
budget-gifts-hint = Mae amser ac ystafelloedd yn werth llawer. Nid ydynt yn cael eu cyfrif mewn punnoedd.
budget-gift-times = { $words }, { $n ->
    [one] unwaith
    [two] dwywaith
   *[other] { $n } gwaith
}
budget-units = { $n } × { $price }
budget-sum = Cyfanswm
budget-what = Beth
budget-pounds = Punnoedd
budget-pot = Pot y bobl ifanc
budget-pot-sentence = Mae eu gweithgareddau’n cymryd { $taken } o { $pot }.
budget-pot-left = Mae { $pounds } ar ôl iddynt ei rannu.
budget-pot-even = Mae’r cyfan wedi’i gynllunio.
budget-pot-short = Mae hynny { $pounds } yn fwy nag sydd ar gael.
budget-change = Newid
budget-back = Yn ôl i’r rhaglen
budget-form-title = Beth sy’n dod i mewn, beth sy’n mynd allan?
budget-form-hint = Gadewch linell yn wag i’w thynnu. Punnoedd, neu bunnoedd a cheiniogau: 60 neu 12.50.
budget-form-own = Beth mae { $who } yn ei roi i mewn
budget-form-own-gifts = Beth mae { $who } yn ei roi heb fod yn arian
budget-form-grants = Grantiau ac arian arall i mewn
budget-form-pot = Pot y bobl ifanc
budget-form-out = Ar beth y caiff ei wario
budget-form-held = { $who } sy’n dal y gyllideb ac yn newid y gweddill.
budget-words = Beth ydyw
budget-how-many = Sawl un
budget-price = Punnoedd yr un

calendar-title = Yn eich calendr eich hun
calendar-why = Dyddiau, lleoedd, enwau gweithgareddau, a’r hyn sydd ar eich sefydliad i’w wneud, gyda nodyn atgoffa y diwrnod cynt. Nid yw’n enwi unrhyw berson ifanc.
calendar-file = Lawrlwytho
calendar-address = Mae ap calendr sy’n darllen y cyfeiriad hwn yn aros yn gyfredol.
calendar-label = Cyfeiriad y calendr
calendar-none = Nid oes cyfeiriad ar gyfer apiau calendr eto.
calendar-make = Gwneud cyfeiriad
calendar-new = Gwneud cyfeiriad newydd
calendar-new-hint = Ni fydd yr hen un yn dangos dim mwyach wedyn.
calendar-end = Tynnu’r cyfeiriad
calendar-leads = Arweinydd: { $who }
calendar-contact = Cyswllt diogelu: { $who }

coming-title = Beth sydd i ddod?
coming-sentence = { $n ->
    [one] Mae un sesiwn wedi’i chynllunio.
   *[other] Mae { $n } sesiwn wedi’u cynllunio.
}
coming-none = Nid oes diwrnod eto gan unrhyw sesiwn sydd i ddod.
coming-all = Y rhaglen gyfan
