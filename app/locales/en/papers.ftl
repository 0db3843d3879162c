# Ballots on paper: printed, handed out, entered by two adults, accounted for.

papers-link = Vote on paper
papers-title = Votes on paper
papers-hint = A paper is for a child who is not in by a phone or a tablet. Take any paper: nobody writes down who has which.
papers-cannot = This vote cannot be on paper. Paper carries picking, sorting, pairs, coins and ranking of up to 12 ideas, once they are fixed, and no question about feelings.
papers-later = When the vote is open, you hand them out and enter them here.
papers-book = The paper book
papers-adds-up = It adds up.
papers-open = { $n ->
    [one] 1 paper is not accounted for yet.
   *[other] { $n } papers are not accounted for yet.
}
papers-alone = Papers were entered twice by the same adult, who was the only one.
papers-by-two = Each paper was entered by two adults.
papers-print = 1. Print
papers-print-hint = At most { $most } in all. Mix the pile before you hand them out.
papers-more = How many more?
papers-print-go = Print these
papers-print-all = Print all of them again
papers-hand-out = 2. Hand out
papers-hand-out-hint = Count children, not sheets: whoever spoils one gets another. A child who is in by a device is taken out first, and the vote with it. Give out three or more: of one or two, everybody knows whose they are. Who comes in by a device later waits at the door when all others are in or have a paper: ask for their paper first.
papers-handed-out = How many children hold a paper?
papers-keep = Keep
papers-enter = 3. Enter
papers-enter-hint = One adult enters each paper, and another enters it again without seeing the first. Only what both read counts.
papers-number = Number on the paper
papers-enter-go = Enter this paper
papers-once = { $number }: entered once. Another adult enters it again.
papers-once-you = { $number }: entered once, by you. Another adult enters it again.
papers-take-back = Take it back
papers-differs = { $number }: read in two ways. Look at it together.
papers-used = { $number }: settled, it counts
papers-void = { $number }: settled, spoilt or empty
papers-left-over = 4. What is left
papers-left-over-hint = Count the sheets that nobody wrote on. The vote closes when the book adds up.
papers-unused = Not used
papers-missing = Gone
papers-row-printed = Printed
papers-row-used = Used
papers-row-void = Spoilt or empty
papers-row-box = Used, spoilt or empty
papers-row-unused = Not used
papers-row-missing = Gone
papers-nr = Paper { $number }
papers-back = Back to the papers
papers-as-it-is = Enter what is on the paper. The ideas stand in its order.
papers-off = { $idea } (was taken off)
papers-off-hint = One idea was taken off. If it is on this paper, enter it too: it does not count. If not, leave it empty.
papers-is-void = It is spoilt or empty, or it cannot be read
papers-keep-paper = Keep this paper
papers-settle-hint = Take the paper and look at it together. Which is right?
papers-first = Read first
papers-second = Read the second time
papers-this-is-right = This is right
papers-yours = You read it so. Another adult says if it is right.
papers-neither = Neither: enter it anew
papers-sheets = { $n ->
    [one] 1 ballot to print
   *[other] { $n } ballots to print
}
papers-sheets-hint = Print this page on A4, at full size. One number is one ballot, on one side or two.
papers-pick = { $most ->
    [one] Tick 1.
   *[other] Tick up to { $most }.
}
papers-sort = Tick yes, not sure or no for each.
papers-coins = Share out { $coins } coins: write how many in each box.
papers-rank = Write 1 for what you like best. Then 2, and so on.
papers-pairs = Which do you like more? Tick one in each row.
papers-side = Side { $nth } of { $all }
papers-anybody = Take any paper. Nobody writes down who has which.
papers-book-link = The ballot book, to sign
papers-certificate = The ballot book
papers-closed = The vote closed on { $day }.
papers-no-result = This page holds no result and nobody’s choice. All votes were counted together, and then deleted.
papers-signs = Name, job and date

# A show of hands: counted by two adults.
hands-title = A show of hands
hands-link = Count a show of hands
hands-hint = For children who are not in by a phone or a tablet and have no paper. Each raises one hand once. The whole room sees it, so ask first whether they would rather have a paper.
hands-cannot = Hands can be counted while a vote is open where each child picks one, in this room alone, and not about feelings or a sensitive topic.
hands-how = Write how many hands you counted for each. Leave a field empty where there was none.
hands-keep = Keep this count
hands-once = One adult has counted. Type in what you counted, without asking what they did.
hands-once-you = You have counted. Another adult types in what they counted, without seeing yours.
hands-only-one = Nobody else is here: count again
hands-settle-hint = Two adults counted in two ways. Ask for the hands once more and look together. Which is right?
hands-first = Counted first
hands-second = Counted the second time
hands-yours = You counted so. Another adult says if it is right.
hands-neither = Neither: count anew
hands-settled = { $n ->
    [one] 1 hand counts.
   *[other] { $n } hands count.
}
hands-by-two = Two adults counted them.
hands-alone = The same adult counted them twice, who was the only one.
hands-anew = Count all hands anew
hands-wait = The hands that were counted do not count any more. Count them anew. The vote stays open until then.
hands-nobody = Nobody votes by hand any more
