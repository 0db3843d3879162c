# The privacy notice for young people.

young-title = Sut rydyn ni’n gofalu am beth rwyt ti’n ei ddweud
young-who = Dy ysgol neu dy glwb sy’n gofalu am hyn.
young-what = Rydyn ni’n cadw dy syniadau, a beth mae oedolion yn ei ateb.
young-name = Dydyn ni ddim yn gofyn dy enw. Mae llun yn sefyll drosot ti.
young-vote = All neb gael gwybod dros beth bleidleisiaist ti.
young-reads = Mae gweithiwr yn darllen dy syniad cyn disgyblion eraill.
young-safe = Os oes perygl i ti, byddwn ni’n dweud wrth rywun sy’n helpu.
young-sold = Does neb yn ei werthu. Does dim cwmni’n ei gael.
young-no = Cei di ddweud na bob amser. Does neb yn gofyn pam.
young-change = Cei ei weld, ei newid, neu ei dynnu.
young-ask = Cei ofyn i weithiwr amdano.
young-for-adults = Yr un i oedolion
