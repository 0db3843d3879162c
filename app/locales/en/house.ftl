# What the server itself says: live lines, charts, files, the terminal.

live-voted = { $voted ->
    [one] { $voted } of { $asked } has voted
   *[other] { $voted } of { $asked } have voted
}
live-in = { $in ->
    [one] { $in } is in
   *[other] { $in } are in
}

chart-title = What people picked

csv-question = Question
csv-asked = Asked
csv-voted = Voted
csv-ages = Ages
csv-result = Result
csv-note = Numbers are rounded to the nearest 5, so they may not add up. Numbers under 10 are hidden to keep people private.
csv-idea = Idea
csv-cost = Cost in pounds
csv-counted = How it was counted
csv-equal = Every ballot weighs the same.
csv-receipt = Receipt of the count
csv-chosen = Chosen
csv-yes = yes
csv-no = no
csv-none = None of these

house-usual-question = What would you like to do?
house-qr = A picture of the code { $code }: point a phone's camera at it to join.
house-qr-card = A picture of this card's key: point a phone's camera at it to come in.
house-qr-answers = A picture of this page's address: point a phone's camera at it to read the answers.

terminal-listens = Fifth listens on { $address }
terminal-pupils = Pupils join here: { $address }
terminal-adults = Adults sign in at { $address }
