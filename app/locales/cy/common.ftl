# Words on every page.

fifth = Fifth
page-title = { $title } – Fifth
error-title = Gwall: { $title }
demo = Demo
you-are = dyma ti:

back = Yn ôl
next = Nesaf
skip = Neidio heibio

way-out-not-today = Ddim heddiw
way-out-worried = Dw i’n poeni
way-out-pass-on = Wedi gorffen, ei basio ymlaen
pass-on-means = Bydd yn dy anghofio di. I ddod yn ôl, gofynna i weithiwr.
pass-on-yes = Ie, ei basio ymlaen

moved-on = Mae’r grŵp wedi symud ymlaen.
moved-on-go = Mynd yno
moved-on-look = Tapia yma i weld a yw dy grŵp wedi symud ymlaen

unreached = Dim cysylltiad.
unreached-kept = Rydyn ni wedi cadw dy eiriau.
unreached-held = Rydyn ni’n ei gadw yma. Bydd yn mynd pan ddaw’r rhwydwaith yn ôl.
unreached-trying = Rydyn ni’n dal i drio.
unreached-now = Trio eto nawr

problem-title = Mae problem

waiting-title = Rwyt ti i mewn.
waiting-look = Edrycha ar y sgrin fawr.
waiting-moves = Mae’r dudalen hon yn symud gyda dy grŵp.
waiting-go = Yn sownd? Tapia yma
