# What a governor or a funder reads of a partnership.

published-what = What young people chose, and what was answered. Numbers are rounded, and small ones hidden.
published-nothing = Nothing has been chosen or answered yet.
published-changed = What is different now: { $what }
