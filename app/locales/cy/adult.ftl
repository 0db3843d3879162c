# Words on every page for adults.

adult-skip = Neidio i’r dudalen
adult-pages = Tudalennau
adult-sessions = Sesiynau
adult-programme = Rhaglen
adult-partnership = Partneriaeth
adult-people = Pobl
adult-worries = Pryderon
adult-sign-out = Allgofnodi
adult-back-sessions = Yn ôl i’r sesiynau
adult-back-partnership = Yn ôl i’r bartneriaeth
adult-back-people = Yn ôl i’r bobl
adult-back-worries = Yn ôl i’r pryderon

step-waiting = Dod i mewn
step-ideas = Syniadau
step-wall = Wal
step-vote = Pleidlais
step-result = Canlyniad
step-answers = Atebion

refusal-back-adult = Mynd i’ch sesiynau
refusal-session-open = Mae pobl ifanc yn un o’ch sesiynau.
refusal-session-open-do = Dewch â hi i ben yn gyntaf, yna gadewch.
adult-evidence = Tystiolaeth
adult-worry-waits = Mae pryder yn aros amdanoch.
adult-worry-waits-go = Mynd ato
