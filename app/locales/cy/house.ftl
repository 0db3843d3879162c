# What the server itself says: live lines, charts, files, the terminal.

live-voted = { $voted } o { $asked } wedi pleidleisio
live-in = { $in ->
    [one] Mae { $in } i mewn
   *[other] Mae { $in } i mewn
}

chart-title = Beth ddewisodd pobl

csv-question = Cwestiwn
csv-asked = Gofynnwyd i
csv-voted = Pleidleisiodd
csv-ages = Oedrannau
csv-result = Canlyniad
csv-note = Mae’r rhifau wedi’u talgrynnu i’r 5 agosaf, felly efallai na fyddant yn adio’n union. Mae rhifau dan 10 wedi’u cuddio er mwyn preifatrwydd pobl.
csv-idea = Syniad
csv-cost = Cost mewn punnoedd
csv-counted = Sut y cyfrifwyd
csv-equal = Mae pob papur pleidleisio’n pwyso’r un faint.
csv-receipt = Derbynneb y cyfrif
csv-chosen = Dewiswyd
csv-yes = do
csv-no = naddo
csv-none = Dim un o’r rhain

house-usual-question = Beth hoffech chi ei wneud?
house-qr = Llun o’r cod { $code }: pwyntia gamera ffôn ato i ymuno.
house-qr-card = Llun o allwedd y cerdyn hwn: pwyntia gamera ffôn ato i ddod i mewn.
house-qr-answers = Llun o gyfeiriad y dudalen hon: pwyntia gamera ffôn ato i ddarllen yr atebion.

terminal-listens = Mae Fifth yn gwrando ar { $address }
terminal-pupils = Disgyblion yn ymuno yma: { $address }
terminal-adults = Oedolion yn mewngofnodi yn { $address }
