# Cards for a programme: what adults make and print.

cards-title = Cards
cards-of = How { $group } comes in
cards-short = Pictures or cards
cards-link = Cards for { $group }
cards-hint = No names and no accounts. You choose what fits your group.
cards-way-pictures = Pictures for today
cards-way-pictures-about = Each time, everyone taps a new picture. Nothing to print and nothing to lose.
cards-way-cards = Cards for the programme
cards-way-cards-about = Everyone has a printed card. The same card next week is the same voice: own ideas, and the answers to them.
cards-now = As it is now
cards-make = { $n ->
    [one] Make 1 card and { $spare } spare
   *[other] Make { $n } cards and { $spare } spare
}
cards-printed-once = The square on a card is a key, and we keep no copy. You can print the cards when you make them, on this device, until you sign out and for 12 hours at most.
cards-print = Print the cards
cards-work = { $n ->
    [one] 1 card works
   *[other] { $n } cards work
}
cards-lost-hint = Lost one? Replace it. The old card stops at once, and whatever tablet or phone is in with it is out. The new one keeps the same voice.
cards-lost = Lost it: replace
cards-lost-sure = Is it really lost? The paper that is out there stops now, and you print one card anew.
cards-lost-yes = Replace this card
cards-more = More cards
cards-more-go = Make them
cards-again = The whole sheet is lost
cards-again-hint = All cards stop at once, and whoever is in with one is out. You print new ones, and each keeps its voice.
cards-again-go = Print all cards again
cards-again-sure = Every paper that is out there stops now. Do you want to print all of them anew?
cards-again-yes = Stop them and print anew
cards-end = The programme is over
cards-end-hint = The cards open nothing any more, whoever is in with one is out, and nothing leads from an idea to a card. This cannot be undone.
cards-end-go = End all cards
cards-end-sure = Is the programme over for this group? The cards never work again.
cards-end-yes = End them for good
cards-private = We never write down which child has which card. If you need a list, keep it on your own paper.

# On paper.
cards-sheet-head = { $spare ->
    [0] { $group }, { $n ->
        [one] 1 card
       *[other] { $n } cards
    }
   *[other] { $group }, { $n } cards and { $spare } spare
}
cards-sheet-for = For the programme
cards-sheet-nothing = Nothing on a card is about a child.
cards-sheet-who = Who has which? On your own paper, if at all.
cards-sheet-how = Point a camera at it. Or type the code on the big screen, then the word and the number.
cards-sheet-lost = Lost one? Its code ends. Print a new one.
cards-sheet-hint = Print this page on A4, at its real size. Cut along the lines.
cards-spare = spare
