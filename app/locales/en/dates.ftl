# Days and times. Every page and file says them with these.

day-in-words = { $weekday } { $day } { $month }
date-in-words = { $day } { $month } { $year }
days-in-words = { $first } to { $last }
clock = { $hour }:{ $minute }

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
