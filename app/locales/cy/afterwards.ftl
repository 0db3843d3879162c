# When a session is over, for those who were there; and what they say to a promise.

afterwards-late = Roedden nhw wedi addo ateb erbyn dydd { $day }. Mae’n hwyr.
afterwards-late-do = Nid dy fai di yw hynny. Cei ofyn i weithiwr amdano.
afterwards-no-ideas = Does dim syniadau’n aros yma.
afterwards-were-you = Ro’n i yno
afterwards-tap = Tapia’r llun oedd gen ti. Yna dweda dy farn.
afterwards-you-are = { $picture } oeddet ti.
afterwards-not-me = Nid fi yw hwnna
afterwards-replied = Mae { $picture } wedi rhoi barn. Diolch.
afterwards-happens = Mae’n digwydd. Gofynna i weithiwr pryd a ble.
afterwards-stays = Mae’r dudalen hon yn aros. Defnyddia’r un cod i ddod yn ôl.

confirm-title = Ddigwyddodd hyn?
confirm-happened = Do, fe ddigwyddodd
confirm-not-yet = Ddim eto

answer-form-asks = Gofyn i’r disgyblion a ddigwyddodd
answer-form-asks-hint = Maen nhw’n tapio “do” neu “ddim eto”. Byddwch yn gweld faint ar ôl i ddeg ateb.
partnership-confirmed = Disgyblion yn dweud ei fod wedi digwydd: { $n }.
partnership-not-confirmed = Ddim eto: { $n }.
answers-were-you-there = Oeddet ti yno? Teipia god y diwrnod hwnnw i ddweud dy farn.
