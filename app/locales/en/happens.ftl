# What happens to what I write: rules that adults keep.

happens-title = What happens to what I write
happens-why = Adults keep these rules.
happens-write = You write an idea. Only you see it until you send it.
happens-read = A worker reads it first. Other pupils can't see it yet.
happens-wall = The worker lets it on the wall. Your name is not on it.
happens-back = Or the worker writes to you, and you can change it.
happens-private = If you might not be safe, we tell someone who helps.
happens-private-lead = If you might not be safe, we tell: { $who }.
happens-answer = Adults say yes or no to each idea, and why.
happens-when = By when
happens-promise = { $n ->
    [one] A worker reads it in 1 minute or less, while you meet.
   *[other] A worker reads it in { $n } minutes or less, while you meet.
}
happens-kept = Today they kept that.
happens-late = Today some ideas waited longer.
happens-not = What can't go on the wall
happens-not-names = Names of people
happens-not-contact = Phone numbers and places where someone lives
happens-not-unkind = Words that put someone down
happens-not-hurt = Things that could hurt someone
happens-not-then = Then a worker writes to you. You are not in trouble.
happens-never = What nobody does with it
happens-never-trouble = Nobody uses it to punish you.
happens-never-score = Nobody gives you points or marks for it.
happens-never-sell = Nobody sells it, and no company gets it.
happens-privacy = How we look after what you tell us
