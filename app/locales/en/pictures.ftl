# The words for the pictures: one or two everyday words each.

picture-kind-me = Who am I today?
picture-kind-food = Food
picture-kind-making = Art and making
picture-kind-music = Music and shows
picture-kind-sport = Sport
picture-kind-games = Games
picture-kind-nature = Nature and animals
picture-kind-out = Going out
picture-kind-calm = Quiet and calm
picture-kind-helping = Helping and talking
picture-kind-scale = Answers

## Who am I today?

# The second fox, the third …
picture-numbered = { $picture } { $n }

picture-fox = Fox
picture-owl = Owl
picture-snail = Snail
picture-octopus = Octopus
picture-lion = Lion
picture-whale = Whale
picture-hedgehog = Hedgehog
picture-penguin = Penguin
picture-rabbit = Rabbit
picture-frog = Frog
picture-turtle = Turtle
picture-koala = Koala
picture-panda = Panda
picture-otter = Otter
picture-duck = Duck
picture-parrot = Parrot
picture-flamingo = Flamingo
picture-bee = Bee
picture-ladybird = Ladybird
picture-crab = Crab
picture-shark = Shark
picture-badger = Badger
picture-kangaroo = Kangaroo
picture-dinosaur = Dinosaur
picture-eagle = Eagle
picture-butterfly = Butterfly
picture-fish = Fish
picture-wolf = Wolf
picture-kite = Kite
picture-drum = Drum
picture-rocket = Rocket
picture-sunflower = Sunflower
picture-teddy = Teddy bear
picture-umbrella = Umbrella
picture-balloon = Balloon
picture-star = Star
picture-moon = Moon
picture-rainbow = Rainbow
picture-cactus = Cactus
picture-key = Key
picture-boat = Boat
picture-bell = Bell
picture-cloud = Cloud
picture-robot = Robot
picture-crown = Crown
picture-anchor = Anchor
picture-leaf = Leaf
picture-train = Train

## Food

picture-pan = Cooking
picture-plate = Meal
picture-pizza = Pizza
picture-burger = Burger
picture-chips = Chips
picture-pot = Stew
picture-soup = Soup
picture-pasta = Pasta
picture-curry = Curry
picture-sandwich = Sandwich
picture-pancakes = Pancakes
picture-salad = Salad
picture-apple = Apple
picture-bread = Bread
picture-cake = Cake
picture-biscuit = Biscuit
picture-ice-cream = Ice cream
picture-hot-drink = Hot drink
picture-juice = Juice

## Art and making

picture-palette = Art
picture-paintbrush = Painting
picture-crayon = Colouring
picture-pencil = Drawing
picture-scissors = Scissors
picture-sewing = Sewing
picture-hammer = Building
picture-saw = Woodwork
picture-toolbox = Tools
picture-wrench = Fixing
picture-bricks = Bricks
picture-camera = Photos
picture-film = Film
picture-clapper = Acting on film
picture-gallery = Art show
picture-t-shirt = T-shirt
picture-laptop = Computer
picture-science = Science
picture-nails = Nails

## Music and shows

picture-headphones = Headphones
picture-notes = Music
picture-microphone = Singing
picture-guitar = Guitar
picture-piano = Piano
picture-trumpet = Trumpet
picture-saxophone = Saxophone
picture-drumming = Drumming
picture-radio = Radio
picture-record = DJ
picture-mixer = Mixing sound
picture-speaker = Loud sound
picture-podcast = Podcast
picture-stage = Stage
picture-magic = Magic
picture-party = Party

## Sport

picture-football = Football
picture-goal = Goal
picture-basketball = Basketball
picture-table-tennis = Table tennis
picture-cricket = Cricket
picture-rugby = Rugby
picture-volleyball = Volleyball
picture-boxing = Boxing
picture-martial-arts = Martial arts
picture-bicycle = Bike
picture-scooter = Scooter
picture-skateboard = Skateboarding
picture-roller-skate = Roller skating
picture-running = Running
picture-swimming = Swimming
picture-ice-skating = Ice skating
picture-bowling = Bowling
picture-frisbee = Frisbee
picture-trophy = Cup
picture-gym = Gym

## Games

picture-puzzle = Puzzle
picture-game-pad = Video games
picture-joystick = Arcade
picture-dice = Dice
picture-cards = Cards
picture-chess = Chess
picture-target = Target
picture-yo-yo = Yo-yo
picture-pool = Pool
picture-mystery = Mystery
picture-escape-room = Escape room
picture-quiz = Quiz
picture-phone = Phone
picture-telly = Telly

## Nature and animals

picture-cow = Cow
picture-farm = Farm
picture-horse = Horse
picture-dog = Dog
picture-cat = Cat
picture-chick = Chick
picture-goat = Goat
picture-sheep = Sheep
picture-hamster = Hamster
picture-paw = Animals
picture-seedling = Growing
picture-potato = Potato
picture-carrot = Carrot
picture-flower = Flower
picture-tree = Tree
picture-pot-plant = Pot plant
picture-bird = Bird
picture-bug = Bugs
picture-fishing = Fishing
picture-campfire = Campfire
picture-telescope = Stars
picture-sun = Sun
picture-snowman = Snowman

## Going out

picture-house = House
picture-school = School
picture-club = Club
picture-kitchen = Kitchen
picture-roof = Tall building
picture-museum = Museum
picture-park = Park
picture-playground = Playground
picture-beach = Beach
picture-city = City
picture-tent = Camping
picture-bus = Bus
picture-minibus = Minibus
picture-canoe = Canoeing
picture-mountain = Climbing
picture-hiking = Walking
picture-castle = Castle
picture-cinema = Cinema
picture-stadium = Stadium
picture-funfair = Funfair
picture-rollercoaster = Big ride
picture-circus = Circus
picture-shops = Shops
picture-ticket = Ticket
picture-backpack = Day trip
picture-go-kart = Go-karts
picture-plane = Plane
picture-world = World

## Quiet and calm

picture-quiet = Quiet
picture-library = Library
picture-reading = Reading
picture-sofa = Sofa
picture-candle = Candle
picture-bed = Sleep
picture-yoga = Yoga
picture-thinking = Thinking
picture-diary = Diary
picture-window = Quiet room
picture-smiling = Smiling
picture-glad = Glad
picture-happy = Happy
picture-calm = Calm
picture-laughing = Laughing
picture-excited = Excited
picture-tired = Tired
picture-worried = Worried
picture-sad = Sad
picture-angry = Angry

## Helping and talking

picture-talk = Talking
picture-heart = Love
picture-care = Caring
picture-thumbs-up = Good
picture-hug = Hug
picture-together = Together
picture-handshake = Deal
picture-listening = Listening
picture-megaphone = Speaking up
picture-vote = Voting
picture-letter = Letter
picture-call = Phone call
picture-first-aid = First aid
picture-fair = Fair
picture-calendar = Calendar
picture-money = Money
picture-present = Present
picture-recycling = Recycling
picture-cleaning = Tidying up
picture-food-bank = Food bank
picture-news = News
picture-idea = Idea
picture-pride = Pride
picture-wheelchair = Wheelchair
picture-jobs = Jobs
picture-safe = Safe
picture-learning = Learning
picture-private = Private

## Answers

picture-thumbs-down = Not good
picture-unsure = Not sure
