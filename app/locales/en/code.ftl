# When the code of a session opens, for adults and the big screen.

code-opens = The code opens on { $day }.
code-over = The code ended on { $day }.
code-open-now = Open the door now
code-new = New code
code-new-why = The old code is dead at once. Who is in stays in.

# A pupil who is early.
refusal-opens-later = This opens on { $day }.
refusal-opens-later-do = Keep the code until then.
