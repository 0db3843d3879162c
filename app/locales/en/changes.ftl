# What came of a vote, for adults; pupils read what changed.

changes-title = What changed?
changes-why = When you keep this, the vote is closed for good. It stays as you write it.
changes-day = Day
changes-asked = We asked
changes-said = They said
changes-decided = We decided
changes-so-many = { $what }: { $n }.
changes-changed = What is different now
changes-changed-hint = In short sentences. Young people read this.
changes-checked = Who checked it?
changes-checked-hint = A job title, or a group of young people. No names of pupils.
changes-go = Close it for good
changes-checked-by = Checked by { $who }. Closed for good on { $day }.
changes-say = Say what changed
changes-open = { $n ->
    [one] Not closed for good: 1 idea waits for an answer.
   *[other] Not closed for good: { $n } ideas wait for an answer.
}
changes-file = What changed, as a file
