# For families, once a term: read on a phone or on a wall.

families-title = What young people asked for
families-nothing = No idea came in these weeks.
families-sum = { $ideas ->
    [one] They had 1 idea.
   *[other] They had { $ideas } ideas.
} { $done ->
    [0] None is done yet.
    [one] 1 is done.
   *[other] { $done } are done.
}
families-ask = Do you want to know more? Ask: { $who }.
