# Words on every page for adults.

adult-skip = سیدھا صفحے پر جائیں
adult-pages = صفحے
adult-sessions = سیشن
adult-programme = پروگرام
adult-partnership = شراکت
adult-people = لوگ
adult-worries = پریشانیاں
adult-sign-out = سائن آؤٹ
adult-back-sessions = واپس سیشنوں پر
adult-back-partnership = واپس شراکت پر
adult-back-people = واپس لوگوں پر
adult-back-worries = واپس پریشانیوں پر

step-waiting = اندر آئیں
step-ideas = آئیڈیے
step-wall = دیوار
step-vote = ووٹ
step-result = نتیجہ
step-answers = جواب

refusal-back-adult = اپنے سیشنوں پر جائیں
refusal-session-open = آپ کے ایک سیشن میں نوجوان موجود ہیں۔
refusal-session-open-do = پہلے اسے ختم کریں، پھر جائیں۔
adult-evidence = ثبوت
adult-worry-waits = ایک پریشانی آپ کے انتظار میں ہے۔
adult-worry-waits-go = وہاں جائیں
