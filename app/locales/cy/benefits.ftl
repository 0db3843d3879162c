# What partners give and get, by their kind: offered, and taken with one tap.

benefits-add = Ychwanegu: { $words }
benefits-same = { $kind ->
    [special-school] Mae ysgolion arbennig yn aml yn dweud:
    [referral-unit] Mae unedau cyfeirio disgyblion yn aml yn dweud:
    [school] Mae ysgolion yn aml yn dweud:
    [arts] Mae sefydliadau celfyddydau yn aml yn dweud:
    [youth-club] Mae clybiau ieuenctid yn aml yn dweud:
   *[other] Mae partneriaid yn aml yn dweud:
}
benefit-special-school-gives-1 = Gwybodaeth am anghenion
benefit-special-school-gives-2 = Staff maen nhw’n eu hadnabod
benefit-special-school-gives-3 = Cludiant
benefit-special-school-gives-4 = Amser yn y diwrnod ysgol
benefit-special-school-gets-1 = Pobl fedrus sy’n ennyn diddordeb ein disgyblion
benefit-special-school-gets-2 = Cymuned ehangach
benefit-special-school-gets-3 = Tystiolaeth o gynhwysiant a datblygiad personol
benefit-referral-unit-gives-1 = Amser yn yr wythnos
benefit-referral-unit-gives-2 = Gweithwyr allweddol
benefit-referral-unit-gives-3 = Grwpiau bach
benefit-referral-unit-gets-1 = Lle gwahanol i weithio ynddo
benefit-referral-unit-gets-2 = Pobl ifanc sy’n cymryd rhan unwaith eto
benefit-referral-unit-gets-3 = Camau nesaf da iddyn nhw
benefit-school-gives-1 = Amser yn y diwrnod ysgol
benefit-school-gives-2 = Neuadd, cegin a chae
benefit-school-gives-3 = Cysylltiadau â theuluoedd
benefit-school-gets-1 = Mwy i ddisgyblion ei wneud a’i arwain
benefit-school-gets-2 = Sgiliau o’r tu allan i’r ysgol
benefit-school-gets-3 = Tystiolaeth o ddatblygiad personol
benefit-arts-gives-1 = Artistiaid
benefit-arts-gives-2 = Offer
benefit-arts-gives-3 = Stiwdio
benefit-arts-gets-1 = Pobl ifanc na fydden ni’n eu cyfarfod fel arall
benefit-arts-gets-2 = Tystiolaeth i gyllidwyr
benefit-arts-gets-3 = Defnydd cyson yn ystod y dydd
benefit-youth-club-gives-1 = Lle hamddenol
benefit-youth-club-gives-2 = Gweithwyr maen nhw’n ymddiried ynddyn nhw
benefit-youth-club-gives-3 = Nosweithiau a gwyliau
benefit-youth-club-gives-4 = Cysylltiadau â theuluoedd
benefit-youth-club-gets-1 = Aelodau newydd
benefit-youth-club-gets-2 = Defnydd o’r adeilad yn ystod y dydd
benefit-youth-club-gets-3 = Cefnogaeth yr ysgol gyda diogelu
benefit-other-gives-1 = Pobl sy’n deall eu gwaith
benefit-other-gives-2 = Lle i gyfarfod
benefit-other-gets-1 = Pobl ifanc sy’n cymryd rhan
benefit-other-gets-2 = Partneriaid i ddysgu oddi wrthyn nhw
