# Cards for a programme: what adults make and print.

cards-title = Cardiau
cards-of = Sut mae { $group } yn dod i mewn
cards-short = Lluniau neu gardiau
cards-link = Cardiau ar gyfer { $group }
cards-hint = Dim enwau a dim cyfrifon. Chi sy’n dewis beth sy’n addas i’ch grŵp.
cards-way-pictures = Lluniau ar gyfer heddiw
cards-way-pictures-about = Bob tro, mae pawb yn tapio llun newydd. Dim i’w argraffu a dim i’w golli.
cards-way-cards = Cardiau ar gyfer y rhaglen
cards-way-cards-about = Mae gan bawb gerdyn wedi’i argraffu. Yr un cerdyn yr wythnos nesaf yw’r un llais: eu syniadau eu hunain, a’r atebion iddynt.
cards-now = Fel y mae nawr
cards-make = { $n ->
    [one] Gwneud 1 cerdyn, { $spare } sbâr
    [two] Gwneud 2 gerdyn, { $spare } sbâr
    [few] Gwneud 3 cherdyn, { $spare } sbâr
    [many] Gwneud 6 cherdyn, { $spare } sbâr
   *[other] Gwneud { $n } cerdyn, { $spare } sbâr
}
cards-printed-once = Allwedd yw’r sgwâr ar gerdyn, ac nid ydym yn cadw copi. Gallwch argraffu’r cardiau wrth eu gwneud, ar y ddyfais hon, nes i chi allgofnodi ac am 12 awr ar y mwyaf.
cards-print = Argraffu’r cardiau
cards-work = { $n ->
    [one] Mae 1 cerdyn yn gweithio
    [two] Mae 2 gerdyn yn gweithio
    [few] Mae 3 cherdyn yn gweithio
    [many] Mae 6 cherdyn yn gweithio
   *[other] Mae { $n } cerdyn yn gweithio
}
cards-lost-hint = Un ar goll? Rhowch un newydd yn ei le. Bydd yr hen gerdyn yn stopio ar unwaith, a bydd unrhyw dabled neu ffôn sydd i mewn gydag ef allan. Mae’r un newydd yn cadw’r un llais.
cards-lost = Ar goll: cael un newydd
cards-lost-sure = A yw ar goll go iawn? Bydd y papur sydd allan yno’n stopio nawr, a byddwch yn argraffu un cerdyn o’r newydd.
cards-lost-yes = Cael cerdyn newydd
cards-more = Mwy o gardiau
cards-more-go = Eu gwneud
cards-again = Mae’r daflen gyfan ar goll
cards-again-hint = Bydd pob cerdyn yn stopio ar unwaith, a bydd pwy bynnag sydd i mewn gydag un allan. Byddwch yn argraffu rhai newydd, a bydd pob un yn cadw ei lais.
cards-again-go = Argraffu pob cerdyn eto
cards-again-sure = Bydd pob papur sydd allan yno’n stopio nawr. Ydych chi am argraffu pob un o’r newydd?
cards-again-yes = Eu stopio ac argraffu eto
cards-end = Mae’r rhaglen ar ben
cards-end-hint = Ni fydd y cardiau’n agor dim mwyach, bydd pwy bynnag sydd i mewn gydag un allan, ac ni fydd dim yn arwain o syniad at gerdyn. Ni ellir dadwneud hyn.
cards-end-go = Dod â phob cerdyn i ben
cards-end-sure = A yw’r rhaglen ar ben i’r grŵp hwn? Ni fydd y cardiau’n gweithio byth eto.
cards-end-yes = Dod â nhw i ben am byth
cards-private = Nid ydym byth yn nodi pa blentyn sydd â pha gerdyn. Os oes angen rhestr arnoch, cadwch hi ar eich papur eich hun.

cards-sheet-head = { $spare ->
    [0] { $group }, { $n ->
        [one] 1 cerdyn
        [two] 2 gerdyn
        [few] 3 cherdyn
        [many] 6 cherdyn
       *[other] { $n } cerdyn
    }
   *[other] { $group }, { $n ->
        [one] 1 cerdyn
        [two] 2 gerdyn
        [few] 3 cherdyn
        [many] 6 cherdyn
       *[other] { $n } cerdyn
    }, { $spare } sbâr
}
cards-sheet-for = Ar gyfer y rhaglen
cards-sheet-nothing = Does dim ar gerdyn am blentyn.
cards-sheet-who = Pwy sydd â pha un? Ar eich papur eich hun, os o gwbl.
cards-sheet-how = Pwyntiwch gamera ato. Neu teipiwch y cod ar y sgrin fawr, yna’r gair a’r rhif.
cards-sheet-lost = Un ar goll? Daw ei god i ben. Argraffwch un newydd.
cards-sheet-hint = Argraffwch y dudalen hon ar A4, ar ei maint gwirioneddol. Torrwch ar hyd y llinellau.
cards-spare = sbâr
