# Bringing in a list of groups.

bring-in-why = A class list or a list of groups, as your school system exports it: SIMS, Arbor, Bromcom, or your own.
bring-in-file = The list
bring-in-file-hint = CSV or Excel (.xlsx). 2,000 rows and 2 MB at most.
bring-in-dropped = We read only the class and the age. Names and all else are dropped at once and kept nowhere.
bring-in-read = Read the list
bring-in-found = { $n ->
    [one] There is one group in it.
   *[other] There are { $n } groups in it.
}
bring-in-look = Look through them. Nothing is made yet.
bring-in-new = Bring it in: a new group
bring-in-changes = Bring it in: it changes the one you have
bring-in-faults = { $n ->
    [one] One row has a fault
   *[other] { $n } rows have a fault
}
bring-in-first = The first { $n } are shown.
bring-in-one-each = Every group has one pupil. Is this the column of names?
bring-in-from-start = Start again
row-no-class = Row { $row }: it names no class. Left out.
row-long-class = Row { $row }: the name of its class is too long. Left out.
row-no-age = Row { $row }: no age can be read. It is counted.
row-no-size = Row { $row }: how many they are cannot be read. Left out.
bring-in-go = Bring them in
bring-in-again = Not right?
bring-in-again-why = Choose the columns, and give us the file once more: we did not keep it.
bring-in-columns = Which column is what?
bring-in-no-column = None of them
bring-in-read-again = Read it again
list-column-class = Class or group
list-column-year = Year of school
list-column-born = Day of birth
list-column-age = Age
list-column-size = How many (a row for each group)
