# With what somebody presses, and how: a switch, eyes, hands that shake.

pressing = Switch or eyes
pressing-title = How I press
pressing-asleep = No light can move here. This browser runs no scripts.
pressing-kept = We kept what you chose. Ask a worker for another tablet.
pressing-keep = Keep this

pressing-by = What do you press with?
pressing-fingers = Fingers, a mouse or keys
pressing-scan = One switch. The light moves by itself.
pressing-step = One switch. I move the light and wait.
pressing-two = Two switches, or tap left and right. The first moves, the second chooses.
pressing-eyes = My eyes. I look and wait.

pressing-light = How long does the light stay?
pressing-light-1000 = 1 second
pressing-light-1500 = 1.5 seconds
pressing-light-2000 = 2 seconds
pressing-light-3000 = 3 seconds
pressing-light-5000 = 5 seconds

pressing-stay = How long do you look?
pressing-stay-600 = 0.6 seconds
pressing-stay-1000 = 1 second
pressing-stay-2000 = 2 seconds
pressing-stay-3000 = 3 seconds

pressing-hold = How long do you hold a press?
pressing-hold-0 = A tap is enough
pressing-hold-250 = A quarter of a second
pressing-hold-500 = Half a second
pressing-hold-1000 = 1 second

pressing-again = Do you press twice by mistake?
pressing-again-0 = No. Every press counts.
pressing-again-300 = Yes. Rest 0.3 seconds after a press.
pressing-again-500 = Yes. Rest half a second after a press.
pressing-again-1000 = Yes. Rest 1 second after a press.

pressing-counts = When does a press count?
pressing-on-press = When I press
pressing-on-release = When I let go

pressing-these = These?
pressing-this = This one?
pressing-scan-in = Press to go in.
pressing-scan-choose = Press to choose.
pressing-step-in = Press to move. Wait to go in.
pressing-step-choose = Press to move. Wait to choose.
pressing-two-in = First switch moves. Second goes in.
pressing-two-choose = First switch moves. Second chooses.
pressing-look = Look at a thing and wait.
pressing-up = Up
pressing-down = Down

pressing-letters = abcdef|ghijkl|mnopqr|stuvwx|yz.,?’
pressing-space = Space
pressing-rub = Rub out
