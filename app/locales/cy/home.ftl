# A leader's home, the page of all that waits, and the list of sessions.

home-late = { $n ->
    [0] Nid oes dim o’ch pethau chi’n hwyr.
    [one] Mae un peth yn hwyr.
    [two] Mae { $n } beth yn hwyr.
    [few] Mae { $n } pheth yn hwyr.
   *[other] Mae { $n } peth yn hwyr.
}
home-due = { $n ->
    [0] Nid oes dim gennych i’w wneud o fewn wythnos.
    [one] Mae un i’w wneud o fewn wythnos.
    [two] Mae { $n } i’w gwneud o fewn wythnos.
    [few] Mae { $n } i’w gwneud o fewn wythnos.
   *[other] Mae { $n } i’w gwneud o fewn wythnos.
}
home-waiting = Popeth sy’n aros
home-next = Sesiwn nesaf: dydd { $day }, { $starts }.
home-kept = Mae { $kept } o’r { $promised } addewid wedi’u cadw hyd yma.
home-evidence = Gweld y dystiolaeth
home-ways = Ble i fynd nesaf
home-sessions-what = Pob un gyda’i chanlyniad, ei hatebion a beth newidiodd.
home-evidence-what = Beth allwch chi ei ddangos i lywodraethwyr, cyllidwyr a theuluoedd.
home-programme-what = Beth sy’n digwydd, pryd ac ymhle.
home-agreed-what = Canlyniadau, rolau, pwy sy’n elwa, lleoedd.
waiting-nothing = Nid oes dim yn aros.
agreed-title = Beth gytunon ni arno
agreed-back = Yn ôl i beth gytunon ni arno
sessions-none-yet = Nid oes sesiwn wedi’i chreu eto.
sessions-votes = { $n ->
    [one] 1 bleidlais.
    [two] { $n } bleidlais.
    [few] { $n } phleidlais.
   *[other] { $n } pleidlais.
}
