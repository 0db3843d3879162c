# Which language somebody reads.

language-title = Dewis dy iaith
language-what = Mae'r ddyfais hon yn ei chofio. Does neb arall yn ei gweld.
language-unchecked = Cyfrifiadur wnaeth y geiriau hyn. Does neb wedi'u gwirio eto.
