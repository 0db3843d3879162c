# What came of a vote, for adults; pupils read what changed.

changes-title = کیا بدلا؟
changes-why = محفوظ کرنے پر یہ ووٹنگ ہمیشہ کے لیے بند ہو جائے گی۔ آپ کا لکھا ویسا ہی رہے گا۔
changes-day = دن
changes-asked = ہم نے پوچھا
changes-said = انہوں نے کہا
changes-decided = ہم نے فیصلہ کیا
changes-so-many = { $what }: { $n }۔
changes-changed = اب کیا الگ ہے
changes-changed-hint = چھوٹے جملوں میں۔ نوجوان یہ پڑھتے ہیں۔
changes-checked = اسے کس نے جانچا؟
changes-checked-hint = عہدہ، یا نوجوانوں کا گروپ۔ طلبہ کے نام نہیں۔
changes-go = ہمیشہ کے لیے بند کریں
changes-checked-by = { $who } نے جانچا۔ { $day } کو ہمیشہ کے لیے بند ہوا۔
changes-say = بتائیں کیا بدلا
changes-open = { $n ->
    [one] ہمیشہ کے لیے بند نہیں: 1 آئیڈیے کا جواب باقی ہے۔
   *[other] ہمیشہ کے لیے بند نہیں: { $n } آئیڈیوں کا جواب باقی ہے۔
}
changes-file = کیا بدلا، فائل میں
