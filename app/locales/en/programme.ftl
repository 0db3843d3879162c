# The weeks of a programme, its money, and its calendar, for adults.

programme-title = The programme
programme-empty = No session has a day yet. A youth worker gives each session its day.
programme-sentence = { $weeks ->
    [one] One week.
   *[other] { $weeks } weeks.
} { $sessions ->
    [one] One session.
   *[other] { $sessions } sessions.
}
programme-next = Next: { $day }, { $starts }, { $place }.
programme-week = Week { $n }
programme-this-week = this week
programme-over = over
programme-leads = Led by
programme-contact = Safeguarding
programme-no-contact = Nobody yet
programme-nothing = Nothing planned yet
programme-part = Part { $part } of { $of }
programme-led = { $who } leads this
programme-not-agreed = not agreed yet

programme-clashes = { $n ->
    [one] One thing is planned twice.
   *[other] { $n } things are planned twice.
}
programme-clash-place = { $place } is taken twice on { $day }: “{ $one }” and “{ $other }”.
programme-clash-lead = { $who } leads in two places at one time on { $day }: “{ $one }” and “{ $other }”.

programme-waiting = Not in the calendar yet
programme-waiting-hint = Young people got a yes to these. They wait for a day.

budget-title = The money
budget-empty = No money is written down yet.
budget-sentence = { $in } in, { $out } out.
budget-left = { $pounds } is left.
budget-even = It comes out even.
budget-short = { $pounds } is missing. More goes out than comes in.
budget-in = In
budget-out = Out
budget-gifts = Given in kind
budget-gifts-hint = Time and rooms are worth a lot. They are not counted in pounds.
budget-gift-times = { $words }, { $n } times
budget-units = { $n } × { $price }
budget-sum = In all
budget-what = What
budget-pounds = Pounds
budget-pot = The young people’s pot
budget-pot-sentence = Their activities take { $taken } of { $pot }.
budget-pot-left = { $pounds } is left for them to share out.
budget-pot-even = All of it is planned.
budget-pot-short = That is { $pounds } more than there is.
budget-change = Change
budget-back = Back to the programme
budget-form-title = What comes in, what goes out?
budget-form-hint = Leave a line empty to take it out. Pounds, or pounds and pence: 60 or 12.50.
budget-form-own = What { $who } puts in
budget-form-own-gifts = What { $who } gives in kind
budget-form-grants = Grants and other money in
budget-form-pot = The young people’s pot
budget-form-out = What it is spent on
budget-form-held = { $who } holds the budget and changes the rest.
budget-words = What it is
budget-how-many = How many
budget-price = Pounds each

calendar-title = In your own calendar
calendar-why = Days, places, names of activities, and what your organisation owes, with a reminder on the day before. No young person is named in it.
calendar-file = Download it
calendar-address = A calendar app that reads this address stays up to date.
calendar-label = Address of the calendar
calendar-none = There is no address for calendar apps yet.
calendar-make = Make an address
calendar-new = Make a new address
calendar-new-hint = Then the old one shows nothing any more.
calendar-end = Take the address away
calendar-leads = Led by { $who }
calendar-contact = Safeguarding contact: { $who }

coming-title = What is coming?
coming-sentence = { $n ->
    [one] One session is planned.
   *[other] { $n } sessions are planned.
}
coming-none = No session to come has a day yet.
coming-all = The whole programme
