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
answer-form-seen = Bydd disgyblion yn ei weld ar unwaith.
answer-form-preview = Fel y bydd disgyblion yn ei weld

answer-form-done = A gafodd ei wneud?
answer-form-happened = Beth ddigwyddodd
answer-form-happened-hint = Un neu ddwy frawddeg fer. Dywedwch yn blaen os na chafodd ei wneud.
answer-form-happened-send = Dweud beth ddigwyddodd
