# After the sitting, for adults of the organisation.

debrief-title = Ôl-drafodaeth
debrief-why = Mae deg munud nawr yn arbed awr yn nes ymlaen. Llenwch beth allwch chi; caiff ei gadw hyd yn oed os mai dim ond un blwch sy’n llawn.
debrief-did = Beth wnaethon ni
debrief-did-hint = Mewn ychydig linellau. Grwpiau, nid plant.
debrief-said = Beth ddwedon nhw
debrief-said-hint = Beth glywsoch chi bobl ifanc yn ei ddweud amdano. Dim enwau.
debrief-to_change = Beth i’w newid
debrief-to_change-hint = Ar gyfer y tro nesaf, neu yn y ffordd rydym yn gofyn.
debrief-pass_on = Unrhyw beth i’w basio ymlaen
debrief-pass_on-hint = Allwedd, cadair wedi torri, diolch. 200 gair ar y mwyaf ym mhob blwch.
debrief-worry = Nid yma mae lle pryder am blentyn. Mae ganddo ei flwch ei hun isod.
debrief-worry-title = Pryder am blentyn
debrief-worry-why = Mae’n mynd at arweinydd diogelu ysgol neu glwb y plentyn ei hun, ac ni all neb yma ei ddarllen eto.
debrief-worry-group = Grŵp pwy sydd dan sylw?
debrief-worry-words = Beth welsoch chi neu ei glywed
debrief-worry-words-hint = Y geiriau fel y cawsant eu dweud. Pa lun neu ba le, er mwyn dod o hyd i’r plentyn.
debrief-worry-go = Pasio ymlaen nawr
debrief-worry-told = Mae wedi’i basio ymlaen. Pwy sy’n ei ddarllen: { $who }.
debrief-keep = Cadw’r ôl-drafodaeth
debrief-not-yet = Nid oes neb wedi’i hysgrifennu eto.
debrief-link = Ôl-drafodaeth
debrief-done = wedi’i hysgrifennu
debrief-open = ddim eto
debrief-column = Ôl-drafodaeth
