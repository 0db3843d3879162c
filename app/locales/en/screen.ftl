# The big screen: few words, read from ten metres.

screen-join-at = Join at
screen-join-how = Point your camera here, or type the code.
screen-over = That's all for today.
screen-door-shut = The door is shut.

screen-ideas-how = Write your idea. A worker reads it first.
screen-on-wall = { $n ->
    [0] The wall is empty. Yours could be first.
    [one] 1 idea is on the wall
   *[other] { $n } ideas are on the wall
}
screen-wall = Our ideas
screen-wall-empty = The wall is empty
screen-vote-how = Nobody sees your picks.
screen-vote-closed = The vote is closed. The result comes next.
screen-answers = You said. We decided.
screen-answers-none = No answers yet
screen-answers-how = Read why on your phone or tablet.
