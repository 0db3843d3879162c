# How long each kind of thing is kept. Adults read it; "kept-…" stands on pupils' pages too, in about-me.ftl.

retention-title = How long we keep things
retention-why = A clock removes each kind by itself, every hour, and leaves nothing of it in the files. Where several organisations answer for the young people of one session, the shortest clock holds.
retention-documents = All data protection documents
retention-what = What
retention-long = Kept
retention-who = Who sets it
retention-between = { $least } to { $most }
retention-days-of = Days: { $what }
retention-by-lead = The safeguarding lead
retention-by-leaders = Leaders
retention-by-nobody = The same for everybody
retention-keep = Keep this
retention-runs = What the clocks removed last
retention-runs-none = Nothing was due yet.
retention-run = { $day }: { $what }: { $n }
# Stands where a young person's words stood.
retention-gone = (words no longer kept)
people-retention = Data protection
people-retention-go = How long we keep things

retention-kind-ballots = Votes, and whose they are
retention-kind-forms = What was typed and not sent
retention-kind-sign-ins = That a device is signed in, after its session
retention-kind-returns = That a device asks to come back
retention-kind-letters = Letters to adults that wait to be sent
retention-kind-links = Links by which adults come in, after they ended
retention-kind-drafts = Ideas that were begun and not sent
retention-kind-names = Names that workers wrote, after the session
retention-kind-rehearsals = Rehearsals
retention-kind-devices = That an adult was signed in on a device
retention-kind-notes = Notes of adults about a session
retention-kind-voices = Pictures, ideas, replies and words of young people, after the session
retention-kind-cards = Cards that nobody uses
retention-kind-worries = Worries, after they were closed
retention-kind-trail = Who did what
