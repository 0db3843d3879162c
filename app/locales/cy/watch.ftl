# Words to watch, and who opened what. For those who hear worries and for leaders; the names of the kinds for

watch-title = Geiriau i’w gwylio
watch-why = Caiff popeth y mae un o’n pobl ifanc yn ei ysgrifennu ei gymharu â’r geiriau hyn. Darllenir yr hyn a geir yn gyntaf. Nid yw’n rhwystro neb nac yn penderfynu dim, ac nid oes unrhyw berson ifanc yn ei weld.
watch-misses = Nid oes rhestr sy’n dod o hyd i bopeth. Mae person yn darllen pob syniad, p’un a geir rhywbeth ynddo ai peidio.
watch-unchecked = Ni wiriwyd y llinellau Cymraeg, Arabeg ac Wrdw gan neb sy’n siarad yr ieithoedd hyn. Diffoddwch yr hyn sy’n anghywir, ac ychwanegwch yr hyn sydd ar goll.
watch-kind-disclosure = efallai ei fod yn gri am help
watch-kind-names = efallai fod enw ynddo
watch-kind-contact = efallai fod ffordd o gysylltu â rhywun ynddo
watch-kind-rude = efallai ei fod yn anweddus
watch-of-disclosure = Cri am help
watch-of-names = Enwau
watch-of-contact = Ffyrdd o gysylltu â rhywun
watch-of-rude = Geiriau anweddus
watch-do-disclosure = Gofynnir i’r gweithiwr ei gadw’n breifat a dweud wrth yr arweinydd. Ni chaiff byth ei ryddhau gydag eraill.
watch-do-names = Ceir hefyd yr enwau y mae gweithwyr yn adnabod y bobl ifanc yn yr ystafell wrthynt.
watch-do-contact = Ceir rhifau ffôn, cyfeiriadau, dolenni ac enwau defnyddwyr bob amser yn ôl eu ffurf.
watch-do-rude = Gall y gweithiwr ei anfon yn ôl gyda gair caredig.
watch-own = Ein rhai ni
watch-own-none = Dim geiriau o’n heiddo ein hunain eto.
watch-take-away = Tynnu
watch-add-label = Geiriau i’w hychwanegu
watch-add-hint = Geiriau cyfan, mewn llythrennau mawr neu fach. Mae seren ar y diwedd yn golygu unrhyw derfyniad: twps*
watch-add = Ychwanegu
watch-listed = { $n ->
    [one] Daw 1 llinell gyda Fifth
    [two] Daw 2 linell gyda Fifth
   *[other] Daw { $n } llinell gyda Fifth
}{ $off ->
    [0] {""}
    [one] , 1 wedi’i diffodd
   *[other] , { $off } wedi’u diffodd
}
watch-such-as = Fel “{ $example }”
watch-off = Diffodd
watch-is-off = Wedi’i diffodd
watch-on = Troi ymlaen
watch-found = { $kind }:
openings-title = Pwy agorodd beth
openings-why = Pob oedolyn a welodd yr hyn a ysgrifennodd ein pobl ifanc cyn iddo gael ei ryddhau, ble bynnag yr ysgrifennwyd ef. Nid yw’r geiriau yma. Nodir llinell pan fydd oedolyn yn gweld rhywbeth am y tro cyntaf.
openings-none = Nid oes neb wedi agor dim eto.
openings-idea = { $n ->
    [one] 1 syniad
   *[other] { $n } syniad
}
openings-words = Yr hyn a ysgrifennwyd mewn pleidlais
openings-worry = Pryder
openings-works = { $who }, { $organisation }
openings-of = { $what } gan { $group }
openings-older = Hŷn
openings-newer = Mwy diweddar
