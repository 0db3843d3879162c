# Evidence, for leaders and for those outside to whom it is handed.

evidence-title = Evidence
evidence-weeks = Which weeks
evidence-this-term = This term
evidence-other-days = Other days
evidence-first-day = From which day?
evidence-last-day = To which day?
evidence-show = Show these days
evidence-days = { $first } { $first_year } to { $last } { $last_year }
evidence-term-autumn = Autumn term { $year }
evidence-term-spring = Spring term { $year }
evidence-term-summer = Summer term { $year }
evidence-may-travel = This page may travel: people are counted as those outside may see them. Ideas, answers and promises are no people, and are counted to the last one.
evidence-outside = What was published of these weeks. People are rounded, and small numbers are kept together, so that nobody can be singled out.
evidence-link-until = This link works until { $day }.

evidence-ask-heard = Are they heard?
evidence-ask-chosen = What did they choose?
evidence-ask-changed = What changed?
evidence-ask-towards = What did we work towards?
evidence-ask-gains = Who gains?
evidence-ask-cost = What did it cost, and what did each pound bring?
evidence-ask-time = Is it getting better?

evidence-word-yes = Yes.
evidence-word-mostly = Mostly.
evidence-word-not-yet = Not yet.
evidence-say-heard = { $ideas ->
    [one] { $answered ->
        [0] The one idea has no answer.
       *[other] The one idea has an answer.
    }
   *[other] { $answered } of { $ideas } ideas have an answer.
}{ $late ->
    [0] {""}
    [one] {" "}1 is late.
   *[other] {" "}{ $late } are late.
}
evidence-say-heard-nothing = No idea came to a wall in these weeks.
evidence-say-chosen = { $votes ->
    [0] No vote closed in these weeks.
    [one] They voted once, and { $chosen ->
        [0] chose nothing.
        [one] chose 1 idea.
       *[other] chose { $chosen } ideas.
    }
   *[other] They voted { $votes } times, and { $chosen ->
        [0] chose nothing.
        [one] chose 1 idea.
       *[other] chose { $chosen } ideas.
    }
}
evidence-say-changed = { $yes ->
    [0] No idea of these weeks has got a yes yet.
    [one] 1 idea got a yes, and { $done } of it is done.
   *[other] { $yes } ideas got a yes, and { $done } of them are done.
}
evidence-say-towards = { $activities ->
    [0] No idea of these weeks has become an activity yet.
    [one] 1 activity, made of an idea of theirs, works towards { $outcomes ->
        [0] nothing that was ticked yet.
        [one] 1 outcome.
       *[other] { $outcomes } outcomes.
    }
   *[other] { $activities } activities, made of ideas of theirs, are of { $kinds } of the five kinds of enrichment, and work towards { $outcomes ->
        [0] nothing that was ticked yet.
        [one] 1 outcome.
       *[other] { $outcomes } outcomes.
    }
}
evidence-say-gains = { $said } of { $all } partners have said what they give and what they get.
evidence-say-cost = { $taken } of the { $pot } in the young people's pot went to ideas of theirs.
evidence-say-cost-no-pot = There is no young people's pot in the budget.
evidence-say-time-one = There is no earlier term to look back at yet.
evidence-say-time-same = About the same: { $now } in a hundred answers came on time, { $before } in { $term }.
evidence-say-time-better = Better: { $now } in a hundred answers came on time, { $before } in { $term }.
evidence-say-time-worse = Not as good: { $now } in a hundred answers came on time, { $before } in { $term }.

evidence-answered-on-time = Answered on time
evidence-answered-late = Answered late
evidence-answered-waits = Waits, and its day is still to come
evidence-answered-overdue = Late, and no answer yet
evidence-promises = What was promised
evidence-promise-kept = Done
evidence-promise-partly = Some of it done
evidence-promise-to-come = Its day is still to come
evidence-promise-overdue = Late, and not done
evidence-turnout = How many voted
evidence-step-ideas = Ideas on the wall
evidence-step-answered = Have an answer
evidence-step-yes = Got a yes
evidence-step-done = Are done
evidence-base = A full bar is all { $n } ideas.
evidence-base-activities = A full bar is all { $n } activities.
evidence-each-idea = Each idea and its answer
evidence-no-answer = No answer yet
evidence-done = Done
evidence-ages = Ages { $from } to { $to }.
evidence-closed = Closed on { $day }.
evidence-outcomes = Outcomes that they work towards
evidence-not-why = This says what was worked towards. It does not say what caused it.
evidence-not-said = Not said yet
evidence-gifts = Staff time and rooms are gifts, and have no price here. The whole budget stands in the programme.
evidence-percent = { $n } %
evidence-between = (between { $low } and { $high })
evidence-between-why = “Between” says how far chance alone may move such a number: the fewer the ideas, the further. Two terms are about the same unless they differ by more than that.
evidence-none-yet = None is due yet

evidence-column-question = Question
evidence-column-voted = Voted
evidence-column-asked = Could vote
evidence-column-idea = Idea
evidence-column-decided = We said
evidence-column-because = Because
evidence-column-happened = What happened
evidence-column-outcome = Outcome
evidence-column-activities = Activities
evidence-column-who = Partner
evidence-column-gives = Gives
evidence-column-gets = Gets
evidence-column-activity = Activity
evidence-column-kind = Kind
evidence-column-cost = From the pot
evidence-column-term = Term
evidence-column-ideas = Ideas
evidence-column-on-time = Answered on time
evidence-no-grade = This says what happened. It gives no grade, and it does not tell us why.

evidence-files = Take it with you
evidence-files-what = The same figures as files. What is hidden here is hidden there.
evidence-xlsx = Workbook for Excel (.xlsx)
evidence-zip = Tables for computers (.zip)
evidence-print = Or print this page.

evidence-links = Links for those outside
evidence-links-what = Whoever has the link reads this page as it stands for these weeks, without a sign-in, until the day that you say. End it here at any time.
evidence-link-what = (shows { $weeks }, works until { $day })
evidence-link-families = The page for families, and the poster
evidence-link-end = End this link
evidence-link-new = Make a link
evidence-link-whom = For whom?
evidence-link-whom-hint = So that you know later who has it: “the board”, “the lottery fund”.
evidence-link-ends = Until which day?
evidence-link-ends-hint = A year from now at most.
evidence-link-make = Make the link

evidence-sheet-summary = Summary
evidence-sheet-ideas = Ideas
evidence-sheet-votes = Votes
evidence-sheet-participation = Participation
evidence-sheet-actions = Activities
evidence-sheet-method = Method
evidence-column-answer = Answer
evidence-column-sent = Sent on
evidence-column-answer-by = Answer promised by
evidence-column-answered = First answered on
evidence-column-stand = On time?
evidence-column-promised = Promised by
evidence-column-done = Done on
evidence-column-option = Choice
evidence-column-count = Count
evidence-column-status = How sure
evidence-column-chosen = Chosen
evidence-column-closed = Closed on
evidence-column-made = Made on
evidence-column-youngest = Youngest
evidence-column-oldest = Oldest
evidence-column-rule = Counted by
evidence-status-exact = exact
evidence-status-about = rounded to 5
evidence-status-hidden = kept private
evidence-status-most = most, number kept private
evidence-status-almost-everyone = almost everyone, number kept private
evidence-method-people = People are counted as those outside may see them: rounded to 5, and numbers under 10 are kept private together with others by which they could be worked out.
evidence-method-ideas = Ideas, answers, promises and activities are counted to the last one. They are ideas that stood on a wall after a worker had read them.
evidence-method-late = An answer is on time on the day that was promised to its room, and late from the next day on.
evidence-method-rehearsals = Rehearsals and invented sessions count nowhere.
evidence-column-receipt = Receipt of the count
evidence-method-receipt = The receipt of a count is made of what is published of it and of nothing else. The page of the pupils who voted shows the same one.
evidence-method-made = Made on { $day } { $year } of { $weeks }.
evidence-targets = What should always be so
evidence-target-base = A full bar is all of them: that is the goal. The line on each bar says how far chance alone may move it.
evidence-target-answers = Answers that came by their day
evidence-target-answers-say = { $met } of { $due } answers came by the day that was promised.
evidence-target-adults = Sessions planned with as many adults as they needed
evidence-target-adults-say = Of { $due } sessions for which a number of adults was planned, { $met } had as many as they needed.
evidence-target-of = { $met } of { $due }
evidence-sheet-targets = Goals
evidence-column-target = What should be so
evidence-column-met = So often it was
evidence-column-due = Of so many
evidence-column-percent = In a hundred
evidence-column-low = Between
evidence-column-high = And
