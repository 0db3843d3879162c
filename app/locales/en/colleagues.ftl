# Two workers in one room, and a colleague of another organisation.

already-by = Done already, by: { $who }.
already-by-pupil = The pupil who runs the steps has done that already.
already-how = This is how it stands now.

colleagues = Who runs this room
colleagues-why = A worker whose group is here can run it with you, until it ends.
colleagues-give = Give the room
colleagues-take-back = Take the room back
colleagues-has = has the room
colleagues-given = Rooms you were given
