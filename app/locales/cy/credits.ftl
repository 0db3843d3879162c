# Whose idea it was: offered by a worker, said by leaders.

credits-title = Syniadau pwy oedden nhw?
credits-how = Dim ond yr hyn rydych chi’n ei ddewis yma y gall arweinwyr ei ddweud. Gellir enwi grŵp pan oedd deg neu fwy ohono yno. Ni chaiff neb ei enwi.
credits-of = Syniad pwy oedd “{ $idea }”?
credits-go = Dweud syniadau pwy oedd y rhain
