# You said, we decided.

answers-title = Fe ddwedoch chi. Fe benderfynon ni.
answers-none-yet = Dim atebion eto
answers-all = Mae ateb i bob syniad.
answers-wait = { $n ->
    [one] Mae 1 syniad yn dal i aros am ateb.
   *[other] Mae { $n } syniad yn dal i aros am ateb.
}
answers-late = Mae hwn yn hwyr. { $decider } oedd i fod i ateb erbyn dydd { $day }.
answers-still = Heb ateb eto

answer-you-said = Fe ddwedoch chi
answer-we-decided = Fe benderfynon ni:
answer-because = Oherwydd
answer-next = Beth sy’n digwydd nesaf
answer-did-we = Wnaethon ni hyn?
answer-by = Erbyn dydd { $day }
answer-decider = { $decider } wnaeth benderfynu.

answer-yes = Iawn
answer-yes-changed = Iawn, gyda newid
answer-not-now = Ddim nawr
answer-no = Na

answer-done-yes = Do, fe wnaethon ni hyn.
answer-done-partly = Fe wnaethon ni ran ohono.
answer-done-not-yet = Ddim eto.

answers-happens = Mae’n digwydd: { $day }
answers-happens-at = Mae’n digwydd: { $day }, { $place }
answers-happens-more = { $n ->
    [one] 1 tro arall hefyd.
    [two] 2 dro arall hefyd.
    [few] 3 thro arall hefyd.
    [many] 6 thro arall hefyd.
   *[other] { $n } tro arall hefyd.
}

answers-fits = Dyma beth roedden ni ei eisiau
answers-not-quite = Ddim yn hollol
answers-scan = Pwyntia gamera ffôn yma i ddarllen y dudalen hon.
