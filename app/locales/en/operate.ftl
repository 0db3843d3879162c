# What the terminal says to whoever runs Fifth: copies, and why it does not start.

backup-made = { $place } holds a whole copy: { $tables } tables, { $rows } rows.
backup-restored = The database is in { $place } now: { $tables } tables, { $rows } rows. Start Fifth there.
backup-whole = { $place } is whole: { $tables } tables, { $rows } rows.
backup-open = { $n ->
    [one] One vote was open. Its key is not in the copy: without it nobody can count those ballots.
   *[other] { $n } votes were open. Their keys are not in the copy: without them nobody can count those ballots.
}
backup-not-there = There is no database at { $place }. Look at the path.
backup-taken = There is something at { $place } already, and nothing is overwritten. Choose another place.
backup-not-ours = { $place } is no database of Fifth. Look at the path.
backup-half = { $place } was copied without the log beside it, so the latest is missing. Use a copy that fifth backup made.
backup-newer = { $place } was written by a newer Fifth. Use that one, or a newer one.
backup-damaged = { $place } is damaged: { $why }. Use an earlier backup.
backup-disk = Nothing could be written at { $place }: { $why }. Look at the folder, its rights and the space left.
backup-postgres = With PostgreSQL use pg_dump --exclude-table-data=round_keys, which leaves the keys of open votes out.
recount-again = fits, and what was chosen was counted again
recount-unchanged = fits its receipt; too much of it is private to count again
recount-unreadable = DIFFERS: what was published is gone or cannot be read
recount-ballots = DIFFERS: there are ballots still
recount-receipt = DIFFERS: what was published is not what its receipt was made of
recount-round = DIFFERS: the question, its terms, its options or its time are not those of the vote
recount-turnout = DIFFERS: the number of those who voted is not the one that was kept
recount-too-much = DIFFERS: more is said than so few voters may say
recount-figures = DIFFERS: the figures do not fit together
recount-faces = DIFFERS: the figures inside and those outside contradict each other
recount-chosen = DIFFERS: by these figures the rule chooses something else
recount-sum = Closed votes: { $votes }. Differing: { $differ }.
rehearse-not-there = No open session has this code. Look at its big screen.
rehearse-real = Real young people may come to this session. Simulated ones come to rehearsals only.
rehearse-did = Simulated pupils who came in: { $came }. Waiting at the door: { $wait }. Ideas: { $ideas }. Votes: { $votes }.
start-address-taken = { $address } is taken. Stop what runs there, or choose another with --addr.
start-address-elsewhere = { $address } is no address of this machine. Choose one of its own with --addr, or 0.0.0.0 for all.
start-address-reserved = This user may not listen on { $address }. Choose a port of 1024 or more with --addr.
start-address-other = Fifth cannot listen on { $address }: { $why }. Choose another with --addr.
start-other-user = { $place } belongs to another user. Start Fifth as that user, or give it to this one with chown.
start-not-allowed = This user may not write in { $place }. Choose another folder with --data, or change its rights.
start-read-only = { $place } can only be read. Mount it so that it can be written, or choose another folder with --data.
start-full = The disk of { $place } is full. Make room, then start again.
start-folder-other = The database in { $place } cannot be opened: { $why }. Look at the folder, or try fifth check.
start-newer = A newer Fifth made this database. Start that one, or a newer one.
start-tables = The database cannot be brought up to date: { $why }
start-postgres-address = That is no address of a PostgreSQL database. It looks like postgres://user:password@host/database.
start-postgres-away = PostgreSQL does not answer. Start it, or look at the host and port of --database-url.
start-postgres-user = PostgreSQL does not let this user in. Look at the name and password of --database-url.
start-postgres-database = PostgreSQL has no such database. Make it with createdb, or look at the end of --database-url.
start-postgres-other = The PostgreSQL database cannot be opened: { $why }
start-numbers = The numbers cannot be read at { $address }: { $why }. Choose another address with --metrics.
move-done = Everything is in { $place } now: { $tables } tables, { $rows } rows, each compared. Start Fifth with it, and put away what is in { $from }.
move-open = { $n ->
    [one] One vote is open. Its key went along, so it goes on.
   *[other] { $n } votes are open. Their keys went along, so they go on.
}
move-in-use = Somebody has one of the two open: a server that runs, or a program that looks into it. Stop it, then move.
move-taken = There is something in { $place } already, and nothing is overwritten. Choose an empty database, or another folder.
move-older = The database in { $place } is older than this Fifth. Start this one with it once, stop it, then move.
move-differs = What arrived in the table { $table } is not what was there. Nothing was moved. Try again.
move-from = Say what moves there: --database-url postgres://user:password@host/database.
move-unreadable = This cannot be read: { $what }. Nothing was moved.
move-keys-left = Everything has moved, but old keys are left in { $place }. Destroy them by hand: what was sealed can still be opened there.
