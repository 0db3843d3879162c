# The partnership, as pupils read it.

together-title = What we do together
together-happens = You said it, and it got a yes
together-none-yet = No idea has a yes yet.
together-outcomes = What we all want for you
together-helpers = Who helps when you are not safe
together-gives = What each of us brings
together-places = Places we can go to
together-sixth = And one more thing
together-back = Back to my group
together-link = Who we are, and what came of your ideas
