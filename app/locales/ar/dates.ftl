# Days and times. Every page and file says them with these.

day-in-words = { $weekday } { $day } { $month }
date-in-words = { $day } { $month } { $year }
days-in-words = { $first } حتى { $last }
clock = { $hour }:{ $minute }

day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد

month-january = يناير
month-february = فبراير
month-march = مارس
month-april = أبريل
month-may = مايو
month-june = يونيو
month-july = يوليو
month-august = أغسطس
month-september = سبتمبر
month-october = أكتوبر
month-november = نوفمبر
month-december = ديسمبر
