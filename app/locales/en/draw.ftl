# The paper on which an idea is drawn.

draw-it = Draw it
draw-title = Draw your idea
draw-no-computer = No computer tries to read your drawing.
draw-how = Draw with a finger, a pen or a mouse.
draw-keys = Arrow keys move the pen. The space bar puts it down or lifts it.
draw-needs = Drawing needs a newer phone or tablet. Write your idea, or start with a picture.
draw-paper = Your paper
draw-pens = Pens
draw-ink-black = Black
draw-ink-orange = Orange
draw-ink-gold = Gold
draw-ink-purple = Purple
draw-ink-green = Green
draw-ink-pink = Pink
draw-thick = Thick pen
draw-undo = Undo
draw-again = Start again
draw-move = Draw with buttons
draw-left = Left
draw-right = Right
draw-up = Up
draw-down = Down
draw-pen-down = Pen down
draw-pen-is-down = The pen is down.
draw-pen-is-up = The pen is up.
draw-full = Your paper is full. Undo a line, or go on.
draw-empty = Your paper is empty.
draw-done = Done
draw-what = What is it?
draw-what-hint = You can leave this as it is.
# Stands in the box, and beside a drawing whose author leaves it so.
draw-mine = My drawing
draw-write = Write it instead

refusal-nothing-drawn = Your paper is empty.
refusal-nothing-drawn-do = Draw something first.
refusal-too-much-drawn = That is more than fits on the paper.
refusal-too-much-drawn-do = Start again with fewer lines.
