# What was chosen. The same sentences stand on phones, on the screen and in leaders' charts.

result-title = The result
result-won = { $idea } won. { $people } of { $voted } people picked it.
result-won-about = { $idea } won. About { $people } of { $voted } people picked it.
result-won-together = { $ideas } ideas came first together. { $people } of { $voted } people picked each one.
result-won-almost = { $idea } won. Almost everyone picked it.
result-won-hidden = { $idea } won. The number is hidden to keep people private.
result-won-few = { $idea } won.
result-chose = { $ideas } ideas were chosen.
result-nobody-won = No idea won this time.
result-few = Few people voted, so the numbers stay private.

result-fit = { $ideas ->
    [0] No idea fits in the { $pot }.
    [one] 1 idea fits in the { $pot }. It costs { $spent }.
   *[other] { $ideas } ideas fit in the { $pot }. They cost { $spent }.
}
result-turnout = { $voted } of { $asked } voted.
result-turnout-hidden = How many voted is hidden to keep people private.

result-hidden = hidden to keep people private
result-almost-everyone = almost everyone

result-chosen = Chosen
result-not-chosen = Not this time
result-did-not-fit = { $cost } did not fit

table-idea = Idea
table-picks = Picks

result-answers = See the answers
