# Whose words are these? Nobody has to say.

said-by-ask = Whose words are these? You can skip this.
said-by-choose-me = I said it by myself
said-by-choose-helped = Someone helped me
said-by-choose-spoken-for = Someone spoke for me
said-by-choose-none = I'd rather not say

# For workers and leaders.
said-by-me = by themselves
said-by-helped = someone helped
said-by-spoken-for = someone spoke for them

# A worker writes it down.
write-for = Write an idea for someone
write-for-title = Write an idea for someone
write-for-why = Write it in their words. It waits to be read like every other idea.
write-for-words = Their words
write-for-hint = As they said it. Leave names out.
write-for-who = Whose idea is it?
write-for-nobody = Someone without a device
write-for-how = How did you get it?
write-for-helped = They said it, I wrote it down
write-for-spoken-for = I spoke for them, from what they showed or told
write-for-go = Put it with the ideas to read
