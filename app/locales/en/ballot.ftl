# The vote.

ballot-most = { $most ->
    [one] Pick 1.
   *[other] Pick up to { $most }.
}
ballot-count = { $picks } of { $most }
ballot-full = That's { $most }. Take one off first.
ballot-secret = Nobody sees your picks.
ballot-again = These picks replace your first ones.
ballot-none = None of these
ballot-picked = Picked
ballot-check = Check my picks
ballot-by-pairs = Show me two at a time
ballot-by-picks = Show me all cards

ballot-one = Tap one.
ballot-one-face = How happy? Tap one face.
ballot-rather-not = I'd rather not say
ballot-check-one = Check my answer
ballot-all-that-fit = Tap all that fit.
ballot-whole-room = We only look at the whole room.
ballot-send = Send
ballot-nothing-sent = Nothing is sent yet.
ballot-sent = Sent. Tap again to change it.
ballot-unsaved = No connection. We keep trying.
ballot-take-back = Undo

stirling-hint = One line at a time. Tap what fits you best.
ballot-sort = One card at a time. Tap yes, not sure or no.
ballot-sort-yes = Yes
ballot-sort-not-sure = Not sure
ballot-sort-no = No
ballot-check-sort = Check my cards

ballot-first-round = The ones liked most go on to the next vote.
ballot-pairs = Which do you like more? Tap it.
ballot-tap = { $tap } of { $taps }
ballot-cannot-choose = I can't choose
ballot-undo = One step back

ballot-coins = Share out { $coins } coins. Give more to what you like more.
ballot-coins-left = { $left ->
    [0] No coins left
    [one] 1 coin left
   *[other] { $left } coins left
}
ballot-coin-more = One more coin: { $idea }
ballot-coin-less = One coin less: { $idea }
ballot-check-coins = Check my coins

ballot-rank = Tap what you like best. Then the next best.
ballot-check-rank = Check my order

ballot-words = Your words
ballot-may-show = The room may read it, without my picture
ballot-check-words = Check my words

scale-yes = Yes
scale-maybe = Maybe
scale-no = No
scale-face-1 = A little happy
scale-face-2 = Quite happy
scale-face-3 = Happy
scale-face-4 = Very happy
scale-face-5 = As happy as can be
scale-happy = Happy
scale-calm = Calm
scale-tired = Tired
scale-worried = Worried
scale-cross = Cross
scale-sad = Sad
ballot-how = How we count
ballot-can-change = What can change: { $what }
ballot-cannot-change = What can't: { $what }
ballot-until = You can change your vote until it closes.

# One sentence for each way to count; the ids end in the rules' names.
rule-plurality = The answer with the most taps wins.
rule-approval = { $seats ->
    [one] The idea with the most picks wins.
   *[other] The { $seats } ideas with the most picks win.
}
rule-dots = { $seats ->
    [one] The idea with the most coins wins.
   *[other] The { $seats } ideas with the most coins win.
}
rule-score-total = { $seats ->
    [one] The idea with the most points wins.
   *[other] The { $seats } ideas with the most points win.
}
rule-score-mean = { $seats ->
    [one] The idea with the best middle score wins.
   *[other] The { $seats } ideas with the best middle scores win.
}
rule-borda = { $seats ->
    [one] You give a point for each idea you put lower. Most points win.
   *[other] You give a point for each idea you put lower. The best { $seats } win.
}
rule-schulze = The idea that beats the others one to one wins. Chains of wins count.
rule-schulze-wv = The idea that beats the others one to one wins. Bigger wins count more.
rule-ranked-pairs = The idea that beats the others one to one wins. Clear wins count first.
rule-irv = The idea with the fewest votes goes out. Its votes move on, until one has most.
rule-stv = { $seats ->
    [one] The idea with the fewest votes goes out. Its votes move on, until one has most.
   *[other] { $seats } ideas win. Votes that are not needed move to your next one.
}
rule-seqpav = { $seats ->
    [one] The idea with the most picks wins.
   *[other] { $seats } ideas win. After one of your picks wins, your others count less.
}
rule-pav = { $seats ->
    [one] The idea with the most picks wins.
   *[other] The { $seats } ideas that make most people happy together win.
}
rule-greedy = Most picks win, until the { $pot } is used up.
rule-greedy-per-cost = Most picks for each pound win, until the { $pot } is used up.
rule-greedy-coins = Most coins win, until the { $pot } is used up.
rule-greedy-per-cost-coins = Most coins for each pound win, until the { $pot } is used up.
rule-phragmen = Everyone saves at the same speed. People buy what they picked together.
rule-equal-shares = The { $pot } is split evenly. People buy what they picked together.
rule-equal-shares-points = The { $pot } is split evenly. People buy what they like together.
rule-rest-stays = What is left stays in the pot.
rule-rest-most = What is left goes to most picks.
rule-rest-more = Everyone gets a bit more until the pot is used up.
rule-rest-more-then-most = Everyone gets a bit more until it is used up. The rest goes to most picks.
rule-pairwise-winrate = The idea that is tapped most often in its pairs wins.
rule-bradley-terry = The idea that wins most pairs against strong ideas wins.
rule-sort = Yes is 2 points, not sure is 1.
rule-scale = We count each answer. Nothing wins.
rule-first-round = The { $seats } that were liked more often go on to the next vote.
rule-also-pairs = If you choose between two, your favourites count as your picks.
rule-tie = In a tie, the cheaper idea wins. Then the order fixed before the vote decides.
rule-tie-first = In a tie, the order fixed before the vote decides.

answer-promise = { $decider } will answer by { $day }.

check-picks = Are these your picks?
check-one-pick = Is this your pick?
check-vote = Send my vote
check-change-picks = Change it
check-sort = Are your cards right?
check-pairs = These are your favourites. Right?
check-coins = Are your coins right?
check-rank = Is this your order?
check-words-title = Are these your words?
check-liked = { $times ->
    [one] Tapped once
   *[other] Tapped { $times } times
}
check-coin = { $coins ->
    [one] 1 coin
   *[other] { $coins } coins
}
check-place-number = Number { $place }

voted-title = You have voted.
voted-look = Watch the big screen for the result.
voted-change = Change my vote
voted-elsewhere = You voted on another tablet or phone. That vote counts.

closed-title = The vote is closed.
closed-look = The result comes on the big screen.
closed-counts = A vote that came in time counts.
closed-fine = If you didn't vote this time, that's fine.

thanks-title = Thank you.
thanks-look = Your workers look at the whole room. Nobody sees who tapped what.

# A vote over many rooms, and one off which something was taken.
room-has-voted-title = Your group has voted.
voted-counted = All have voted. A worker shows the result soon.
voted-others = Others still vote. The result comes when all are done.
not-asked-title = Look up at a worker.
not-asked-look = A worker lets you vote.
not-asked-why = More people are here than your group's list has.
live-taken-off = A worker took one off this vote. Look at your vote again.
