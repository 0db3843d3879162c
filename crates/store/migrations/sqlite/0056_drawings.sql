-- What its author drew for an idea: strokes, as letters and numbers. It stands in the place of the picture where
-- the words of the idea are read in the room, and goes with those words. None where nothing was drawn.
alter table ideas add column drawing text;

-- The same of an idea that was kept private, for who reads the worry.
alter table worries add column drawing text;
