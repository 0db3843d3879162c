# What was chosen. The same sentences stand on phones, on the screen and in leaders' charts.

result-title = The result
result-won = { $idea } won: { $people } of { $voted } people picked it, more than anything else.
result-won-with = { $idea } won. { $people } of { $voted } people picked it.
result-won-close = { $idea } won. It was very close.
result-won-points = { $idea } won with { $figure } points, more than anything else.
result-won-coins = { $idea } won with { $figure } coins, more than anything else.
result-won-rate = { $idea } won. In { $figure } of 100 pairs people tapped it.
result-won-beats-all = { $idea } won. It beats every other one, one to one.
result-won-beats = { $idea } won. It beats { $figure } of { $others } others, one to one.
result-won-clear = { $idea } won clearly.
result-won-half = { $idea } won. More than half of the votes were for it.
result-won-stages = { $idea } won after { $stages } rounds of counting.
result-elected = { $ideas } ideas won together.
result-bought = { $ideas } ideas won. They cost { $spent } together.
result-wrote = { $people ->
    [0] Nobody answered.
    [one] 1 person answered.
   *[other] { $people } people answered.
}
result-scale = Most said “{ $answer }”: { $people } of { $voted } people.
result-scale-more = More said “{ $answer }” than anything else: { $people } of { $voted } people.
result-scale-tie = No answer is ahead of all others.
result-scale-close = The rounded numbers don't show which answer is ahead.
result-scale-almost = Almost everyone said “{ $answer }”.
result-scale-most = Most people said “{ $answer }”.
result-scale-about = Most said “{ $answer }”: about { $people } people.
result-scale-more-about = More said “{ $answer }” than anything else: about { $people } people.
result-stirling = On a scale from { $least } to { $most }, this group came to { $mean }.
result-stirling-hidden = Too few answers, or all alike. So no number is shown.
result-scale-hidden = The answers are hidden to keep people private.
result-won-about-of = { $idea } won. About { $people } of { $voted } people picked it.
result-won-about = { $idea } won. About { $people } of about { $voted } people picked it.
result-won-together = { $ideas } ideas came first together. { $people } of { $voted } people picked each one.
result-won-almost = { $idea } won. Almost everyone picked it.
result-won-most = { $idea } won. Most people picked it.
result-won-hidden = { $idea } won. The number is hidden to keep people private.
result-won-few = { $idea } won.
result-goes-on = { $ideas } go on to the next vote.
result-chose = { $ideas } ideas were chosen.
result-nobody-won = No idea won this time.
result-none-most = Most people said none of these.
result-none-almost = Almost everyone said none of these.
result-few = The numbers stay private.
result-nobody-voted = Nobody voted.
result-withheld = We asked this before, and a few people came or went. So nobody sees the result.
result-nothing = Too few people voted. So nobody sees what they said.

result-fit = { $ideas ->
    [0] No idea fits in the { $pot }.
    [one] 1 idea fits in the { $pot }. It costs { $spent }.
   *[other] { $ideas } ideas fit in the { $pot }. They cost { $spent }.
}
result-turnout = { $voted } of { $asked } voted.
result-turnout-about = About { $voted } of about { $asked } voted.
result-wrote-about = About { $people } people answered.
result-turnout-hidden = How many voted is hidden to keep people private.
result-on-paper = Some votes were on paper. Adults typed them in.
result-by-hand = Some votes were hands. Adults counted them.
result-by-hand-n = Votes by a show of hands: { $n }. Adults counted them.

result-hidden = hidden to keep people private
chart-hidden = private
chart-split-cards = Each bar shows yes, then not sure, then no.
result-almost-everyone = almost everyone
result-most = most people
result-about = about { $people }

result-chosen = Chosen
result-not-chosen = Not this time
why-others = Others had more
why-level-costs-more = It had as many as another, but it costs more
why-level-later = It had as many as another, which came first in the fixed order
why-nobody = Nobody picked it
why-most-said-none = Most said none of these
why-votes-moved = Others had more when votes moved on
why-counted-out = Others came first when we counted
why-over-the-pot = { $cost } is more than the pot
why-did-not-fit = It needs { $cost }. Only { $left } was left
why-no-room = It needs { $cost }. In the end { $left } was left
why-not-enough-together = Its fans had too little money together
why-went-out = Went out in round { $stage }

table-idea = Idea
table-picks = Picks
table-firsts = Put first
table-points = Points
table-coins = Coins
table-beaten = Beats
table-win-rate = Wins in 100
table-won = Tapped
table-lost = Other one tapped

steps-title = How we counted
steps-stage = Round { $stage }
steps-gone = out
steps-rounded = Numbers of people are to the nearest 5. Small ones are hidden to keep people private.
step-taken = { $idea } costs { $cost }. It fits, and { $left } is left.
step-passed = { $idea } costs { $cost }. Only { $left } was left, so it is passed over.
step-seat = { $idea } is in.
step-bought = { $idea } costs { $cost }. About { $people } people paid for it together.
step-bought-hidden = { $idea } costs { $cost }. Its fans paid for it together.
step-elected = { $ideas } has enough and is in.
step-out = { $idea } has the fewest and goes out.

fairness-title = Is it fair?
fairness-what = We counted the same votes in two ways. Neither is the only fair one.
fairness-same = Both ways choose the same.
fairness-differ = The two ways choose different ideas.
fairness-way = Way to count
fairness-chooses = It chooses
fairness-covered = People who got one of their picks
fairness-greedy = Most picks first
fairness-shares = Everyone has an equal share
fairness-ideas = { $ideas ->
    [one] 1 idea for { $spent }.
   *[other] { $ideas } ideas for { $spent }.
}
fairness-only-here = Only here: { $ideas }

result-answers = See the answers
result-receipt = Receipt of this count: { $receipt }.
result-receipt-same = Adults see the same receipt for this vote.
