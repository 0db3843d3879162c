# Bringing in a list of groups.

bring-in-why = Rhestr dosbarth neu restr o grwpiau, fel y mae system eich ysgol yn ei hallforio: SIMS, Arbor, Bromcom, neu eich system eich hun.
bring-in-file = Y rhestr
bring-in-file-hint = CSV neu Excel (.xlsx). 2,000 o resi a 2 MB ar y mwyaf.
bring-in-dropped = Dim ond y dosbarth a’r oedran rydym yn eu darllen. Caiff enwau a phopeth arall eu gollwng ar unwaith, ac nid ydynt yn cael eu cadw yn unman.
bring-in-read = Darllen y rhestr
bring-in-found = { $n ->
    [one] Mae un grŵp ynddi.
   *[other] Mae { $n } grŵp ynddi.
}
bring-in-look = Edrychwch drwyddynt. Nid oes dim wedi’i greu eto.
bring-in-new = Dod ag ef i mewn: grŵp newydd
bring-in-changes = Dod ag ef i mewn: bydd yn newid yr un sydd gennych
bring-in-faults = { $n ->
    [one] Mae nam ar un rhes
    [two] Mae nam ar 2 res
   *[other] Mae nam ar { $n } rhes
}
bring-in-first = Dangosir y { $n } gyntaf.
bring-in-one-each = Un disgybl sydd ym mhob grŵp. Ai colofn yr enwau yw hon?
bring-in-from-start = Dechrau eto
row-no-class = Rhes { $row }: nid yw’n enwi dosbarth. Wedi’i gadael allan.
row-long-class = Rhes { $row }: mae enw’r dosbarth yn rhy hir. Wedi’i gadael allan.
row-no-age = Rhes { $row }: ni ellir darllen oedran. Mae’n cael ei chyfrif.
row-no-size = Rhes { $row }: ni ellir darllen faint ohonynt sydd. Wedi’i gadael allan.
bring-in-go = Dod â nhw i mewn
bring-in-again = Ddim yn iawn?
bring-in-again-why = Dewiswch y colofnau, a rhowch y ffeil i ni unwaith eto: ni wnaethom ei chadw.
bring-in-columns = Beth sydd ym mhob colofn?
bring-in-no-column = Dim un ohonynt
bring-in-read-again = Darllen eto
list-column-class = Dosbarth neu grŵp
list-column-year = Blwyddyn ysgol
list-column-born = Dyddiad geni
list-column-age = Oedran
list-column-size = Faint (rhes i bob grŵp)
