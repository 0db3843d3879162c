# What a governor or a funder reads of a partnership.

published-what = Beth ddewisodd pobl ifanc, a beth oedd yr ateb. Mae rhifau wedi’u talgrynnu, a rhai bach wedi’u cuddio.
published-nothing = Does dim wedi’i ddewis na’i ateb eto.
published-changed = Beth sy’n wahanol nawr: { $what }
