# A session held once more, and sessions kept for that.

again-go = Cynnal eto
again-today = Cynnal eto heddiw
again-on = Cynnal eto ddydd { $day }
again-why = Daw’r grwpiau, y cynllun, y bobl, y lle a’r pleidleisiau a gynlluniwyd gyda hi. Rhaid gwneud y gwiriadau o’r newydd.
again-others-title = { $name }, unwaith eto
again-groups = Mae grŵp a ddaeth o’r blaen yn methu dod y tro hwn. Pwy sy’n dod?
again-with-these = Cynnal eto gyda’r rhain
again-column = Eto

template-keep = Cadw i’w defnyddio eto
template-name = Beth yw eich enw chi arni?
template-go = Cadw
templates = Sesiynau rydych yn eu cynnal dro ar ôl tro
templates-use = Defnyddio heddiw
templates-rename = Enw arall
templates-remove = Tynnu oddi ar y rhestr
