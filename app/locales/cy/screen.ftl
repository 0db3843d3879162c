# The big screen: few words, read from ten metres.

screen-come-in = Dewch i mewn.
screen-join-at = Ymunwch yn
screen-join-how = Pwyntiwch eich camera yma.
screen-join-type = Neu teipiwch y cod yn
screen-any-time = Cewch ddod i mewn unrhyw bryd. Dim angen enw.
screen-over = Dyna’r cyfan am heddiw.
screen-door-shut = Mae’r drws ar gau.

screen-ideas-how = Ysgrifennwch eich syniad. Mae gweithiwr yn ei ddarllen gyntaf.
screen-sent = { $sent } wedi’u hanfon, { $wall } ar y wal.
screen-reading = { $n ->
    [one] Mae gweithiwr yn darllen y llall.
   *[other] Mae gweithiwr yn darllen y { $n } arall.
}
screen-on-wall = { $n } ar y wal
screen-new = Newydd
screen-wall = Ein syniadau
screen-none-sent = Does dim syniad wedi’i anfon eto.
screen-none-on-wall = Does dim byd ar y wal eto.
screen-vote-how = Does neb yn gweld eich dewis chi.
screen-vote-which = { $from } i { $to } o { $all }.
screen-vote-closed = Mae’r bleidlais wedi cau. Y canlyniad sydd nesaf.
screen-pot = { $pot } i’w rannu.

screen-picks = { $most ->
    [one] Cawsoch 1 dewis yr un. Does neb yn gweld dewis pwy.
   *[other] Cawsoch hyd at { $most } dewis yr un. Does neb yn gweld dewis pwy.
}
screen-nobody-sees = Does neb yn gweld pwy ddewisodd beth.
screen-covered = Un arall. Hwnnw gafodd y mwyaf.
screen-covered-tie = { $n } arall. Nhw gafodd y mwyaf, a’r un faint â’i gilydd.
screen-covered-won = { $n ->
    [one] Un arall. Hwnnw enillodd.
   *[other] { $n } arall. Nhw ddaeth yn gyntaf.
}
screen-untold = { $n ->
    [one] Dydy un arall ddim yn cael ei ddangos. Mae rhifau bach yn aros yn breifat.
   *[other] Dydy { $n } arall ddim yn cael eu dangos. Mae rhifau bach yn aros yn breifat.
}
screen-tie = { $n ->
    [2] Cyfartal. Cafodd y ddau { $people }.
   *[other] Cyfartal. Cafodd pob un o’r { $n } { $people }.
}
screen-tie-rule = Dwedon ni cyn y bleidlais: { $rule }
screen-all-in = { $n ->
    [2] Mae’r ddau i mewn.
   *[other] Mae pob un o’r { $n } i mewn.
}
screen-is-in = Felly mae hwn i mewn: { $idea }
screen-not-in = { $idea }: { $why }.

screen-answers = Fe ddwedoch chi. Fe benderfynon ni.
screen-answers-none = Dim atebion eto
screen-answers-which = Atebion { $from } i { $to } o { $all }
screen-wait = { $n ->
    [one] Mae 1 yn dal i aros.
   *[other] Mae { $n } yn dal i aros.
}
screen-hear-by = Cewch glywed erbyn dydd { $day }.
screen-all-answered = { $n ->
    [one] Mae wedi cael ateb.
   *[other] Mae pob un o’r { $n } wedi cael ateb.
}
