# Two workers in one room, and a colleague of another organisation.

already-by = یہ پہلے ہی ہو چکا ہے۔ کس نے کیا: { $who }۔
already-by-pupil = مرحلے چلانے والے طالب علم نے یہ پہلے ہی کر دیا ہے۔
already-how = اب صورت یہ ہے۔

colleagues = یہ کمرہ کون چلاتا ہے
colleagues-why = جس ورکر کا گروپ یہاں ہے، وہ اس کے ختم ہونے تک آپ کے ساتھ اسے چلا سکتا ہے۔
colleagues-give = کمرہ دیں
colleagues-take-back = کمرہ واپس لیں
colleagues-has = کمرہ ان کے پاس ہے
colleagues-given = کمرے جو آپ کو دیے گئے
