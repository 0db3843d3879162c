# How pages look and sound for somebody.

for-me = I fi
for-me-title = Sut mae’n edrych i fi
for-me-stays = Mae’n aros ar y ddyfais hon. Dydy hi’n dweud dim amdanat ti.
for-me-goes-back = Dydy hi’n dweud dim amdanat ti. Pan fyddi di’n ei phasio ymlaen, bydd yn mynd yn ôl.
for-me-example = Coginio te i’n gilydd. Pawb yn helpu.
for-me-letters = Mwy
for-me-bigger = Mawr
for-me-biggest = Mawr iawn
for-me-easy = Hawdd ei ddarllen
for-me-calm = Tawelach
for-me-colours = Lliwiau
for-me-cream = Hufen
for-me-blue = Glas
for-me-night = Nos
for-me-still = Dim byd yn symud
for-me-words = Dim lluniau
for-me-left = Llaw chwith
for-me-right = Llaw dde
for-me-aloud = Cardiau’n siarad
for-me-usual = Dad-wneud popeth
for-me-done = Wedi gorffen

calm-next = Mwy o gardiau: { $part } o { $parts }
calm-before = Cardiau o’r blaen

aloud = Darllen i fi
aloud-card = Clywed:
aloud-pause = Oedi
aloud-go = Ymlaen
aloud-slower = Arafach
aloud-stop = Stopio
