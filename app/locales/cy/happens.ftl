# What happens to what I write: rules that adults keep.

happens-title = Beth sy’n digwydd i fy ngeiriau
happens-why = Mae oedolion yn cadw at y rheolau hyn.
happens-write = Rwyt ti’n ysgrifennu syniad. Dim ond ti sy’n ei weld cyn ei anfon.
happens-read = Mae gweithiwr yn ei ddarllen gyntaf. All disgyblion eraill ddim ei weld eto.
happens-wall = Mae’r gweithiwr yn ei roi ar y wal. Dydy dy enw ddim arno.
happens-back = Neu mae’r gweithiwr yn ysgrifennu atat ti, a chei ei newid.
happens-private = Os oes perygl i ti, byddwn ni’n dweud wrth rywun sy’n helpu.
happens-private-lead = Os oes perygl i ti, byddwn ni’n dweud wrth: { $who }.
happens-answer = Mae oedolion yn dweud ie neu na i bob syniad, a pham.
happens-when = Erbyn pryd
happens-promise = { $n ->
    [one] Mae gweithiwr yn ei ddarllen o fewn 1 munud, yn ystod y sesiwn.
    [two] Mae gweithiwr yn ei ddarllen o fewn 2 funud, yn ystod y sesiwn.
   *[other] Mae gweithiwr yn ei ddarllen o fewn { $n } munud, yn ystod y sesiwn.
}
happens-kept = Heddiw, fe gadwon nhw at hynny.
happens-late = Heddiw, arhosodd rhai syniadau’n hirach.
happens-not = Beth sydd ddim yn cael mynd ar y wal
happens-not-names = Enwau pobl
happens-not-contact = Rhifau ffôn a lleoedd lle mae rhywun yn byw
happens-not-unkind = Geiriau sy’n gas am rywun
happens-not-hurt = Pethau allai wneud niwed i rywun
happens-not-then = Wedyn bydd gweithiwr yn ysgrifennu atat ti. Dwyt ti ddim mewn trwbl.
happens-never = Beth does neb yn ei wneud â nhw
happens-never-trouble = Does neb yn eu defnyddio i dy gosbi di.
happens-never-score = Does neb yn rhoi pwyntiau na marciau i ti amdanyn nhw.
happens-never-sell = Does neb yn eu gwerthu, a does dim cwmni’n eu cael.
happens-privacy = Sut rydyn ni’n gofalu am beth rwyt ti’n ei ddweud
