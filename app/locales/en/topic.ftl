# Sensitive topics: what is confirmed first. For adults.

topic-title = A sensitive topic?
topic-about = This is about a sensitive topic
topic-none = No
topic-is-none = It is not about a sensitive topic.
topic-change = Say so, and confirm what it needs
topic-relationships = Relationships and sex
topic-drugs = Drugs and alcohol
topic-mental-health = Mental health
topic-violence = Violence
topic-faith = Faith and identity
topic-other = Something else
topic-hint = Each is confirmed by a job title, on the day on which it was done. All four come first: then it goes into the calendar, or is asked.
topic-need-policy = The policy for this topic, with a link to it
topic-need-families = Families were informed
topic-need-plan = The plan was seen
topic-need-confidentiality = What stays private, and what cannot, is agreed and said first
topic-policy = Link to the policy
topic-by = Confirmed by (job title)
topic-on = On which day
topic-keep = Keep
topic-confirmed = { $who }, { $day }
topic-open = Not confirmed yet
topic-lacks = Not confirmed yet: { $what }
topic-leave-says = Young people read: “You can leave this at any time. You need no reason.”
topic-of-question = Before this is asked
topic-missing = { $topic }: { $left ->
    [one] 1 thing is
   *[other] { $left } things are
} not confirmed yet.
topic-complete = { $topic }: everything is confirmed.
topic-look = What is needed first
