# The groups of an organisation, and the consent of the home organisation.

groups-title = ہمارے گروپ
groups-back = واپس ہمارے گروپوں پر
groups-back-session = واپس نئے سیشن پر
groups-none = ابھی کوئی گروپ نہیں۔ ایک شامل کریں، یا فہرست لے آئیں۔
groups-add = گروپ شامل کریں
groups-bring-in = فہرست لے آئیں
groups-change = بدلیں
groups-age = عمر { $age }
groups-ages = عمر { $from } سے { $to }
groups-on-list = فہرست میں { $n }
groups-waits = { $n ->
    [one] آپ کے ایک گروپ کے لیے درخواست آئی ہے۔ پڑھیں۔
   *[other] آپ کے گروپوں کے لیے { $n } درخواستیں آئی ہیں۔ پڑھیں۔
}
groups-old = { $n ->
    [one] 1 پرانا گروپ
   *[other] { $n } پرانے گروپ
}
groups-new-title = نیا گروپ
groups-change-title = یہ گروپ بدلیں
groups-name = آپ اسے کیا کہتے ہیں؟
groups-name-hint = شامل ہوتے وقت طلبہ یہ نام دباتے ہیں: ”ہیرون کلاس“۔
groups-ages-field = عمر یا سکول کا سال، جیسے آپ کہتے ہیں
groups-ages-hint = ”11 سے 13“، ”Years 7 to 8“، ”KS3“۔
groups-size = اس کی فہرست میں کتنے ہیں؟
groups-size-hint = اتنے لوگ ورکر سے پوچھے بغیر شامل ہو سکتے ہیں، اور دسواں حصہ مزید۔
groups-no-names = Fifth کبھی نہیں پوچھتا کہ وہ کون ہیں۔
groups-keep = محفوظ کریں
groups-put-away = الگ رکھ دیں
groups-put-away-hint = یہ کسی نئے سیشن میں پیش نہیں ہوگا۔ جس میں اس نے حصہ لیا وہ رہے گا، اور آپ اسے واپس لا سکتے ہیں۔
groups-bring-back = واپس لائیں
groups-bring-back-hint = یہ الگ رکھا ہوا ہے۔ دوبارہ بلانے کے لیے واپس لائیں۔
groups-others = دوسروں کے گروپ
groups-others-why = وہ آپ کے سیشنوں میں تب آتے ہیں جب ان کا اپنا ادارہ ہاں کہہ دے۔
groups-ask = { $who } سے پوچھیں
groups-asked-waits = پوچھ لیا۔ { $who } کا جواب ابھی نہیں آیا۔
groups-asked-yes = انہوں نے { $day } کو ”ہاں“ کہی۔
groups-asked-no = ان کا جواب ”نہیں“ ہے: { $why }
groups-asked-back = انہوں نے { $day } کو اپنی ”ہاں“ واپس لے لی۔
groups-ask-title = { $group } کے لیے پوچھیں
groups-ask-who = یہ گروپ { $who } کا ہے۔
groups-plan-what = آپ کا ارادہ کیا ہے؟
groups-plan-what-hint = ”گریفیٹی کی دیوار“۔
groups-plan-days = کب؟ معلوم ہو تو الفاظ میں
groups-plan-days-hint = ”جمعرات 10 اور 17 دسمبر“۔
groups-plan-place = کہاں، اگر معلوم ہو
groups-plan-place-hint = ”پینٹ باکس سٹوڈیو“۔
groups-ask-sees = { $who } کیا پڑھیں گے
groups-ask-sees-what = یہ تین لائنیں، آپ کا عہدہ اور آپ کا ادارہ۔
groups-ask-then = ان کے ”ہاں“ کہنے کے بعد آپ اس گروپ کو اپنے سب سیشنوں میں بلا سکتے ہیں۔ وہ اپنی ”ہاں“ واپس لے سکتے ہیں۔

groups-asked-title = کیا آپ کا گروپ آ سکتا ہے؟
groups-nobody-asks = کوئی آپ کے جواب کے انتظار میں نہیں۔
groups-asks-for = { $who } نے { $group } کے لیے پوچھا ہے
groups-they-see = انہیں ہر طالب علم کی ایک تصویر اور رنگ نظر آتا ہے، نام کبھی نہیں۔ طلبہ ان کے سیشنوں میں جو لکھیں، وہ پڑھتے ہیں۔ آپ سے ایک بار پوچھا جاتا ہے، اور آپ اپنی ہاں واپس لے سکتے ہیں۔
groups-asked-by = { $job } نے { $day } کو پوچھا۔
groups-say-yes = ہاں، { $group } آ سکتا ہے
groups-say-no = نہیں، اور وجہ بتائیں
groups-why-not = کیوں نہیں؟ وہ یہ پڑھیں گے۔
groups-send-no = ”نہیں“ بھیجیں
groups-said = آپ نے کیا کہا
groups-asked-for = { $who }: { $group }
groups-said-yes = ہاں، { $day } سے۔
groups-said-no = نہیں، { $day } کو: { $why }
groups-said-back = ”ہاں“ { $day } کو واپس لے لی گئی۔ اس سے پہلے بنے سیشنوں میں گروپ رہے گا۔
groups-take-back = واپس لیں
groups-take-back-sure = وہ گروپ کو کسی نئے سیشن میں نہیں بلا سکیں گے۔ پہلے بنے سیشنوں میں گروپ رہے گا۔
groups-take-back-go = ہاں، واپس لیں

groups-words-go = انہوں نے کیا لکھا
groups-words-title = { $group } نے کیا لکھا
groups-words-why = انہوں نے جہاں سے بھی جو کچھ بھیجا۔ یہاں کوئی نہیں دیکھتا کہ کس نے کیا لکھا۔ ورکر نے جو نجی رکھا، وہ آپ کے سیف گارڈنگ لیڈ کو جاتا ہے۔
groups-words-none = انہوں نے ابھی کچھ نہیں بھیجا۔
groups-words-where = { $session }، { $who }:
written-waiting = پڑھے جانے کے انتظار میں
written-wall = دیوار پر
written-back = ایک لائن کے ساتھ واپس بھیجا گیا
written-merged = دوسرے آئیڈیے کا حصہ
