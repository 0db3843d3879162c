# Whose words are these? Nobody has to say.

said-by-ask = Geiriau pwy yw’r rhain? Does dim rhaid ateb hwn.
said-by-choose-me = Dwedais i hyn ar fy mhen fy hun
said-by-choose-helped = Helpodd rhywun fi
said-by-choose-spoken-for = Siaradodd rhywun drosta i
said-by-choose-none = Gwell gen i beidio â dweud

said-by-me = ar eu pen eu hunain
said-by-helped = helpodd rhywun
said-by-spoken-for = siaradodd rhywun drostyn nhw

write-for = Ysgrifennu syniad dros rywun
write-for-title = Ysgrifennu syniad dros rywun
write-for-why = Ysgrifennwch ef yn eu geiriau nhw. Bydd yn aros i gael ei ddarllen fel pob syniad arall.
write-for-words = Eu geiriau nhw
write-for-hint = Fel y dwedon nhw. Peidiwch â rhoi enwau.
write-for-who = Syniad pwy yw hwn?
write-for-nobody = Rhywun heb ddyfais
write-for-how = Sut cawsoch chi’r syniad?
write-for-helped = Nhw ddwedodd, fi ysgrifennodd
write-for-spoken-for = Siaradais i drostyn nhw, o’r hyn roedden nhw’n ei ddangos neu ei ddweud
write-for-go = Ei roi gyda’r syniadau i’w darllen
