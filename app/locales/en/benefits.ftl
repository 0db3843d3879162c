# What partners give and get, by their kind: offered, and taken with one tap.

benefits-add = Add: { $words }
benefits-same = { $kind ->
    [special-school] Special schools often say:
    [referral-unit] Pupil referral units often say:
    [school] Schools often say:
    [arts] Arts organisations often say:
    [youth-club] Youth clubs often say:
   *[other] Partners often say:
}
benefit-special-school-gives-1 = Knowledge of needs
benefit-special-school-gives-2 = Staff they know
benefit-special-school-gives-3 = Transport
benefit-special-school-gives-4 = Time in the school day
benefit-special-school-gets-1 = Skilled people who engage our pupils
benefit-special-school-gets-2 = A wider community
benefit-special-school-gets-3 = Evidence for inclusion and personal development
benefit-referral-unit-gives-1 = Time in the week
benefit-referral-unit-gives-2 = Key workers
benefit-referral-unit-gives-3 = Small groups
benefit-referral-unit-gets-1 = A different place to work in
benefit-referral-unit-gets-2 = Young people who take part again
benefit-referral-unit-gets-3 = Good next steps for them
benefit-school-gives-1 = Time in the school day
benefit-school-gives-2 = A hall, a kitchen and a field
benefit-school-gives-3 = Links to families
benefit-school-gets-1 = More for pupils to do and to lead
benefit-school-gets-2 = Skills from outside the school
benefit-school-gets-3 = Evidence for personal development
benefit-arts-gives-1 = Artists
benefit-arts-gives-2 = Equipment
benefit-arts-gives-3 = A studio
benefit-arts-gets-1 = Young people we do not meet otherwise
benefit-arts-gets-2 = Evidence for funders
benefit-arts-gets-3 = Steady use in the daytime
benefit-youth-club-gives-1 = A relaxed space
benefit-youth-club-gives-2 = Workers they trust
benefit-youth-club-gives-3 = Evenings and holidays
benefit-youth-club-gives-4 = Links to families
benefit-youth-club-gets-1 = New members
benefit-youth-club-gets-2 = Use of the building in the daytime
benefit-youth-club-gets-3 = The school’s support with safeguarding
benefit-other-gives-1 = People who know their work
benefit-other-gives-2 = A place to meet
benefit-other-gets-1 = Young people who take part
benefit-other-gets-2 = Partners to learn from
