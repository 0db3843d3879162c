# Yr hawl i adael, lle mae rhywbeth am bwnc sensitif.

leave-any-time = Cei adael hwn unrhyw bryd. Does dim angen rheswm.
