# The wall.

wall-title = Our ideas
wall-empty = No ideas on the wall yet.
wall-next = Read them all. You can pick your favourites later.
wall-mine = See my ideas
