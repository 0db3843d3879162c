# A leader's home, the page of all that waits, and the list of sessions.

home-late = { $n ->
    [0] Nothing of yours is late.
    [one] One thing of yours is late.
   *[other] { $n } things of yours are late.
}
home-due = { $n ->
    [0] Nothing is due within a week.
    [one] One is due within a week.
   *[other] { $n } are due within a week.
}
home-waiting = All that waits
home-next = Next session: { $day }, { $starts }.
home-kept = { $kept } of { $promised } promises are kept so far.
home-evidence = See the evidence
home-ways = The ways on
home-sessions-what = Each with its result, its answers and what changed.
home-evidence-what = What you can show to governors, funders and families.
home-programme-what = What happens, when and where.
home-agreed-what = Outcomes, roles, who gains, places.
waiting-nothing = Nothing waits.
agreed-title = What we agreed
agreed-back = Back to what we agreed
sessions-none-yet = No session was made yet.
sessions-votes = { $n ->
    [one] 1 vote.
   *[other] { $n } votes.
}
