# With what somebody presses, and how: a switch, eyes, hands that shake.

pressing = Switsh neu lygaid
pressing-title = Sut dw i’n pwyso
pressing-asleep = All dim golau symud yma. Dydy’r porwr hwn ddim yn rhedeg sgriptiau.
pressing-kept = Rydyn ni wedi cadw dy ddewis. Gofynna i weithiwr am dabled arall.
pressing-keep = Cadw hwn

pressing-by = Gyda beth wyt ti’n pwyso?
pressing-fingers = Bysedd, llygoden neu allweddi
pressing-scan = Un switsh. Mae’r golau’n symud ei hun.
pressing-step = Un switsh. Fi sy’n symud y golau ac yn aros.
pressing-two = Dau switsh, neu tapio ar y chwith ac ar y dde. Mae’r cyntaf yn symud, yr ail yn dewis.
pressing-eyes = Fy llygaid. Dw i’n edrych ac yn aros.

pressing-light = Am faint mae’r golau’n aros?
pressing-light-1000 = 1 eiliad
pressing-light-1500 = 1.5 eiliad
pressing-light-2000 = 2 eiliad
pressing-light-3000 = 3 eiliad
pressing-light-5000 = 5 eiliad

pressing-stay = Am faint wyt ti’n edrych?
pressing-stay-600 = 0.6 eiliad
pressing-stay-1000 = 1 eiliad
pressing-stay-2000 = 2 eiliad
pressing-stay-3000 = 3 eiliad

pressing-hold = Am faint wyt ti’n dal y pwysiad?
pressing-hold-0 = Mae tap yn ddigon
pressing-hold-250 = Chwarter eiliad
pressing-hold-500 = Hanner eiliad
pressing-hold-1000 = 1 eiliad

pressing-again = Wyt ti’n pwyso ddwywaith ar ddamwain?
pressing-again-0 = Na. Mae pob pwysiad yn cyfrif.
pressing-again-300 = Ydw. Saib o 0.3 eiliad ar ôl pwyso.
pressing-again-500 = Ydw. Saib o hanner eiliad ar ôl pwyso.
pressing-again-1000 = Ydw. Saib o 1 eiliad ar ôl pwyso.

pressing-counts = Pryd mae pwysiad yn cyfrif?
pressing-on-press = Pan dw i’n pwyso
pressing-on-release = Pan dw i’n gollwng

pressing-these = Y rhain?
pressing-this = Hwn?
pressing-scan-in = Pwysa i fynd i mewn.
pressing-scan-choose = Pwysa i ddewis.
pressing-step-in = Pwysa i symud. Arhosa i fynd i mewn.
pressing-step-choose = Pwysa i symud. Arhosa i ddewis.
pressing-two-in = Mae’r switsh cyntaf yn symud. Mae’r ail yn mynd i mewn.
pressing-two-choose = Mae’r switsh cyntaf yn symud. Mae’r ail yn dewis.
pressing-look = Edrycha ar rywbeth ac arhosa.
pressing-up = I fyny
pressing-down = I lawr

pressing-letters = abcdef|ghijkl|mnopqr|stuvwx|yzŵŷâê|îôû.,?’
pressing-space = Bwlch
pressing-rub = Dileu
