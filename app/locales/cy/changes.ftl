# What came of a vote, for adults; pupils read what changed.

changes-title = Beth newidiodd?
changes-why = Pan fyddwch chi’n cadw hyn, bydd y bleidlais wedi’i chau am byth. Bydd yn aros fel rydych chi’n ei ysgrifennu.
changes-day = Diwrnod
changes-asked = Fe ofynnon ni
changes-said = Fe ddwedon nhw
changes-decided = Fe benderfynon ni
changes-so-many = { $what }: { $n }.
changes-changed = Beth sy’n wahanol nawr
changes-changed-hint = Mewn brawddegau byr. Mae pobl ifanc yn darllen hyn.
changes-checked = Pwy wnaeth ei wirio?
changes-checked-hint = Teitl swydd, neu grŵp o bobl ifanc. Dim enwau disgyblion.
changes-go = Cau am byth
changes-checked-by = Gwiriwyd gan { $who }. Caewyd am byth ddydd { $day }.
changes-say = Dweud beth newidiodd
changes-open = { $n ->
    [one] Heb gau am byth: mae 1 syniad yn aros am ateb.
   *[other] Heb gau am byth: mae { $n } syniad yn aros am ateb.
}
changes-file = Beth newidiodd, fel ffeil
