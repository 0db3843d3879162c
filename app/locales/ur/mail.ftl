# Letters to adults, by e-mail. Plain text, short, and never a word of a young person.

mail-owed-subject = Fifth: { $n ->
    [one] ایک کام جس کا لوگ انتظار کر رہے ہیں
   *[other] { $n } کام جن کا لوگ انتظار کر رہے ہیں
}
mail-owed-hello = آداب { $name }،
mail-owed-intro = { $organisation } کے ذمے یہ کام ہیں، سب سے ضروری پہلے:
mail-owed-line = - { $what }، { $by }
mail-owed-go = یہ سب آپ کو یہاں ملے گا: { $address }
mail-owed-why = یہ خط آپ کو ہر پیر کو ملتا ہے، اور جب کسی کام کا دن آ جائے۔ اس میں کسی نوجوان کا نام یا آئیڈیا کبھی نہیں ہوتا۔
mail-look-subject = { $who } آپ سے Fifth دیکھنے کو کہتے ہیں
mail-look-hello = آداب،
mail-look-what = { $who } چاہتے ہیں کہ آپ Fifth کے ساتھ کام کریں۔ یہ نوجوانوں کو بات کہنے کا حق دیتا ہے: وہ آئیڈیے دیتے ہیں، ان پر ووٹ دیتے ہیں، اور بڑے جواب دیتے ہیں۔
mail-look-go = شروع کرنے کے لیے یہ پتہ کھولیں: { $address }
mail-look-until = یہ ایک بار چلتا ہے، { $day } تک۔ اگر آپ { $who } کو نہیں جانتے تو کچھ نہ کریں: پھر کچھ نہیں ہوگا۔
mail-worry-subject = Fifth دیکھیں
mail-worry-go = براہ کرم ابھی Fifth دیکھیں: { $address }
mail-worry-more = اس خط میں اس سے زیادہ کچھ نہیں۔
