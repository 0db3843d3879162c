# Which language somebody reads.

language-title = Choose your language
language-what = This device remembers it. Nobody else sees it.
language-unchecked = A computer made these words. Nobody has checked them yet.
