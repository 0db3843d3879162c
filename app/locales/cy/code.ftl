# When the code of a session opens, for adults and the big screen.

code-opens = Bydd y cod yn agor ddydd { $day }.
code-over = Daeth y cod i ben ddydd { $day }.
code-open-now = Agor y drws nawr
code-new = Cod newydd
code-new-why = Bydd yr hen god yn stopio ar unwaith. Bydd pwy sydd i mewn yn aros i mewn.

refusal-opens-later = Bydd hwn yn agor ddydd { $day }.
refusal-opens-later-do = Cadwa’r cod tan hynny.
