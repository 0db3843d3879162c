# Questions that come pulse-made. Pupils read the questions.

pulse-title = Yn barod i’w gofyn
pulse-check-in-short = Wrth ddod i mewn: sut maen nhw’n teimlo
pulse-before-short = Cyn: dweud eu barn
pulse-check-out-short = Wrth orffen: sut maen nhw’n teimlo
pulse-after-short = Wedyn: dweud eu barn
pulse-listened-short = A gawson nhw wrandawiad?
pulse-again-short = Ydyn nhw eisiau gwneud hyn eto?
pulse-check-in = Sut wyt ti’n teimlo nawr?
pulse-check-out = Sut wyt ti’n teimlo nawr, ar y diwedd?
pulse-before = Wyt ti’n gallu dweud dy farn yma?
pulse-after = Wyt ti wedi gallu dweud dy farn heddiw?
pulse-listened = Wyt ti wedi cael gwrandawiad heddiw?
pulse-again = Wyt ti eisiau gwneud hyn eto?
pulse-ask-check-in = Gofyn sut mae pawb yn teimlo
pulse-ask-check-out = Gofyn sut mae pawb yn teimlo ar y diwedd

ballot-feelings = Does neb yn gweld beth wyt ti’n ei dapio. Dim ond ar yr ystafell gyfan rydyn ni’n edrych.
new-round-sensitive = Mae am deimladau, diogelwch, neu gael gwrandawiad. Mae mwy ohono’n aros yn gudd.

pulse-said = Beth ddwedon nhw?

feelings-check-in-out = O ddod i mewn hyd at orffen, yr ystafell gyfan
feelings-before-after = Cyn ac wedyn, yr ystafell gyfan
feelings-start = Ar y dechrau
feelings-end = Ar y diwedd
feelings-answer = Ateb
feelings-few = Atebodd llai na deg, felly does dim yn cael ei ddangos.
feelings-care = Nid yw pawb yn ateb y ddau dro. Mae’n dangos sut roedd eiliad yn teimlo, nid beth oedd yr achos.
