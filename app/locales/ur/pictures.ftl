# The words for the pictures: one or two everyday words each.

picture-kind-me = آج میں کون ہوں؟
picture-kind-food = کھانا
picture-kind-making = آرٹ اور دستکاری
picture-kind-music = موسیقی اور شو
picture-kind-sport = کھیل کود
picture-kind-games = گیمز
picture-kind-nature = قدرت اور جانور
picture-kind-out = باہر جانا
picture-kind-calm = خاموشی اور سکون
picture-kind-helping = مدد اور بات چیت
picture-kind-scale = جواب

## Who am I today?

# The second fox, the third …
picture-numbered = { $picture } { $n }

picture-fox = لومڑی
picture-owl = الو
picture-snail = گھونگا
picture-octopus = آکٹوپس
picture-lion = شیر
picture-whale = وہیل
picture-hedgehog = خارپشت
picture-penguin = پینگوئن
picture-rabbit = خرگوش
picture-frog = مینڈک
picture-turtle = کچھوا
picture-koala = کوالا
picture-panda = پانڈا
picture-otter = اودبلاؤ
picture-duck = بطخ
picture-parrot = طوطا
picture-flamingo = فلیمنگو
picture-bee = شہد کی مکھی
picture-ladybird = لیڈی برڈ
picture-crab = کیکڑا
picture-shark = شارک
picture-badger = بجو
picture-kangaroo = کینگرو
picture-dinosaur = ڈائنوسار
picture-eagle = عقاب
picture-butterfly = تتلی
picture-fish = مچھلی
picture-wolf = بھیڑیا
picture-kite = پتنگ
picture-drum = ڈھول
picture-rocket = راکٹ
picture-sunflower = سورج مکھی
picture-teddy = ٹیڈی بیئر
picture-umbrella = چھتری
picture-balloon = غبارہ
picture-star = ستارہ
picture-moon = چاند
picture-rainbow = قوسِ قزح
picture-cactus = کیکٹس
picture-key = چابی
picture-boat = کشتی
picture-bell = گھنٹی
picture-cloud = بادل
picture-robot = روبوٹ
picture-crown = تاج
picture-anchor = لنگر
picture-leaf = پتا
picture-train = ٹرین

## Food

picture-pan = کھانا پکانا
picture-plate = کھانے کی پلیٹ
picture-pizza = پیزا
picture-burger = برگر
picture-chips = چپس
picture-pot = سالن
picture-soup = سوپ
picture-pasta = پاستا
picture-curry = کری
picture-sandwich = سینڈوچ
picture-pancakes = پین کیک
picture-salad = سلاد
picture-apple = سیب
picture-bread = ڈبل روٹی
picture-cake = کیک
picture-biscuit = بسکٹ
picture-ice-cream = آئس کریم
picture-hot-drink = گرم مشروب
picture-juice = جوس

## Art and making

picture-palette = آرٹ
picture-paintbrush = پینٹنگ
picture-crayon = رنگ بھرنا
picture-pencil = ڈرائنگ
picture-scissors = قینچی
picture-sewing = سلائی
picture-hammer = کچھ بنانا
picture-saw = لکڑی کا کام
picture-toolbox = اوزار
picture-wrench = مرمت
picture-bricks = اینٹیں
picture-camera = فوٹو
picture-film = فلم
picture-clapper = فلم میں اداکاری
picture-gallery = آرٹ کی نمائش
picture-t-shirt = ٹی شرٹ
picture-laptop = کمپیوٹر
picture-science = سائنس
picture-nails = ناخن رنگنا

## Music and shows

picture-headphones = ہیڈفون
picture-notes = موسیقی
picture-microphone = گانا
picture-guitar = گٹار
picture-piano = پیانو
picture-trumpet = ٹرمپٹ
picture-saxophone = سیکسوفون
picture-drumming = ڈھول بجانا
picture-radio = ریڈیو
picture-record = ڈی جے
picture-mixer = آواز ملانا
picture-speaker = اونچی آواز
picture-podcast = پوڈکاسٹ
picture-stage = سٹیج
picture-magic = جادو
picture-party = پارٹی

## Sport

picture-football = فٹ بال
picture-goal = گول
picture-basketball = باسکٹ بال
picture-table-tennis = ٹیبل ٹینس
picture-cricket = کرکٹ
picture-rugby = رگبی
picture-volleyball = والی بال
picture-boxing = باکسنگ
picture-martial-arts = مارشل آرٹس
picture-bicycle = سائیکل
picture-scooter = سکوٹر
picture-skateboard = سکیٹ بورڈ
picture-roller-skate = رولر سکیٹنگ
picture-running = دوڑ
picture-swimming = تیراکی
picture-ice-skating = آئس سکیٹنگ
picture-bowling = بولنگ
picture-frisbee = فرزبی
picture-trophy = ٹرافی
picture-gym = جم

## Games

picture-puzzle = پزل
picture-game-pad = ویڈیو گیمز
picture-joystick = آرکیڈ
picture-dice = پانسہ
picture-cards = تاش
picture-chess = شطرنج
picture-target = نشانہ
picture-yo-yo = یو یو
picture-pool = پول ٹیبل
picture-mystery = راز
picture-escape-room = اسکیپ روم
picture-quiz = کوئز
picture-phone = فون
picture-telly = ٹی وی

## Nature and animals

picture-cow = گائے
picture-farm = فارم
picture-horse = گھوڑا
picture-dog = کتا
picture-cat = بلی
picture-chick = چوزہ
picture-goat = بکری
picture-sheep = بھیڑ
picture-hamster = ہیمسٹر
picture-paw = جانور
picture-seedling = پودے اگانا
picture-potato = آلو
picture-carrot = گاجر
picture-flower = پھول
picture-tree = درخت
picture-pot-plant = گملے کا پودا
picture-bird = پرندہ
picture-bug = کیڑے
picture-fishing = مچھلی پکڑنا
picture-campfire = کیمپ فائر
picture-telescope = تارے
picture-sun = سورج
picture-snowman = برف کا آدمی

## Going out

picture-house = گھر
picture-school = سکول
picture-club = کلب
picture-kitchen = باورچی خانہ
picture-roof = اونچی عمارت
picture-museum = میوزیم
picture-park = پارک
picture-playground = کھیل کا میدان
picture-beach = ساحل
picture-city = شہر
picture-tent = کیمپنگ
picture-bus = بس
picture-minibus = منی بس
picture-canoe = کینو چلانا
picture-mountain = چڑھائی
picture-hiking = پیدل سیر
picture-castle = قلعہ
picture-cinema = سینما
picture-stadium = سٹیڈیم
picture-funfair = میلہ
picture-rollercoaster = بڑا جھولا
picture-circus = سرکس
picture-shops = دکانیں
picture-ticket = ٹکٹ
picture-backpack = دن کی سیر
picture-go-kart = گو کارٹ
picture-plane = ہوائی جہاز
picture-world = دنیا

## Quiet and calm

picture-quiet = خاموشی
picture-library = لائبریری
picture-reading = پڑھنا
picture-sofa = صوفہ
picture-candle = موم بتی
picture-bed = نیند
picture-yoga = یوگا
picture-thinking = سوچنا
picture-diary = ڈائری
picture-window = خاموش کمرہ
picture-smiling = مسکراہٹ
picture-glad = خوشی
picture-happy = خوش
picture-calm = پُرسکون
picture-laughing = ہنسی
picture-excited = جوش
picture-tired = تھکن
picture-worried = پریشان
picture-sad = اداس
picture-angry = غصہ

## Helping and talking

picture-talk = بات چیت
picture-heart = پیار
picture-care = خیال رکھنا
picture-thumbs-up = اچھا
picture-hug = گلے ملنا
picture-together = مل کر
picture-handshake = پکی بات
picture-listening = سننا
picture-megaphone = اپنی بات کہنا
picture-vote = ووٹ دینا
picture-letter = خط
picture-call = فون کال
picture-first-aid = فرسٹ ایڈ
picture-fair = انصاف
picture-calendar = کیلنڈر
picture-money = پیسے
picture-present = تحفہ
picture-recycling = ری سائیکلنگ
picture-cleaning = صفائی
picture-food-bank = فوڈ بینک
picture-news = خبریں
picture-idea = آئیڈیا
picture-pride = پرائیڈ
picture-wheelchair = وہیل چیئر
picture-jobs = نوکریاں
picture-safe = محفوظ
picture-learning = سیکھنا
picture-private = نجی

## Answers

picture-thumbs-down = اچھا نہیں
picture-unsure = پتہ نہیں
