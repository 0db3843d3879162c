# The partnership, as pupils read it.

together-title = Beth rydyn ni’n ei wneud gyda’n gilydd
together-happens = Eich syniadau chi sy’n mynd i ddigwydd
together-none-yet = Does dim un syniad wedi’i dderbyn eto.
together-outcomes = Beth rydyn ni i gyd ei eisiau i ti
together-helpers = Pwy sy’n helpu pan nad wyt ti’n saff
together-gives = Beth mae pob un ohonon ni’n ei roi
together-places = Lleoedd gallwn ni fynd iddyn nhw
together-sixth = Ac un peth arall
together-back = Yn ôl i fy ngrŵp
together-link = Pwy ydyn ni, a beth ddaeth o dy syniadau
