# Bringing in a list of groups.

bring-in-why = کلاس کی فہرست یا گروپوں کی فہرست، جیسے آپ کے سکول کے سسٹم سے نکلے: SIMS، Arbor، Bromcom، یا آپ کی اپنی۔
bring-in-file = فہرست
bring-in-file-hint = CSV یا Excel (‎.xlsx)۔ زیادہ سے زیادہ 2,000 قطاریں اور 2 MB۔
bring-in-dropped = ہم صرف کلاس اور عمر پڑھتے ہیں۔ نام اور باقی سب فوراً چھوڑ دیا جاتا ہے اور کہیں نہیں رکھا جاتا۔
bring-in-read = فہرست پڑھیں
bring-in-found = { $n ->
    [one] اس میں ایک گروپ ہے۔
   *[other] اس میں { $n } گروپ ہیں۔
}
bring-in-look = انہیں دیکھ لیں۔ ابھی کچھ نہیں بنا۔
bring-in-new = لے آئیں: نیا گروپ
bring-in-changes = لے آئیں: آپ کا موجودہ گروپ بدلے گا
bring-in-faults = { $n ->
    [one] ایک قطار میں غلطی ہے
   *[other] { $n } قطاروں میں غلطی ہے
}
bring-in-first = پہلی { $n } دکھائی گئی ہیں۔
bring-in-one-each = ہر گروپ میں ایک ہی طالب علم ہے۔ کیا یہ ناموں کا کالم ہے؟
bring-in-from-start = شروع سے کریں
row-no-class = قطار { $row }: اس میں کلاس نہیں۔ چھوڑ دی گئی۔
row-long-class = قطار { $row }: کلاس کا نام بہت لمبا ہے۔ چھوڑ دی گئی۔
row-no-age = قطار { $row }: عمر نہیں پڑھی جا سکی۔ پھر بھی گنی گئی ہے۔
row-no-size = قطار { $row }: تعداد نہیں پڑھی جا سکی۔ چھوڑ دی گئی۔
bring-in-go = لے آئیں
bring-in-again = ٹھیک نہیں؟
bring-in-again-why = کالم چنیں، اور فائل ایک بار پھر دیں: ہم نے اسے نہیں رکھا۔
bring-in-columns = کس کالم میں کیا ہے؟
bring-in-no-column = ان میں سے کوئی نہیں
bring-in-read-again = دوبارہ پڑھیں
list-column-class = کلاس یا گروپ
list-column-year = سکول کا سال
list-column-born = پیدائش کا دن
list-column-age = عمر
list-column-size = کتنے ہیں (ہر گروپ کی ایک قطار)
