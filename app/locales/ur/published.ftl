# What a governor or a funder reads of a partnership.

published-what = نوجوانوں نے کیا چنا، اور کیا جواب ملا۔ تعداد تقریبی ہے، چھوٹی تعداد چھپی ہے۔
published-nothing = ابھی کچھ نہیں چنا گیا اور کوئی جواب نہیں آیا۔
published-changed = اب کیا الگ ہے: { $what }
