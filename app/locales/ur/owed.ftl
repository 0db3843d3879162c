# What adults owe, and by when. It stands on the page after the sign-in, in the calendar and in letters, and
# never holds a word of a young person: only the names that adults gave to sessions.

owed-title = لوگ کس چیز کا انتظار کر رہے ہیں
owed-answers = { $n ->
    [one] { $about }: 1 آئیڈیے کا جواب باقی ہے
   *[other] { $about }: { $n } آئیڈیوں کا جواب باقی ہے
}
owed-promise = { $about }: بتائیں وعدے کا کیا ہوا
owed-vote = { $about }: ووٹنگ بند کریں
owed-review = { $about }: مل کر جائزہ لیں
owed-readiness = { $about }: اسے تیار کریں
owed-by = { $day } تک
owed-late = دیر ہو گئی، { $day } تک ہونا تھا
owed-more = { $n ->
    [one] اور ایک۔
   *[other] اور { $n }۔
}
