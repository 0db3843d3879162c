# For families, once a term: read on a phone or on a wall.

families-title = Beth ofynnodd pobl ifanc amdano
families-nothing = Ddaeth dim syniad yn yr wythnosau hyn.
families-sum = { $ideas ->
    [one] Cawson nhw 1 syniad.
   *[other] Cawson nhw { $ideas } syniad.
} { $done ->
    [0] Does dim un wedi’i wneud eto.
    [one] Mae 1 wedi’i wneud.
   *[other] Mae { $done } wedi’u gwneud.
}
families-ask = Eisiau gwybod mwy? Gofynnwch i: { $who }.
