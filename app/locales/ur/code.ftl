# When the code of a session opens, for adults and the big screen.

code-opens = کوڈ { $day } کو کھلے گا۔
code-over = کوڈ { $day } کو ختم ہو گیا۔
code-open-now = دروازہ ابھی کھولیں
code-new = نیا کوڈ
code-new-why = پرانا کوڈ فوراً بند ہو جاتا ہے۔ جو شامل ہیں، شامل رہتے ہیں۔

refusal-opens-later = یہ { $day } کو کھلے گا۔
refusal-opens-later-do = تب تک کوڈ سنبھال کر رکھیں۔
