# Letters to adults, by e-mail. Plain text, short, and never a word of a young person.

mail-owed-subject = Fifth: { $n ->
    [one] un peth y mae pobl yn aros amdano
    [two] 2 beth y mae pobl yn aros amdanynt
    [few] 3 pheth y mae pobl yn aros amdanynt
    [many] 6 pheth y mae pobl yn aros amdanynt
   *[other] { $n } peth y mae pobl yn aros amdanynt
}
mail-owed-hello = Helo { $name },
mail-owed-intro = dyma beth sydd ar { $organisation } i’w wneud, y mwyaf brys yn gyntaf:
mail-owed-line = - { $what }, { $by }
mail-owed-go = Mae’r cyfan yma: { $address }
mail-owed-why = Rydych yn cael y llythyr hwn ar ddydd Llun, a phan fydd angen gwneud rhywbeth. Nid oes syniad nac enw unrhyw berson ifanc ynddo byth.
mail-look-subject = Mae { $who } yn gofyn i chi edrych ar Fifth
mail-look-hello = Helo,
mail-look-what = Mae { $who } yn gofyn i chi weithio gyda Fifth. Mae’n rhoi llais i bobl ifanc: maent yn cynnig syniadau ac yn pleidleisio arnynt, ac mae oedolion yn ateb.
mail-look-go = Agorwch y cyfeiriad hwn i ddechrau: { $address }
mail-look-until = Mae’n gweithio unwaith, tan ddydd { $day }. Os nad ydych yn adnabod { $who }, peidiwch â gwneud dim: ni fydd dim yn digwydd wedyn.
mail-worry-subject = Edrychwch ar Fifth
mail-worry-go = edrychwch ar Fifth nawr, os gwelwch yn dda: { $address }
mail-worry-more = Nid yw’r llythyr hwn yn dweud mwy.
