# Ways out that are always there. Check the phone numbers at each release.

not-today-title = Mae hynny’n iawn.
not-today-why = Does dim rhaid i ti ymuno. Does neb yn gofyn pam.
not-today-after = Cei wylio, a dod yn ôl pryd bynnag rwyt ti eisiau.
not-today-back = Dod yn ôl i mewn

worried-title = Cei di siarad â rhywun.
worried-not-alone = Dwyt ti ddim mewn trwbl. Mae dweud wrth rywun yn helpu.
worried-exit = Gadael y dudalen hon
worried-hide = Cuddio’r dudalen hon
worried-here = Rhywun yma
worried-here-how = Dweda wrth weithiwr yn yr ystafell, neu athro. Byddan nhw’n gwrando ac yn helpu.
worried-childline = Childline:
worried-childline-how = Am ddim, ddydd a nos. Does dim rhaid i ti ddweud dy enw.
worried-danger = Mewn perygl nawr:
worried-danger-how = Ffonia’r rhif hwn. Mae am ddim.
worried-unread = Does neb yn cael gwybod dy fod ti wedi agor y dudalen hon.

worried-tell = Cei di ddweud wrthon ni.
worried-nobody = Does neb yn darllen nawr.
worried-demo = Dim ond demo yw hwn. Does neb go iawn yn ei ddarllen.
worried-reads = Pwy sy’n darllen: { $who }.
worried-or = {" "}neu{" "}
worried-soon = O fewn { $minutes } munud, tan { $until }.
worried-next = Byddan nhw’n darllen ddydd { $day } am { $time }.
worried-then = Os na fyddan nhw’n ei agor: { $who }.
worried-then-between = , yna{" "}
worried-not-others = Fydd disgyblion eraill ddim yn gallu ei ddarllen. Na dy weithiwr chwaith, os nad yw’n cael ei enwi yma.
worried-no-secret = Os nad wyt ti’n saff, allwn ni ddim cadw’r gyfrinach. Byddwn ni’n dweud wrth rywun sy’n helpu.
worried-talk = Dw i eisiau siarad â rhywun
worried-words = Neu ysgrifenna beth sy’n dy boeni di
worried-words-later = Neu ysgrifenna nawr, i’w ddarllen wedyn
worried-find = Sut down ni o hyd i ti? (does dim rhaid ateb)
worried-know = Rydyn ni’n gwybod: { $who }, { $group }, heddiw.
worried-send = Anfon
worried-ring = Neu ffonia rywun
worried-ring-now = Cei di siarad â rhywun nawr
worried-sent = Mae wedi’i anfon.
worried-sent-well = Gwnest ti’r peth iawn wrth ddweud wrthon ni.
