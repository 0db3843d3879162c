# What was worked towards, and what can be seen of it, for adults. Nothing here says that one

signals-title = Beth y gweithiwyd tuag ato
signals-care = Mae’r rhain yn dangos beth y gweithiwyd tuag ato, nid beth achosodd beth. Maent yn sôn am bawb gyda’i gilydd, byth am un person ifanc.
signals-been = Wedi gweithio tuag ato:
signals-ahead = Eto i ddod:
signals-write = Ysgrifennu eich nodyn eich hun
signals-return = Nid oes neb yn cael ei ddilyn o un sesiwn i’r nesaf, felly ni wyddom faint sy’n dod yn ôl.
signals-asked = { $session }: “{ $question }”

signal-jobs = Tasgau a gymerwyd ac a orffennwyd mewn sesiynau
signal-jobs-so = { $n ->
    [one] Mewn un sesiwn, arweiniodd person ifanc ran neu gadw’r amser.
   *[other] Mewn { $n } sesiwn, arweiniodd person ifanc ran neu gadw’r amser.
}
signal-jobs-none = Mae sesiynau lle arweiniodd person ifanc ran neu gadw’r amser yn cael eu cyfrif yma, ar ôl iddynt fod yn barod a gorffen.

signal-own-words = Geiriau pobl ifanc eu hunain
signal-own-words-so = { $n ->
    [one] Atebwyd un cwestiwn yn eu geiriau eu hunain.
    [two] Atebwyd 2 gwestiwn yn eu geiriau eu hunain.
    [few] Atebwyd 3 chwestiwn yn eu geiriau eu hunain.
    [many] Atebwyd 6 chwestiwn yn eu geiriau eu hunain.
   *[other] Atebwyd { $n } cwestiwn yn eu geiriau eu hunain.
}
signal-own-words-none = Mae cwestiynau a atebwyd yn eu geiriau eu hunain yn cael eu cyfrif yma, ar ôl i weithiwr adael i’r ystafell weld rhai.

signal-adapted = Syniadau a addaswyd i ffitio
signal-adapted-so = { $n ->
    [one] Cafodd un syniad “iawn, gyda newid”, er mwyn iddo ffitio.
   *[other] Cafodd { $n } syniad “iawn, gyda newid”, er mwyn iddynt ffitio.
}
signal-adapted-none = Mae syniadau â’r ateb “iawn, gyda newid” yn cael eu cyfrif yma.

signal-proposed = Syniadau a gynigiwyd gan bobl ifanc
signal-proposed-so = { $n ->
    [one] Rhoesant un syniad ar y wal.
   *[other] Rhoesant { $n } syniad ar y wal.
}
signal-proposed-none = Mae syniadau ar wal yn cael eu cyfrif yma.

signal-again = Ydyn nhw eisiau gwneud hyn eto?
signal-again-none = Bydd yr hyn a ddywedant wrth ateb “Wyt ti eisiau gwneud hyn eto?” i’w weld yma, ar ôl ei ofyn ar ddiwedd sesiwn.

signal-feelings = O ddod i mewn hyd at orffen, yr ystafell gyfan
signal-feelings-none = Bydd teimladau’r ystafell ar y dechrau ac ar y diwedd i’w gweld yma, ar ôl gofyn am y ddau mewn un sesiwn.

signal-turnout = Faint gymerodd ran
signal-turnout-none = Bydd y nifer a bleidleisiodd i’w weld yma, ar ôl i bleidlais gau.

signal-note = Beth welsoch chi eich hunain
signal-note-none = Nid oes dim yn cael ei gyfrif ar gyfer hwn. Bydd yr hyn y mae pob sefydliad yn ei ysgrifennu i’w weld yma.

signal-register = Faint ddaeth
signal-register-about = { $session }: tua { $n } o bobl ifanc.
signal-register-hidden = { $session }: { $hidden }
signal-register-none = Bydd y nifer a ddaeth, yn fras, i’w weld yma, ar ôl i sesiwn o’r fath orffen.

signal-stirling = Y raddfa lesiant, y grŵp cyfan
signal-stirling-none = Bydd cymedr y grŵp cyfan i’w weld yma, ar ôl defnyddio graddfa Stirling.

signal-covered = Pwnc wedi’i drafod
signal-covered-yes = Do.
signal-covered-none = Ddim eto: mae gweithgaredd o’r fath eto i ddod.

signal-listened = A gawson nhw wrandawiad?
signal-listened-none = Bydd yr hyn a ddywedant wrth ateb “Wyt ti wedi cael gwrandawiad heddiw?” i’w weld yma, ar ôl ei ofyn ar ddiwedd sesiwn.

note-label = Beth welodd { $who }?
note-hint = Am bawb gyda’i gilydd, mewn 300 llythyren. Dim enwau, neb y gellid ei adnabod. Beth a welwyd, nid beth oedd yr achos. Gadewch yn wag i’w dynnu.
