# Days and times. Every page and file says them with these.

day-in-words = { $weekday } { $day } { $month }
date-in-words = { $day } { $month } { $year }
days-in-words = { $first } – { $last }
clock = { $hour }:{ $minute }

day-monday = Llun
day-tuesday = Mawrth
day-wednesday = Mercher
day-thursday = Iau
day-friday = Gwener
day-saturday = Sadwrn
day-sunday = Sul

month-january = Ionawr
month-february = Chwefror
month-march = Mawrth
month-april = Ebrill
month-may = Mai
month-june = Mehefin
month-july = Gorffennaf
month-august = Awst
month-september = Medi
month-october = Hydref
month-november = Tachwedd
month-december = Rhagfyr
