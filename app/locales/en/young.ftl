# The privacy notice for young people.

young-title = How we look after what you tell us
young-who = Your school or club looks after this.
young-what = We keep your ideas, and what adults say to them.
young-name = We don't ask your name. A picture stands for you.
young-vote = Nobody can find out what you voted for.
young-reads = A worker reads your idea before other pupils do.
young-safe = If you might not be safe, we tell someone who helps.
young-sold = Nobody sells it. No company gets it.
young-no = You can always say no. Nobody asks why.
young-change = You can see it, change it, or take it away.
young-ask = You can ask a worker about it.
young-for-adults = The one for adults
