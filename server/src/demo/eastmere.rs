//! The invented people, groups, places, ideas and answers of the demo.

use domain::ideas::answer::{Decision, Done};
use domain::partnership::group::{Ages, Group};
use domain::people::sign_in::Role;
use domain::session::say::Say;

/// Id, name, kind, gives, wants.
pub const ORGANISATIONS: [(&str, &str, &str, &str, &str); 4] = [
    (
        "larkmoor",
        "Larkmoor School",
        "Special school, 11–16",
        "Minibus, familiar staff, kitchen",
        "New skills, friends outside school",
    ),
    (
        "fennel-street",
        "Fennel Street Centre",
        "Pupil referral unit, Key Stages 3 and 4",
        "Thursday afternoons, key workers",
        "A calmer place, a fresh start",
    ),
    (
        "paintbox",
        "Paintbox Yard",
        "Arts youth organisation",
        "Artists, studio, cameras, decks",
        "Young people it does not reach yet",
    ),
    (
        "cinder-lane",
        "Cinder Lane Youth Club",
        "Youth club, 11–18",
        "Hall, sports floor, kitchen, youth workers",
        "Daytime use, new members",
    ),
];

/// A group, and how many of its roll voted.
#[derive(Clone, Copy)]
pub struct DemoGroup {
    pub id: &'static str,
    pub organisation: &'static str,
    name: &'static str,
    ages: (u8, u8),
    pub roll: u32,
    pub voted: usize,
}

const fn group(
    id: &'static str,
    organisation: &'static str,
    name: &'static str,
    ages: (u8, u8),
    roll: u32,
    voted: usize,
) -> DemoGroup {
    DemoGroup { id, organisation, name, ages, roll, voted }
}

/// The groups, in the order of the votes below. 82 on the roll, 71 voted.
pub const GROUPS: [DemoGroup; 7] = [
    group("kestrel", "larkmoor", "Kestrel class", (11, 13), 9, 8),
    group("heron", "larkmoor", "Heron class", (13, 16), 8, 7),
    group("fennel-ks3", "fennel-street", "Fennel Street KS3", (11, 14), 6, 4),
    group("fennel-ks4", "fennel-street", "Fennel Street KS4", (14, 16), 11, 9),
    group("makers", "paintbox", "Thursday Makers", (11, 18), 14, 12),
    group("cinder-juniors", "cinder-lane", "Cinder Juniors", (11, 13), 16, 15),
    group("cinder-seniors", "cinder-lane", "Cinder Seniors", (14, 18), 18, 16),
];

impl From<DemoGroup> for Group {
    fn from(group: DemoGroup) -> Self {
        let (from, to) = group.ages;
        Self {
            id: group.id.into(),
            organisation: group.organisation.into(),
            name: group.name.to_owned(),
            ages: Ages { from, to },
            roll: group.roll,
        }
    }
}

/// Id, name, what is there.
pub const PLACES: [(&str, &str, &str); 5] = [
    ("cinder-hall", "Cinder Lane hall", "step-free, kitchen, sports floor, wifi, bus 2 min, noisy"),
    ("paintbox-studio", "Paintbox studio", "step-free, art sink, sound system, quiet room, no kitchen"),
    ("larkmoor-kitchen", "Larkmoor kitchen", "step-free throughout, quiet room, changing place, 10 places"),
    ("fennel-roof", "Fennel Street roof", "lift, outdoor, 12 places, not in rain"),
    ("mallowfield", "Mallowfield City Farm", "step-free paths, accessible toilet, outdoor, smells"),
];

/// E-mail, name, job title, organisation, role.
pub const ADULTS: [(&str, &str, &str, &str, Role); 4] = [
    ("worker@cinderlane.example", "Jo", "Youth worker, Cinder Lane", "cinder-lane", Role::YouthWorker),
    ("worker@larkmoor.example", "Ash", "Youth worker, Larkmoor", "larkmoor", Role::YouthWorker),
    ("leader@larkmoor.example", "Dee", "Deputy head, Larkmoor", "larkmoor", Role::Leader),
    ("leader@cinderlane.example", "Kit", "Manager, Cinder Lane", "cinder-lane", Role::Leader),
];

/// Words, picture, cost in pounds, votes by group in the order of [`GROUPS`].
pub const IDEAS: [(&str, &str, u32, [usize; 7]); 12] = [
    ("Cook tea for each other and judge it like on telly", "pan", 180, [4, 3, 1, 4, 3, 8, 7]),
    ("A graffiti wall that we're actually allowed to do", "palette", 320, [2, 2, 2, 5, 7, 5, 6]),
    ("Fix bikes so we can ride to club", "bicycle", 260, [1, 1, 2, 4, 1, 3, 4]),
    ("Quiet club. Lego and fidgets. No shouting", "puzzle", 90, [5, 4, 0, 1, 2, 1, 1]),
    ("Football but nobody gets picked last", "football", 60, [1, 2, 3, 3, 1, 9, 5]),
    ("Learn to DJ and do our own party at the end", "headphones", 350, [2, 2, 1, 3, 6, 4, 9]),
    ("Go to the farm and feed stuff", "cow", 240, [5, 3, 1, 0, 1, 5, 1]),
    (
        "Girls' talk about bodies and boyfriends with someone who isn't our teacher",
        "talk",
        150,
        [0, 3, 0, 3, 2, 0, 4],
    ),
    ("Make a film about what people get wrong about our school", "camera", 280, [1, 0, 0, 2, 5, 2, 3]),
    ("Boxing but only the training bit", "boxing", 200, [0, 0, 2, 1, 0, 2, 4]),
    ("Grow chips. Like potatoes, on the roof", "potato", 130, [2, 1, 0, 0, 2, 1, 2]),
    ("Climbing wall trip, I dare Miss to do it", "mountain", 420, [1, 0, 0, 1, 1, 5, 2]),
];

/// What the adults of Eastmere said before they asked.
pub fn say() -> Say {
    Say {
        included: "Everyone on the lists. Transport is paid, and the room is quiet until eleven.".to_owned(),
        ways: "Type, pictures, tell a worker, or paper.".to_owned(),
        can_change: "What we do on Thursdays, where, and who leads it.".to_owned(),
        cannot_change: "The day, and the money in the pot.".to_owned(),
        level: Some(6),
    }
}

/// Decision, because, what happens next, who decided, by when; in the order of [`IDEAS`].
pub const ANSWERS: [(Decision, &str, &str, &str, &str); 12] = [
    (
        Decision::Yes,
        "More of you picked it than anything else.",
        "Weeks 2 and 7, in the Larkmoor kitchen. You run it.",
        "Larkmoor",
        "",
    ),
    (
        Decision::Yes,
        "Many of you picked it, and Paintbox has a wall.",
        "Weeks 3 and 4, in the Paintbox studio.",
        "Paintbox Yard",
        "",
    ),
    (
        Decision::NotNow,
        "The farm cost £20 less. We could not pay for both.",
        "Cinder Lane asks a bike charity.",
        "Cinder Lane",
        "2027-01-30",
    ),
    (
        Decision::Yes,
        "It fits in the pot, and it helps people feel calm.",
        "Every week, next to football.",
        "Cinder Lane",
        "",
    ),
    (
        Decision::Yes,
        "It costs little and many of you picked it.",
        "Every week in the Cinder Lane hall.",
        "Cinder Lane",
        "",
    ),
    (
        Decision::Yes,
        "Many of you picked it, and Paintbox has decks.",
        "Week 6, in the Paintbox studio. The party is in week 8.",
        "Paintbox Yard",
        "",
    ),
    (
        Decision::Yes,
        "It fits in the pot, and the farm has step-free paths.",
        "Week 5, at the city farm.",
        "Fennel Street",
        "",
    ),
    (
        Decision::Yes,
        "It fits in the pot, and it helps you stay safe.",
        "Week 6, in the quiet room. Families hear about it first.",
        "Paintbox and Larkmoor",
        "",
    ),
    (
        Decision::NotNow,
        "It did not fit in the pot. It is our first choice for spring.",
        "Paintbox lends cameras.",
        "Paintbox Yard",
        "2027-03-01",
    ),
    (Decision::No, "There is no trained coach yet.", "The deputy head is asking for one.", "Larkmoor", ""),
    (
        Decision::YesChanged,
        "Three pots on the roof cost nothing.",
        "Fennel Street waters them. You plant them.",
        "Fennel Street",
        "",
    ),
    (Decision::No, "It costs a third of the pot.", "We look for a free day.", "Cinder Lane", ""),
];

/// What happened since: the place in [`IDEAS`], whether it was done, what happened.
pub const HAPPENED: [(usize, Done, &str); 1] =
    [(10, Done::Partly, "Two pots stand on the roof. The third comes in spring.")];

/// What came of the vote, and who checked it.
pub const CHANGED: (&str, &str) = (
    "Football is for everyone now. Quiet club runs each week. We cook in the Larkmoor kitchen.",
    "Heron class and a youth worker",
);

/// The place in [`IDEAS`] of the promise whose day has just passed.
pub const DUE: usize = 4;
