# A leader's home, the page of all that waits, and the list of sessions.

home-late = { $n ->
    [0] آپ کے ذمے کچھ بھی دیر سے نہیں۔
    [one] ایک کام میں دیر ہو گئی ہے۔
   *[other] { $n } کاموں میں دیر ہو گئی ہے۔
}
home-due = { $n ->
    [0] آپ کے ذمے ایک ہفتے میں کچھ نہیں۔
    [one] ایک کام ایک ہفتے میں کرنا ہے۔
   *[other] { $n } کام ایک ہفتے میں کرنے ہیں۔
}
home-waiting = جو کچھ انتظار میں ہے
home-next = اگلا سیشن: { $day }، { $starts }۔
home-kept = اب تک { $promised } میں سے { $kept } وعدے پورے ہوئے۔
home-evidence = ثبوت دیکھیں
home-ways = آگے کہاں جائیں
home-sessions-what = ہر ایک اپنے نتیجے، جوابات اور تبدیلی کے ساتھ۔
home-evidence-what = جو آپ گورنرز، فنڈ دینے والوں اور خاندانوں کو دکھا سکتے ہیں۔
home-programme-what = کیا ہوتا ہے، کب اور کہاں۔
home-agreed-what = نتائج، کردار، کس کو فائدہ، جگہیں۔
waiting-nothing = کچھ بھی انتظار میں نہیں۔
agreed-title = ہم کس بات پر متفق ہوئے
agreed-back = واپس، ہم کس بات پر متفق ہوئے
sessions-none-yet = ابھی تک کوئی سیشن نہیں بنایا گیا۔
sessions-votes = { $n ->
    [one] 1 ووٹنگ۔
   *[other] { $n } ووٹنگ۔
}
