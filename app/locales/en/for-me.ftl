# How pages look and sound for somebody.

for-me = For me
for-me-title = How it looks for me
for-me-stays = It stays on this device. It says nothing about you.
for-me-goes-back = It says nothing about you. When you pass this on, it goes back.
for-me-example = Cook tea for each other. Everyone helps.
for-me-letters = Bigger
for-me-bigger = Big
for-me-biggest = Very big
for-me-easy = Easy read
for-me-calm = Calmer
for-me-colours = Colours
for-me-cream = Cream
for-me-blue = Blue
for-me-night = Night
for-me-still = Nothing moves
for-me-words = No pictures
for-me-left = Left hand
for-me-right = Right hand
for-me-aloud = Cards speak
for-me-usual = Undo all
for-me-done = Done

calm-next = More cards: { $part } of { $parts }
calm-before = Cards before

aloud = Read to me
aloud-card = Hear:
aloud-pause = Pause
aloud-go = Go on
aloud-slower = Slower
aloud-stop = Stop
