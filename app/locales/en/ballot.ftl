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
ballot-how = How we count
ballot-until = You can change your vote until it closes.

rule-pot = Most picks win, until the { $pot } is used up.
rule-one = The idea with the most picks wins.
rule-tie = In a tie, the cheaper idea wins. Then the one sent first.

answer-promise = { $decider } will answer by { $day }.

check-picks = Are these your picks?
check-one-pick = Is this your pick?
check-vote = Send my vote
check-change-picks = Change it

voted-title = You have voted.
voted-look = Watch the big screen for the result.
voted-change = Change my vote

closed-title = The vote is closed.
closed-look = The result comes on the big screen.
closed-fine = You didn't vote this time. That's fine.
