# A youth worker's sessions.

sessions-title = Eich sesiynau
sessions-new = Sesiwn newydd
sessions-hint = Agorwch yr ystafell ar eich tabled, a’r sgrin fawr ar y taflunydd.
sessions-none-open = Nid oes sesiwn ar agor. Gwnewch un, a bydd ei chod yn gadael disgyblion i mewn.
sessions-yours = eich un chi
sessions-came-in = { $n ->
    [0] nid oes neb wedi dod i mewn eto
    [one] daeth 1 disgybl i mewn
    [two] daeth 2 ddisgybl i mewn
   *[other] daeth { $n } disgybl i mewn
}
sessions-late = ateb yn hwyr
sessions-room = Agor yr ystafell
sessions-screen = Sgrin fawr
sessions-ended = Wedi gorffen
sessions-name = Sesiwn
sessions-day = Diwrnod
sessions-groups = Grwpiau
sessions-pupils = Disgyblion

new-session-title = Sesiwn newydd
new-session-ask = Beth fyddwch chi’n ei ofyn iddynt?
new-session-question = Y cwestiwn
new-session-question-hint = Bydd disgyblion yn ei ddarllen air am air. Cadwch ef yn agored.
new-session-picks = Dewisiadau i bob disgybl
new-session-picks-hint = Mae 3 yn gweithio’n dda gyda hyd at 12 syniad.
new-session-pot = Arian i’w rannu, mewn punnoedd
new-session-pot-hint = Gadewch yn wag os nad oes arian i’w rannu.
new-session-who = Pwy sy’n dod?
new-session-name = Enw’r sesiwn
new-session-name-hint = Bydd ar y sgrin fawr: “Gwneuthurwyr Dydd Iau”.
new-session-groups = Grwpiau
new-session-ages = { $from }–{ $to } oed
new-session-roll = { $n } ar y rhestr
new-session-promise = Beth rydych chi’n ei addo iddynt?
new-session-promise-why = Byddant yn gweld hyn cyn pleidleisio. Os â’r diwrnod heibio, bydd pawb yn gweld ei fod yn hwyr.
new-session-decider = Pwy sy’n penderfynu?
new-session-decider-hint = Enw neu swydd y mae disgyblion yn ei hadnabod.
new-session-answer-by = Cânt ateb erbyn
new-session-answer-by-hint = Mae pum diwrnod ysgol yn addewid da.
new-session-language = Iaith tudalennau’r disgyblion
new-session-language-hint = Gall pob plentyn ddewis un arall ar y ddyfais.
new-session-steps = Camau
new-session-steps-hint = Pob un o’r pump, oni bai eich bod yn brin o amser.
new-session-go = Gwneud y sesiwn

say-title = A oes ganddynt lais go iawn?
say-why = Llenwch hwn cyn y bleidlais gyntaf. Os na allwch ehangu’r atebion, gofynnwch beth yw diben y bleidlais.
say-included = Gofod: sut gall pawb gymryd rhan?
say-included-hint = Pwy allai aros yn dawel, a beth rydych yn ei wneud am hynny?
say-ways = Llais: sut gallant ateb?
say-ways-hint = Teipio, lluniau, dweud wrth weithiwr, papur.
say-can_change = Dylanwad: beth all newid?
say-can_change-hint = Bydd disgyblion yn darllen hyn wrth bleidleisio.
say-cannot_change = A beth na all newid?
say-cannot_change-hint = Bydd disgyblion yn darllen hyn hefyd. Dywedwch yn onest.
say-level = Pwy sy’n arwain? (ysgol Hart)
say-level-hint = Dewiswch yn onest. Caiff ei argraffu, byth ei sgorio.
say-level-none = Heb ei ddewis
say-go = Cadw
hart-1 = Oedolion yn defnyddio pobl ifanc i ddweud beth mae oedolion ei eisiau
hart-2 = Pobl ifanc yno er mwyn edrych yn dda
hart-3 = Gofynnir i bobl ifanc, ond ychydig a ddaw o hynny
hart-4 = Oedolion yn penderfynu, pobl ifanc yn gwybod pam ac â thasg
hart-5 = Oedolion yn penderfynu, gofynnir i bobl ifanc a dywedir wrthynt beth ddaeth o hynny
hart-6 = Oedolion gafodd y syniad, rhennir y penderfyniadau
hart-7 = Pobl ifanc gafodd y syniad, a nhw sy’n arwain
hart-8 = Pobl ifanc gafodd y syniad, rhennir y penderfyniadau
