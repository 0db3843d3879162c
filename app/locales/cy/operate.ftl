# Yr hyn y mae’r derfynell yn ei ddweud wrth bwy bynnag sy’n rhedeg Fifth: copïau, a pham nad yw’n cychwyn.

backup-made = Mae copi cyfan yn { $place }: { $tables } tabl, { $rows } rhes.
backup-restored = Mae’r gronfa ddata yn { $place } nawr: { $tables } tabl, { $rows } rhes. Cychwynnwch Fifth yno.
backup-whole = Mae { $place } yn gyfan: { $tables } tabl, { $rows } rhes.
backup-open = { $n ->
    [zero] Nid oedd pleidlais ar agor.
    [one] Roedd un bleidlais ar agor. Nid yw ei hallwedd yn y copi: hebddi ni all neb gyfrif y pleidleisiau hynny.
    [two] Roedd { $n } bleidlais ar agor. Nid yw eu hallweddi yn y copi: hebddynt ni all neb gyfrif y pleidleisiau hynny.
    [few] Roedd { $n } pleidlais ar agor. Nid yw eu hallweddi yn y copi: hebddynt ni all neb gyfrif y pleidleisiau hynny.
    [many] Roedd { $n } phleidlais ar agor. Nid yw eu hallweddi yn y copi: hebddynt ni all neb gyfrif y pleidleisiau hynny.
   *[other] Roedd { $n } pleidlais ar agor. Nid yw eu hallweddi yn y copi: hebddynt ni all neb gyfrif y pleidleisiau hynny.
}
backup-not-there = Nid oes cronfa ddata yn { $place }. Edrychwch ar y llwybr.
backup-taken = Mae rhywbeth yn { $place } yn barod, ac nid oes dim yn cael ei drosysgrifo. Dewiswch le arall.
backup-not-ours = Nid cronfa ddata Fifth yw { $place }. Edrychwch ar y llwybr.
backup-half = Copïwyd { $place } heb y log wrth ei ochr, felly mae’r diweddaraf ar goll. Defnyddiwch gopi a wnaeth fifth backup.
backup-newer = Fifth mwy newydd a ysgrifennodd { $place }. Defnyddiwch hwnnw, neu un mwy newydd.
backup-damaged = Mae { $place } wedi’i ddifrodi: { $why }. Defnyddiwch gopi wrth gefn cynharach.
backup-disk = Ni ellid ysgrifennu dim yn { $place }: { $why }. Edrychwch ar y ffolder, ei hawliau a’r lle sydd ar ôl.
backup-postgres = Gyda PostgreSQL defnyddiwch pg_dump --exclude-table-data=round_keys, sy’n gadael allweddi pleidleisiau agored allan.
recount-again = yn cyd-fynd, a chyfrifwyd eto beth a ddewiswyd
recount-unchanged = yn cyd-fynd â’i dderbynneb; mae gormod yn breifat i gyfrif eto
recount-unreadable = GWAHANOL: mae’r hyn a gyhoeddwyd wedi mynd neu ni ellir ei ddarllen
recount-ballots = GWAHANOL: mae papurau pleidleisio yno o hyd
recount-receipt = GWAHANOL: nid o’r hyn a gyhoeddwyd y gwnaed ei dderbynneb
recount-round = GWAHANOL: nid rhai’r bleidlais yw’r cwestiwn, ei delerau, ei ddewisiadau neu ei amser
recount-turnout = GWAHANOL: nid nifer y pleidleiswyr yw’r un a gadwyd
recount-too-much = GWAHANOL: dywedir mwy nag a ganiateir gyda chyn lleied o bleidleiswyr
recount-figures = GWAHANOL: nid yw’r ffigurau’n cyd-fynd â’i gilydd
recount-faces = GWAHANOL: mae’r ffigurau mewnol a’r rhai allanol yn gwrth-ddweud ei gilydd
recount-chosen = GWAHANOL: yn ôl y ffigurau hyn mae’r rheol yn dewis rhywbeth arall
recount-sum = Pleidleisiau wedi cau: { $votes }. Gwahanol: { $differ }.
rehearse-not-there = Nid oes gan unrhyw sesiwn agored y cod hwn. Edrychwch ar ei sgrin fawr.
rehearse-real = Gall pobl ifanc go iawn ddod i’r sesiwn hon. I ymarferion yn unig y daw rhai ffug.
rehearse-did = Disgyblion ffug a ddaeth i mewn: { $came }. Yn aros wrth y drws: { $wait }. Syniadau: { $ideas }. Pleidleisiau: { $votes }.
start-address-taken = Mae { $address } wedi’i gymryd. Stopiwch yr hyn sy’n rhedeg yno, neu dewiswch un arall gyda --addr.
start-address-elsewhere = Nid cyfeiriad y peiriant hwn yw { $address }. Dewiswch un o’i rai ei hun gyda --addr, neu 0.0.0.0 am bob un.
start-address-reserved = Ni chaiff y defnyddiwr hwn wrando ar { $address }. Dewiswch borth 1024 neu uwch gyda --addr.
start-address-other = Ni all Fifth wrando ar { $address }: { $why }. Dewiswch un arall gyda --addr.
start-other-user = Defnyddiwr arall biau { $place }. Cychwynnwch Fifth fel y defnyddiwr hwnnw, neu ei roi i’r un hwn gyda chown.
start-not-allowed = Ni chaiff y defnyddiwr hwn ysgrifennu yn { $place }. Dewiswch ffolder arall gyda --data, neu newidiwch ei hawliau.
start-read-only = Dim ond darllen { $place } sy’n bosibl. Gosodwch ef fel y gellir ysgrifennu iddo, neu dewiswch ffolder arall gyda --data.
start-full = Mae disg { $place } yn llawn. Gwnewch le, yna cychwynnwch eto.
start-folder-other = Ni ellir agor y gronfa ddata yn { $place }: { $why }. Edrychwch ar y ffolder, neu rhowch gynnig ar fifth check.
start-newer = Fifth mwy newydd a wnaeth y gronfa ddata hon. Cychwynnwch hwnnw, neu un mwy newydd.
start-tables = Ni ellir diweddaru’r gronfa ddata: { $why }
start-postgres-address = Nid cyfeiriad cronfa ddata PostgreSQL yw hwnnw. Mae’n edrych fel postgres://user:password@host/database.
start-postgres-away = Nid yw PostgreSQL yn ateb. Cychwynnwch ef, neu edrychwch ar westeiwr a phorth --database-url.
start-postgres-user = Nid yw PostgreSQL yn gadael y defnyddiwr hwn i mewn. Edrychwch ar enw a chyfrinair --database-url.
start-postgres-database = Nid oes gan PostgreSQL gronfa ddata o’r fath. Gwnewch hi gyda createdb, neu edrychwch ar ddiwedd --database-url.
start-postgres-other = Ni ellir agor cronfa ddata PostgreSQL: { $why }
start-numbers = Ni ellir darllen y rhifau yn { $address }: { $why }. Dewiswch gyfeiriad arall gyda --metrics.
move-done = Mae popeth yn { $place } nawr: { $tables } tabl, { $rows } rhes, pob un wedi’i chymharu. Cychwynnwch Fifth gyda hi, a rhowch yr hyn sydd yn { $from } o’r neilltu.
move-open = { $n ->
    [zero] Nid oes pleidlais ar agor.
    [one] Mae un bleidlais ar agor. Aeth ei hallwedd gyda hi, felly mae’n parhau.
    [two] Mae { $n } bleidlais ar agor. Aeth eu hallweddi gyda nhw, felly maen nhw’n parhau.
    [few] Mae { $n } pleidlais ar agor. Aeth eu hallweddi gyda nhw, felly maen nhw’n parhau.
    [many] Mae { $n } phleidlais ar agor. Aeth eu hallweddi gyda nhw, felly maen nhw’n parhau.
   *[other] Mae { $n } pleidlais ar agor. Aeth eu hallweddi gyda nhw, felly maen nhw’n parhau.
}
move-in-use = Mae gan rywun un o’r ddau ar agor: gweinydd sy’n rhedeg, neu raglen sy’n edrych i mewn iddo. Stopiwch ef, yna symudwch.
move-taken = Mae rhywbeth yn { $place } yn barod, ac nid oes dim yn cael ei drosysgrifo. Dewiswch gronfa ddata wag, neu ffolder arall.
move-older = Mae’r gronfa ddata yn { $place } yn hŷn na’r Fifth hwn. Cychwynnwch hwn gyda hi unwaith, stopiwch ef, yna symudwch.
move-differs = Nid yr hyn a oedd yno a gyrhaeddodd yn y tabl { $table }. Ni symudwyd dim. Rhowch gynnig arall arni.
move-from = Dywedwch beth sy’n symud yno: --database-url postgres://user:password@host/database.
move-unreadable = Ni ellir darllen hyn: { $what }. Ni symudwyd dim.
move-keys-left = Mae popeth wedi symud, ond mae hen allweddi ar ôl yn { $place }. Dinistriwch nhw â llaw: gellir agor yr hyn a seliwyd yno o hyd.
