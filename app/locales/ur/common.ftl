# Words on every page.

fifth = Fifth
page-title = { $title } – Fifth
error-title = غلطی: { $title }
demo = ڈیمو
you-are = آپ:

back = واپس
next = آگے
skip = چھوڑ دیں

way-out-not-today = آج نہیں
way-out-worried = میں پریشان ہوں
way-out-pass-on = میرا ہو گیا، آگے دیں
pass-on-means = یہ ڈیوائس آپ کو بھول جائے گی۔ واپس آنا ہو تو ورکر سے کہیں۔
pass-on-yes = ہاں، آگے دیں

moved-on = گروپ آگے بڑھ گیا ہے۔
moved-on-go = وہاں جائیں
moved-on-look = یہاں دبا کر دیکھیں کہ گروپ آگے بڑھا یا نہیں

unreached = کنکشن نہیں ہے۔
unreached-kept = آپ کے الفاظ محفوظ ہیں۔
unreached-held = ہم اسے یہاں رکھتے ہیں۔ نیٹ ورک آنے پر یہ چلا جائے گا۔
unreached-trying = ہم کوشش کر رہے ہیں۔
unreached-now = ابھی پھر کوشش کریں

problem-title = کچھ ٹھیک کرنا ہے

waiting-title = آپ شامل ہیں۔
waiting-look = بڑی سکرین کو دیکھیں۔
waiting-moves = یہ صفحہ آپ کے گروپ کے ساتھ آگے بڑھے گا۔
waiting-go = رک گیا؟ یہاں دبائیں
