# An adult answers an idea.

answer-form-title = Ateb syniad
answer-form-again = Mae ateb iddo’n barod. Bydd un newydd yn cymryd ei le.
answer-form-place = Ble: { $place }
answer-form-lead = Pwy allai arwain: { $lead }
answer-form-decision = Fe benderfynon ni
answer-form-yes = Bydd yn digwydd.
answer-form-yes-changed = Bydd yn digwydd, mewn ffordd arall.
answer-form-not-now = Ddim eto, a dyma pryd y byddwn yn edrych eto.
answer-form-no = Ni all ddigwydd.
answer-form-because = Oherwydd
answer-form-because-hint = 40 gair ar y mwyaf, 15 i bob brawddeg, mewn geiriau y mae plentyn naw oed yn eu deall. Dim bai ar neb.
answer-form-next = Beth sy’n digwydd nesaf (dewisol)
answer-form-next-hint = Un frawddeg. Pwy sy’n gwneud beth?
answer-form-by-when = Erbyn pryd (dewisol)
answer-form-decider = Pwy benderfynodd
answer-form-send = Rhoi gwybod iddyn nhw
answer-form-then = Dweud wrthyn nhw, yna’r nesaf
answer-form-look = Ei weld fel y bydd disgyblion
answer-facts = Beth sydd angen i chi ei wybod
answer-facts-vote = Yn y bleidlais
answer-facts-no-vote = Nid oedd mewn unrhyw bleidlais sydd wedi cau.
answer-facts-figure = { $figure }: { $n }
answer-facts-cost = Beth yw’r gost
answer-facts-wish = Beth hoffai ei awdur
answer-facts-told = Dywedoch chi wrthyn nhw
answer-more = { $n ->
    [one] Mae un arall yn aros am ateb.
   *[other] Mae { $n } arall yn aros am ateb.
}
answer-more-next = Nesaf:
answer-form-seen = Bydd disgyblion yn ei weld ar unwaith.
answer-form-preview = Fel y bydd disgyblion yn ei weld

answer-form-done = A gafodd ei wneud?
answer-form-happened = Beth ddigwyddodd
answer-form-happened-hint = Un neu ddwy frawddeg fer. Dywedwch yn blaen os na chafodd ei wneud.
answer-form-happened-send = Dweud beth ddigwyddodd

not-chosen-title = Ateb y rhai na chawsant eu dewis
not-chosen-which = Dyma’r ateb a gân nhw
not-chosen-none = Nid oes syniad na chafodd ei ddewis yn aros am ateb.
not-chosen-link = { $n ->
    [one] Ateb yr un na chafodd ei ddewis
   *[other] Ateb y { $n } na chawsant eu dewis, gyda’i gilydd
}
