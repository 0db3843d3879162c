# The wall.

wall-title = Ein syniadau
wall-empty = Dim syniadau ar y wal eto.
wall-next = Darllena nhw i gyd. Cei ddewis dy ffefrynnau wedyn.
wall-mine = Gweld fy syniadau
