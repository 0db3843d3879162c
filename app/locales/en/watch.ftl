# Words to watch, and who opened what. For those who hear worries and for leaders; the names of the kinds for
# everybody who reads what young people wrote.

watch-title = Words to watch
watch-why = Whatever a young person of ours writes is held against these words. What is found is read first. It stops nobody, decides nothing, and no young person sees it.
watch-misses = No list finds everything. Every idea is read by a person, found or not.
watch-unchecked = The lines in Welsh, Arabic and Urdu were not checked by anybody who speaks these languages. Switch off what is wrong, and add what is missing.
watch-kind-disclosure = may be a cry for help
watch-kind-names = may hold a name
watch-kind-contact = may hold a way to reach someone
watch-kind-rude = may be rude
watch-of-disclosure = A cry for help
watch-of-names = Names
watch-of-contact = Ways to reach someone
watch-of-rude = Rude words
watch-do-disclosure = The worker is asked to keep it private and tell the lead. It is never released with others.
watch-do-names = The names by which workers know the young people in the room are found, too.
watch-do-contact = Telephone numbers, addresses, links and user names are always found by their shape.
watch-do-rude = The worker can send it back with a kind word.
watch-own = Ours
watch-own-none = No words of our own yet.
watch-take-away = Take away
watch-add-label = Words to add
watch-add-hint = Whole words, in any letters. A star at the end stands for any ending: numpt*
watch-add = Add
watch-listed = { $n ->
    [one] 1 line comes with Fifth
   *[other] { $n } lines come with Fifth
}{ $off ->
    [0] {""}
   *[other] , { $off } switched off
}
watch-such-as = Such as “{ $example }”
watch-off = Switch off
watch-is-off = Switched off
watch-on = Switch on
watch-found = { $kind }:

openings-title = Who opened what
openings-why = Each adult who saw what our young people wrote before it was released, wherever they wrote it. The words are not here. A line is written when an adult sees something for the first time.
openings-none = Nobody has opened anything yet.
openings-idea = { $n ->
    [one] 1 idea
   *[other] { $n } ideas
}
openings-words = What was written in a vote
openings-worry = A worry
openings-works = { $who }, { $organisation }
openings-of = { $what } of { $group }
openings-older = Older
openings-newer = Newer
