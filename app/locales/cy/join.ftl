# At the door.

join-title = Beth yw’r cod?
join-hint = Mae ar y sgrin fawr.
join-go = Ymuno
join-promise = Dim enw. Dim cyfrif. Mae gweithiwr yn darllen syniadau cyn neb arall.
join-what = Gyda Fifth, mae pobl ifanc yn dweud beth hoffen nhw ei wneud, ac yn pleidleisio.
join-adults = Ydych chi’n gweithio gyda phobl ifanc?
join-adults-go = Mewngofnodi
join-in = Rwyt ti i mewn.
join-in-go = Mynd ymlaen
join-signed-in = Rydych chi wedi mewngofnodi.
join-signed-in-go = Mynd i’ch tudalen

code-like = GAIR 1234

join-demo = Edrych o gwmpas y demo
join-demo-pupil = Fel disgybl
join-demo-worker = Fel gweithiwr ieuenctid
join-demo-leader = Fel arweinydd
join-demo-screen = Y sgrin fawr

group-title = Ym mha grŵp wyt ti?

picture-title = Pwy wyt ti heddiw?
picture-hint = Tapia lun. Ti biau’r llun heddiw.
picture-group = Dy grŵp di: { $group }.
picture-was-here = Ro’n i yma o’r blaen
picture-none-left = Mae pob llun wedi mynd. Dweda wrth weithiwr.

asked-title = Edrycha i fyny ar weithiwr.
asked-hint = Bydd gweithiwr yn dy adael di i mewn. Does dim rhaid i ti wneud dim.
asked-taken-out = Mae gweithiwr wedi tynnu llun allan ar y tabled neu’r ffôn hwn o’r blaen.
asked-why = Mae gan dy grŵp gardiau, neu mae ei restr yn llawn.
asked-other = Dewis llun arall

again-title = Pa un wyt ti?
again-hint = Tapia dy lun. Yna bydd gweithiwr yn dy adael di yn ôl i mewn.
again-nobody = Does neb i mewn eto. Mae angen mynd yn ôl a dewis llun newydd.
again-wait-title = Gofynna i weithiwr dy adael di yn ôl i mewn.
again-wait-hint = Dangosa dy rif i weithiwr. Does dim rhaid tapio dim.
again-wait-gone = Dydy’r hyn oedd heb ei anfon ddim yn dod yn ôl.

came-back = Daeth rhywun yn ôl fel ti am { $time }. Nid ti oedd hwnnw? Dweda wrth weithiwr.

card-hello = Helo, { $picture }.
card-go-in = Mynd i mewn
card-go-in-hint = Dyma dy gerdyn. Cadwa hwn at y tro nesaf.
card-choose = Ble wyt ti heddiw?
card-answers = Does dim byd ymlaen nawr. Cei ddarllen yr atebion.
card-nothing-yet = Does dim byd ymlaen nawr. Gofynna i weithiwr pryd mae’n dechrau.
card-type = Oes gen ti gerdyn? Teipia’r cod ar y sgrin fawr gyntaf, neu sgania’r cerdyn.
card-here = Oes gen ti gerdyn? Teipia’r gair a’r rhif sydd arno.
card-here-go = Dyna fy ngherdyn i

tablet-title = Pasio’r llechen hon ymlaen?
tablet-which = Trwy ba grŵp mae hi’n mynd?
tablet-any = Mwy nag un grŵp
tablet-begin-hint = Mae un ar ôl y llall yn tapio llun, yn pleidleisio ac yn ei phasio ymlaen.
tablet-begin = Ie, ei phasio ymlaen
tablet-forgets = Bob tro mae hi’n anghofio pwy oedd â hi.
tablet-done = Wedi gorffen, ei phasio ymlaen
tablet-next-title = Pasia hi ymlaen.
tablet-next-hint = Rho’r llechen hon i bwy bynnag sydd nesaf.
tablet-next-forgot = Mae hi wedi anghofio pwy oedd â hi o’r blaen.
tablet-next-go = Fi sydd nesaf
tablet-end = Peidio â’i phasio ymlaen
tablet-end-means = Mae hi’n llechen fel unrhyw un arall eto.
tablet-end-yes = Ie, peidio
