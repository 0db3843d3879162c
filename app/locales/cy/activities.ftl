# What came of ideas that got a yes, for adults.

activity-make = Troi’n weithgaredd
activity-see = Gweld y gweithgaredd
activity-by = Syniad gan { $who }.
activity-credit-partnership = pobl ifanc { $who }
activity-credit-organisation = pobl ifanc { $who }
activity-wish-place = Hoffen nhw ei gael yma: { $place }
activity-wish-lead = Hoffen nhw i’r person hwn arwain: { $lead }
activity-cost = { $pounds } o’r pot
activity-no-cost = Yn costio dim
activity-in-calendar = { $n ->
    [one] Mewn un sesiwn
   *[other] Mewn { $n } sesiwn
}
activity-not-in-calendar = Ddim yn y calendr eto

activity-when = Pryd a ble?
activity-lacks = Cyn iddo fynd i’r calendr
activity-lacks-category = Rhaid i rywun sy’n ei gynnal ddweud pa fath o weithgaredd ydyw.
activity-lacks-who = Rhaid i bawb sy’n ei gynnal dicio’r un deilliannau, o un i dri. Heb gytuno eto: { $who }.
activity-lacks-nobody = Rhaid i rywun ei gynnal.
activity-no-dates = Nid yw mewn unrhyw sesiwn eto.
activity-date = { $day }, { $starts }–{ $ends }
activity-date-place = { $place } · { $session }
activity-no-place = Lle heb ei ddewis eto
activity-past = wedi bod
activity-put = Ei roi mewn sesiwn
activity-put-go = Rhoi i mewn
activity-put-hint = Gall gweithgaredd hir fod mewn mwy nag un.
activity-no-booked = Does dim diwrnod eto gan unrhyw sesiwn sydd i ddod. Gweithiwr ieuenctid sy’n rhoi diwrnod.
activity-take = Tynnu allan

activity-runs = Pwy sy’n ei gynnal, ac i beth?
activity-agreed = { $n ->
    [one] Mae’n gweithio tuag at: { $outcomes }.
   *[other] Mae pob un o’r { $n } sy’n ei gynnal am gael yr un peth: { $outcomes }.
}
activity-not-agreed = Nid yw pawb sy’n ei gynnal am gael yr un peth eto.
activity-leads = yn arwain
activity-nothing-ticked = Dim byd wedi’i dicio eto
activity-tick = Beth hoffai { $who } ei gael ohono?
activity-tick-hint = Ticiwch un i dri. Mae pawb sy’n ei gynnal yn ticio’r un rhai.
activity-tick-go = Y rhain rydym ni am eu cael
activity-join = Mae { $who } yn ei gynnal hefyd
activity-leave = Nid yw { $who } yn ei gynnal mwyach
activity-last = Gofynnwch i sefydliad arall ei gynnal cyn i chi adael.

activity-about = Beth ydyw
activity-category = Pa fath o weithgaredd?
category-civic = Cymryd rhan yn y gymuned
category-arts = Celfyddydau a diwylliant
category-nature = Natur, awyr agored ac antur
category-sport = Chwaraeon ac ymarfer corff
category-life-skills = Sgiliau bywyd ehangach
activity-field-cost = Faint mae’n ei gymryd o’r pot, mewn punnoedd
activity-credit = Syniad pwy oedd hwn?
activity-credit-hint = Byth enw. Mae mwy ar y rhestr ar ôl i weithiwr a oedd yno ei gynnig.
activity-field-lead = Pwy sy’n ei arwain?
activity-field-post = Teitl swydd yr un sy’n ei arwain yno
activity-field-post-hint = Swydd, nid enw: “Gweithiwr ieuenctid”.
activity-led-by = { $who } sy’n ei arwain.
activity-led-by-post = { $who } sy’n ei arwain: { $post }.

activity-done = A gafodd ei wneud?
activity-done-why = Mae disgyblion yn darllen yr hyn rydych chi’n ei ddweud yno.
activity-done-go = Dweud beth ddigwyddodd
activity-back = Yn ôl i’r rhaglen
