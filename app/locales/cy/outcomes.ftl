# What partners want young people to gain: the list to begin with, in words for adults.

outcome-RESP-adult = Cyfrifoldeb
outcome-EMPA-adult = Empathi
outcome-PROB-adult = Datrys problemau
outcome-INIT-adult = Blaengaredd
outcome-TEAM-adult = Gwaith tîm
outcome-EMOT-adult = Rheoli emosiynau
outcome-ENGA-adult = Ymgysylltu â dysgu
outcome-BEHA-adult = Ymddygiad
outcome-ATTE-adult = Presenoldeb
outcome-ATTA-adult = Cyrhaeddiad
outcome-WELL-adult = Llesiant
outcome-SAFE-adult = Diogelwch a pherthnasoedd
outcome-BELO-adult = Perthyn a llais

outcome-RESP-child = Gwneud beth ddwedon ni
outcome-EMPA-child = Deall pobl eraill
outcome-PROB-child = Datrys pethau
outcome-INIT-child = Dechrau pethau ein hunain
outcome-TEAM-child = Cyflawni pethau gyda’n gilydd
outcome-EMOT-child = Delio â theimladau mawr
outcome-ENGA-child = Eisiau cymryd rhan
outcome-BEHA-child = Cyd-dynnu â phobl
outcome-ATTE-child = Bod yma
outcome-ATTA-child = Gwneud yn dda wrth ddysgu
outcome-WELL-child = Teimlo’n iawn
outcome-SAFE-child = Gwybod sut i gadw’n saff
outcome-BELO-child = Cael gwrandawiad
