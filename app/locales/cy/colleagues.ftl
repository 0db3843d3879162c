# Two workers in one room, and a colleague of another organisation.

already-by = Wedi’i wneud yn barod, gan: { $who }.
already-by-pupil = Mae’r disgybl sy’n rhedeg y camau wedi gwneud hynny’n barod.
already-how = Dyma sut mae pethau nawr.

colleagues = Pwy sy’n rhedeg yr ystafell hon
colleagues-why = Gall gweithiwr y mae ei grŵp yma ei rhedeg gyda chi, nes iddi ddod i ben.
colleagues-give = Rhoi’r ystafell
colleagues-take-back = Cymryd yr ystafell yn ôl
colleagues-has = yn cael rhedeg yr ystafell
colleagues-given = Ystafelloedd a roddwyd i chi
