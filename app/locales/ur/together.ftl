# The partnership, as pupils read it.

together-title = ہم مل کر کیا کرتے ہیں
together-happens = آپ نے کہا، اور ہاں ہو گئی
together-none-yet = ابھی کسی آئیڈیے کو ہاں نہیں ملی۔
together-outcomes = ہم سب آپ کے لیے کیا چاہتے ہیں
together-helpers = آپ محفوظ نہ ہوں تو کون مدد کرتا ہے
together-gives = ہم میں سے ہر ایک کیا لاتا ہے
together-places = جگہیں جہاں ہم جا سکتے ہیں
together-sixth = اور ایک اور بات
together-back = واپس میرے گروپ میں
together-link = ہم کون ہیں، اور آپ کے آئیڈیوں کا کیا ہوا
