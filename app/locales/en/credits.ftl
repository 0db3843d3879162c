# Whose idea it was: offered by a worker, said by leaders.

credits-title = Whose ideas were they?
credits-how = Leaders can say only what you choose here. A group can be named when ten of it or more were there. Nobody is named.
credits-of = Whose idea was “{ $idea }”?
credits-go = Say whose ideas these were
