# My ideas, and the questions that make one.

ideas-more = Oes gen ti un arall?
ideas-add = Ychwanegu un syniad arall
ideas-over = Dydyn ni ddim yn ychwanegu syniadau nawr.
ideas-mine = Dy syniadau
ideas-sent = Wedi’i anfon.
ideas-sent-hint = Mae gweithiwr yn ei ddarllen nawr.
ideas-way-sent = Rwyt ti wedi’i anfon
ideas-way-read = Mae gweithiwr yn ei ddarllen
ideas-way-then = Mae’n mynd ar y wal, neu maen nhw’n ysgrifennu atat ti
ideas-private = Mae gweithiwr yn darllen pob syniad cyn iddo fynd ar y wal.

idea-draft = Heb ei anfon eto
idea-waiting = Bydd gweithiwr yn ei ddarllen
idea-on-wall = Ar y wal
idea-back = Mae gweithiwr wedi ysgrifennu atat ti
idea-merged = Nawr yn rhan o syniad arall. Mae’n dal yn syniad i ti hefyd.
idea-kept = Mae’r syniad gan weithiwr.
idea-asked-part = Mae gweithiwr wedi’i roi gyda hwn:
idea-asked-whole = Mae gweithiwr wedi rhoi hwn gyda dy un di:
idea-asked = Ydy hynny’n iawn?
idea-asked-yes = Ydy, gyda’i gilydd
idea-asked-no = Na, ar ei ben ei hun
idea-asked-said = Dwedaist ti ei fod yn iawn.
wrote = Mae gweithiwr wedi ysgrifennu atat ti.
wrote-read = Darllen
idea-finish = Gorffen
idea-change = Newid

words-who-reads = Gweithiwr sy’n darllen gyntaf. Os oes perygl i ti, byddwn ni’n dweud wrth rywun sy’n helpu.
words-who-reads-lead = Gweithiwr sy’n darllen gyntaf. Os oes perygl i ti, byddwn ni’n dweud wrth: { $who }.
words-hint = Dweda yn dy ffordd di. Does dim ots am sillafu. Paid â rhoi enwau.

idea-optional = Does dim rhaid ateb hwn.
idea-from-picture = Dechrau gyda llun
idea-picture-title = Dewisa lun ar ei gyfer
idea-picture-none = Dim llun
idea-picture-more = Mwy o luniau
idea-place-title = Ble gallai fod?
idea-place-own = Rhywle arall
idea-lead-title = Pwy allai ei arwain?
idea-lead-us = Ni
idea-lead-worker = Gweithiwr
idea-lead-both = Ni a gweithiwr gyda’n gilydd
idea-lead-own = Rhywun arall. Dweda beth yw eu gwaith, fel cogydd neu DJ.

check-title = Ydy hyn yn iawn?
check-hint = Ar ôl ei anfon, bydd gweithiwr yn ei ddarllen.
check-words = Dy syniad
check-picture = Llun
check-place = Ble
check-lead = Pwy sy’n arwain
check-change = Newid
check-add = Ychwanegu
check-send = Anfon

ideas-before = Dy syniadau o’r blaen
ideas-before-none = Dim ateb eto
idea-quote = Caiff pobl eraill ddarllen fy ngeiriau
idea-quote-how = Os na, bydd pobl y tu allan i dy grŵp ond yn darllen bod syniad.
idea-quote-stop = Stopio pobl eraill rhag darllen fy ngeiriau
idea-quoted = Caiff pobl eraill ddarllen y geiriau hyn.
idea-not-quoted = Dim ond dy grŵp a dy weithwyr sy’n darllen y geiriau hyn.
idea-unquoted = Syniad gan berson ifanc
