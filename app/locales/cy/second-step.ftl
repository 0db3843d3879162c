# The second step of an adult's sign-in: set up, and asked for.

code-of-app-title = Eich cod
code-of-app-where = Mae eich cyfrinair yn gywir. Nawr y cod o’r ap ar eich ffôn.
code-of-app = Cod
code-of-app-hint = Chwe digid. Neu un o’r codau sydd gennych ar bapur.
code-of-app-lost = Y ffôn a’r papur wedi mynd? Gofynnwch am ddolen gan arweinydd arall yn eich ysgol neu glwb. Os chi yw’r unig un, gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.
second-step-title = Yr ail gam
second-step-back = Eich cyfrif
second-step-why = Gellir gweld, dyfalu neu golli cyfrinair. Gydag ail gam, nid yw’n ddigon i ddod i mewn yn eich enw chi.
second-step-first = Mae eich partneriaeth yn gofyn i arweinwyr ac arweinwyr diogelu gael ail gam wrth fewngofnodi. Gosodwch ef nawr. Mae’n cymryd dwy funud.
second-step-password = Eich cyfrinair
second-step-qr = Yr hyn y mae eich ap yn ei sganio
second-step-begin = Cael ap ar eich ffôn
second-step-begin-what = Gwnaiff unrhyw ap codau chwe digid y tro, fel yr un sydd gan eich ffôn ar gyfer cyfrineiriau. Mae’n gweithio heb rwydwaith.
second-step-begin-go = Dangos beth i’w sganio
second-step-scan = Sganiwch hwn â’r ap
second-step-key = Dim camera? Teipiwch hwn yn yr ap.
second-step-confirm-go = Cadw
second-step-paper = Ysgrifennwch y codau hyn ar bapur
second-step-paper-what = Mae pob un yn eich gadael i mewn unwaith, pan nad yw eich ffôn wrth law.
second-step-paper-once = Dim ond nawr y byddwch yn eu gweld. Cadwch nhw lle mae eich pasbort, nid gyda’r ffôn.
second-step-paper-have = Maent gennyf ar bapur
second-step-paper-new = Codau newydd ar bapur
second-step-paper-left = { $left ->
    [0] Nid oes cod ar bapur ar ôl.
    [one] Mae 1 cod ar bapur ar ôl.
    [two] Mae 2 god ar bapur ar ôl.
    [few] Mae 3 chod ar bapur ar ôl.
    [many] Mae 6 chod ar bapur ar ôl.
   *[other] Mae { $left } cod ar bapur ar ôl.
}
second-step-counts = Mae’n cyfrif
second-step-since = Ers dydd { $day }, mae Fifth yn gofyn am god ar ôl eich cyfrinair.
second-step-remove = Mewngofnodi hebddo
second-step-remove-what = Bydd eich cyfrinair yn unig yn eich gadael i mewn. Ffôn newydd? Dewch â’r ail gam i ben yma, a gosodwch ef ar yr un newydd.
second-step-remove-go = Dod â’r ail gam i ben
second-step-all = Arweinwyr ac arweinwyr diogelu { $partnership }
second-step-all-off = Caiff pob un ddewis cael ail gam neu beidio.
second-step-all-on = Rhaid i bob un gael ail gam.
second-step-all-what = Pan fydd rhaid i bawb ei gael, bydd unrhyw un sydd hebddo yn ei osod wrth y tap nesaf, ac ni all wneud dim arall cyn hynny.
second-step-all-go = Gofyn i bawb amdano
second-step-all-end = Gadael i bob un ddewis
passkey-go = Defnyddio allwedd fynediad
passkey-failed = Ni weithiodd hynny. Rhowch gynnig arall arni, neu mewngofnodwch mewn ffordd arall.
passkey-second-title = Eich allwedd fynediad
passkey-second = Mae eich cyfrinair yn gywir. Nawr eich allwedd fynediad.
passkeys-title = Allweddi mynediad
passkeys-what = Mae eich ffôn neu gyfrifiadur yn eich adnabod drwy fys, wyneb neu ei god. Mae un tap yn eich gadael i mewn, ac ni all neb ddyfalu’r allwedd.
passkeys-new = Un arall
passkeys-name = Eich enw chi arni
passkeys-name-hint = Er enghraifft: fy ffôn.
passkeys-make = Gwneud allwedd fynediad
passkeys-made = Gwnaed ddydd { $day }.
passkeys-used = Defnyddiwyd ddiwethaf ddydd { $day }.
passkeys-remove = Tynnu
passkeys-no-browser = Nid yw’r porwr hwn yn gwneud allweddi mynediad, neu mae ei sgriptiau wedi’u diffodd.
passkeys-no-number = Rhif yw’r cyfeiriad hwn, a dim ond ar gyfer enwau y mae porwyr yn gwneud allweddi mynediad.
passkeys-no-plain = Nid yw’r cyfeiriad hwn yn breifat ar y ffordd (https), ac nid yw porwyr yn gwneud allweddi mynediad yno.
passkeys-no-do = Mae eich cyfrinair a chod o’ch ffôn yr un mor dda. Gall pwy bynnag sy’n rhedeg y gweinydd roi enw i’r cyfeiriad.
