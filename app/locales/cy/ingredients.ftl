# The ingredients of a partnership besides what young people say, for adults.

outcomes-question = Beth rydym am iddynt ei ennill?
outcomes-agreed = { $n ->
    [one] Wedi cytuno: { $outcomes }.
   *[other] Mae pob un o’r { $n } sefydliad yn cytuno: { $outcomes }.
}
outcomes-open = Nid oes dim wedi’i gytuno eto.
outcomes-shared = Heb gytuno eto. Yn gyffredin hyd yma: { $outcomes }.
outcomes-silent = Nid yw { $who } wedi ticio unrhyw ddeilliant eto.
outcomes-differs = Mae { $who } hefyd am gael: { $outcomes }.
outcomes-outcome = Deilliant
outcomes-adult = I oedolion
outcomes-child = I bobl ifanc
outcomes-who = Pwy sydd am ei gael
outcomes-want = Beth hoffai { $who } ei gael o’r rhaglen hon?
outcomes-want-hint = Ticiwch un i dri. Yr hyn y mae pob sefydliad wedi’i dicio sydd wedi’i gytuno.
outcomes-tick = Y rhain rydym ni am eu cael
outcomes-wording = Yn eich geiriau eich hun
outcomes-wording-hint = Mae pleidleisiau ar ddeilliannau’n dangos y geiriau i bobl ifanc.
outcomes-place = Safle
outcomes-more = Rhywbeth arall?
outcomes-more-hint = Mae plant yn darllen yr ail linell: yn fyr, ac mewn geiriau bob dydd.
outcomes-add = Ychwanegu at y rhestr
outcomes-less = Tynnu un oddi ar y rhestr
outcomes-less-hint = Dim ond yr hyn nad oes neb wedi’i dicio, ac nad yw pleidlais na gweithgaredd yn sôn amdano.
outcomes-which = Pa un
outcomes-remove = Tynnu
outcomes-used-by = Mae { $who } wedi’i dicio.
outcomes-used-for = Mae gweithgaredd yn gweithio tuag ato: “{ $name }”
outcomes-used-in = Gofynnwyd i bobl ifanc amdano: “{ $question }”

roles-question = Pwy sy’n gwneud beth?
roles-all = Mae rhywun ym mhob rôl.
roles-open = { $n ->
    [one] Mae un rôl heb ei llenwi.
   *[other] Mae { $n } rôl heb eu llenwi.
}
roles-missing = Nid oes neb yn y rôl hon yn { $who }: { $role }.
roles-nobody = Nid oes neb yn y rôl hon yn y bartneriaeth: { $role }.
roles-none = Neb eto
roles-not-needed = Nid oes angen, oherwydd: { $why }
roles-uneasy = { $post } (ddim yn gyfforddus â hyn eto)
roles-for-all = I ni i gyd
roles-for-all-hint = Un sefydliad sy’n llenwi pob un o’r rhain ar ran pawb.
roles-title = Pwy sy’n gwneud beth yn { $who }?
roles-hint = Teitlau swyddi, nid enwau: maent yn aros pan fydd pobl yn symud ymlaen.
roles-post = Teitl swydd
roles-or-not-needed = Neu: nid oes angen, oherwydd…
roles-comfortable = Rydym yn gwneud hyn yn dda ac yn gyfforddus ag ef.
role-partnership-lead = Arweinydd y bartneriaeth
role-partnership-lead-named = arweinydd y bartneriaeth
role-safeguarding-lead = Arweinydd diogelu dynodedig
role-safeguarding-lead-named = arweinydd diogelu dynodedig
role-safeguarding-deputy = Dirprwy arweinydd diogelu
role-safeguarding-deputy-named = dirprwy arweinydd diogelu
role-voice-lead = Arweinydd llais
role-voice-lead-named = arweinydd llais
role-link-governor = Llywodraethwr neu ymddiriedolwr cyswllt
role-link-governor-named = llywodraethwr neu ymddiriedolwr cyswllt
role-data-contact = Cyswllt diogelu data
role-data-contact-named = cyswllt diogelu data
role-budget-holder = Deiliad y gyllideb
role-budget-holder-named = deiliad y gyllideb

own-words-title = Ein rolau a’n nodweddion lleoedd ein hunain
own-words-why = Mae Fifth yn dechrau gyda rhestr o bob un. Ychwanegwch yma, yn eich geiriau eich hun, beth arall sydd ei angen ar eich partneriaeth.
own-words-none = Dim byd o’ch eiddo chi eto.
own-words-roles = Rolau
own-words-roles-hint = Un sefydliad sy’n llenwi pob un o’r rhain ar ran pawb. “Gyrrwr bws mini”.
own-words-roles-one = Un rôl arall
own-words-roles-more = Ychwanegu neu ailenwi ein rolau ein hunain
own-words-features = Beth sydd gan le
own-words-features-hint = Gofynnir hyn am bob lle, a gall sesiwn fod ei angen. “Raciau beiciau”.
own-words-features-one = Un peth arall y gall lle ei gael
own-words-features-more = Ychwanegu neu ailenwi’r hyn rydym yn ei ofyn am leoedd
own-words-add = Ychwanegu
own-words-called = Ei enw

benefits-question = Beth mae pawb yn ei roi a’i gael?
benefits-all = { $n ->
    [one] Mae’r un sefydliad yn rhoi rhywbeth ac yn cael rhywbeth.
   *[other] Mae pob un o’r { $n } sefydliad yn rhoi rhywbeth ac yn cael rhywbeth.
}
benefits-open = { $n ->
    [one] Nid yw un sefydliad yn weithredol eto.
   *[other] Nid yw { $n } sefydliad yn weithredol eto.
}
benefits-no-gives = Nid yw { $who } yn weithredol eto, am nad yw wedi dweud beth mae’n ei roi.
benefits-no-gets = Nid yw { $who } yn weithredol eto, am nad yw wedi dweud beth mae’n ei gael.
benefits-neither = Nid yw { $who } yn weithredol eto, am nad yw wedi dweud beth mae’n ei roi a’i gael.
benefits-review = Yn yr adolygiad diwethaf
benefits-not-reviewed = Heb ei adolygu eto
benefits-no-review = Nid oes adolygiad wedi’i gynllunio. Gosodwch ddiwrnod.
benefits-next-review = Byddwn yn edrych ar hyn eto ddydd { $day }.
benefits-review-past = Mae adolygiad dydd { $day } yn hwyr. Gosodwch ddiwrnod newydd.
benefits-title = Beth mae { $who } yn ei roi a’i gael?
benefits-hint = Mae sefydliad yn weithredol pan fydd y ddwy ochr wedi’u llenwi.
benefits-got = Ydych chi’n cael yr hyn roeddech ei eisiau?
benefits-got-hint = Bydd pawb yn y bartneriaeth yn ei weld, gyda dyddiad heddiw.
benefits-say = Dweud hynny
benefits-next = Pryd byddwn ni’n edrych eto?
benefits-next-day = Diwrnod yr adolygiad nesaf
benefits-set = Gosod y diwrnod
met-met = Wedi’i gael
met-partly = Yn rhannol
met-not-yet = Ddim eto

places-question = Ble mae’r lle iawn?
places-said = Beth mae pobl ifanc yn ei ddweud am leoedd
places-all = { $all ->
    [one] Mae un lle i’w ddewis.
   *[other] Mae { $all } lle i ddewis ohonynt.
}
places-fitting = Mae popeth sydd ei angen yn { $fitting } o’r { $all } lle.
places-need = Beth sydd ei angen ar y sesiwn?
places-find = Chwilio am leoedd
places-clear = Gofyn am ddim
places-misses = Heb fod yno: { $features }
places-ask-about = Holwch am: { $features }
places-short = { $words }
places-has = Yno: { $words }
places-has-not = Ddim yno: { $words }
places-address = Cyfeiriad: { $words }
places-way = Sut i fynd yno: { $words }
places-open = Ar agor: { $words }
places-holds = { $n ->
    [one] Lle i 1 person
   *[other] Lle i { $n } o bobl
}
places-to-ask = { $n ->
    [one] 1 peth i holi amdano
    [two] 2 beth i holi amdanynt
    [few] 3 pheth i holi amdanynt
    [many] 6 pheth i holi amdanynt
   *[other] { $n } peth i holi amdanynt
}
places-list-title = Ein lleoedd
places-all-of-them = Pob lle
places-add = Ychwanegu lle
places-none = Nid oes lle eto.
places-old = O’r neilltu
places-new-title = Lle newydd
places-put-away = Rhoi o’r neilltu
places-put-away-hint = Ni chaiff ei gynnig ar gyfer dim byd newydd. Bydd yr hyn a gynhaliwyd yno’n aros, a gallwch ddod ag ef yn ôl.
places-booked = Mae’r sesiynau hyn wedi’u trefnu yma:
places-booked-sure = Byddant yn aros yma. Rhowch y lle o’r neilltu er hynny.
places-bring-back = Dod ag ef yn ôl
places-bring-back-hint = Mae wedi’i roi o’r neilltu. Dewch ag ef yn ôl i’w ddewis eto.
places-title = Sut le yw hwn?
places-field-name = Enw
places-field-short = Beth sydd yno, yn fyr
places-field-address = Cyfeiriad
places-field-way = Sut i gyrraedd yno
places-field-open = Pryd mae ar agor
places-field-capacity = Faint o bobl sy’n ffitio yno
places-features = Beth sydd yno?
places-features-hint = Mae “Holi” yn ateb gonest.
place-checks-title = Beth gafodd ei wirio yno
place-checks-hint = Allanfeydd tân, yr yswiriant, trwydded y neuadd ei hun. Mae’n ddilys ar gyfer pob sesiwn yno, am flwyddyn neu nes iddo ddod i ben. Dywedir beth sy’n hwyr wrth baratoi sesiwn.
place-checks-none = Dim byd eto.
place-checks-by = { $day }, { $who }
place-checks-by-until = { $day }, { $who }. Daw i ben ar ôl { $until }.
place-checks-too-old = Yn hŷn na blwyddyn
place-checks-run-out = Wedi dod i ben
place-checks-remove = Tynnu
place-checks-looked = Beth gafodd ei wirio
place-checks-looked-hint = “Gwiriwyd yr allanfeydd tân”. Mae gwirio’r un peth eto’n cymryd lle’r hen linell.
place-checks-who = Pwy wnaeth wirio (teitl swydd)
place-checks-who-hint = Swydd, nid enw: “Swyddog safle”.
place-checks-on = Ar ba ddiwrnod
place-checks-runs-out = Ei ddiwrnod olaf, os daw i ben
place-checks-add = Nodi
place-checks-enough = Mae { $most } o wiriadau’n ddigon. Tynnwch un i ychwanegu un arall.
photos-title = Ffotograffau o’r ffordd i mewn
photos-hint = Y stryd, y drws, y grisiau: beth mae rhywun yn ei weld ar y ffordd. Neb ynddynt, os gwelwch yn dda: ddim hyd yn oed o’r cefn.
photos-file = Ffotograff
photos-file-hint = JPEG, PNG neu WebP, 2 MB ar y mwyaf. Caiff ble a phryd y’i tynnwyd ei adael allan.
photos-alt = Beth mae’n ei ddangos
photos-alt-hint = I’r rhai nad ydynt yn ei weld: “Drws glas ym mhen draw’r iard, dau ris i fyny.”
photos-add = Ychwanegu’r ffotograff
photos-remove = Tynnu
photos-enough = Mae { $most } o ffotograffau’n ddigon. Tynnwch un i ychwanegu un arall.
has-yes = Oes
has-no = Nac oes
has-ask = Holi
feature-step-free-entrance = Mynedfa heb risiau
feature-step-free = Heb risiau drwy’r adeilad
feature-accessible-toilet = Toiled hygyrch
feature-changing-place = Lle newid
feature-lift = Lifft
feature-hearing-loop = Dolen sain
feature-quiet-room = Ystafell dawel
feature-low-lighting = Golau isel yn bosibl
feature-kitchen = Cegin
feature-outdoor = Lle yn yr awyr agored
feature-sports-floor = Llawr chwaraeon
feature-art-sink = Sinc ar gyfer celf
feature-sound-system = Llwyfan neu system sain
feature-wifi = Wi-Fi
feature-charging = Lle gwefru
feature-bus-stop = Ger safle bws
feature-drop-off = Man gollwng
feature-minibus-parking = Lle parcio i fws mini
feature-prayer-room = Ystafell weddi neu fyfyrio
feature-single-sex-toilet = Toiled un rhyw
feature-gender-neutral-toilet = Toiled niwtral o ran rhywedd
feature-lockable-store = Storfa y gellir ei chloi
feature-dog-free = Dim cŵn
feature-smells-noise = Arogleuon neu sŵn i wybod amdanynt
feature-way-in-photos = Ffotograffau o’r ffordd i mewn

sixth-question = Beth arall sy’n gwneud iddo weithio?
sixth-empty = Chweched cynhwysyn eich partneriaeth: ysgrifennwch eich un chi.
sixth-label = Eich chweched cynhwysyn
sixth-hint = 300 llythyren ar y mwyaf. Gadewch yn wag i’w dynnu.
places-confirmed = Gwiriadau wedi’u cadarnhau { $day }, { $who }
places-overdue = { $n ->
    [one] Mae 1 gwiriad yn hwyr
    [two] Mae 2 wiriad yn hwyr
   *[other] Mae { $n } gwiriad yn hwyr
}
places-unconfirmed = Dim gwiriadau wedi’u cadarnhau eto
