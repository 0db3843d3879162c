# Days without school, for leaders.

holidays-title = When is there no school?
holidays-why = An answer is promised within five school days. Weekends and the days below are left out.
holidays-none = No days are written down yet.
holidays-days = { $first } to { $last }
holidays-name = What is it?
holidays-first = First day
holidays-last = Last day, if there is more than one
holidays-add = Add it
holidays-remove = Take away
holidays-link = Days without school
