# Days and times. Every page and file says them with these.

day-in-words = { $weekday } { $day } { $month }
date-in-words = { $day } { $month } { $year }
days-in-words = { $first } تا { $last }
clock = { $hour }:{ $minute }

day-monday = پیر
day-tuesday = منگل
day-wednesday = بدھ
day-thursday = جمعرات
day-friday = جمعہ
day-saturday = ہفتہ
day-sunday = اتوار

month-january = جنوری
month-february = فروری
month-march = مارچ
month-april = اپریل
month-may = مئی
month-june = جون
month-july = جولائی
month-august = اگست
month-september = ستمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر
