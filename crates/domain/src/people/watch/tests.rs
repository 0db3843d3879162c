use super::cries::CRIES;
use super::*;

fn flags(words: &str) -> Flags {
    Watch::default().flags(words)
}

fn has(kind: Kind, words: &str) -> bool {
    flags(words).by_kind().iter().any(|(of, _)| *of == kind)
}

#[test]
fn every_line_of_every_list_finds_its_example() {
    let mut wrong = Vec::new();
    for kind in Kind::ALL {
        assert!(listed(kind).len() >= 8, "{kind:?}");
        for one in listed(kind) {
            let reading = Reading::from_words(&one.example);
            let found = Index::build(vec![(kind, one.phrase.clone())]).found_in(&reading);
            if found.is_empty() || one.example == one.text && one.text.contains(['<', '/', '*']) {
                wrong.push(format!("{kind:?}: {} # {}", one.text, one.example));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_line_stands_twice_and_no_group_is_missing() {
    for kind in Kind::ALL {
        let mut seen = BTreeSet::new();
        for one in listed(kind) {
            assert!(seen.insert(&one.text), "twice: {}", one.text);
            let groups = one.text.split(['/', ' ', '?']).filter(|part| part.starts_with('<'));
            for group in groups {
                assert!(
                    lists::FILES.iter().any(|(.., text)| text.contains(&format!("\n{group} = "))),
                    "{group}"
                );
            }
        }
    }
}

#[test]
fn a_cry_for_help_is_found_in_words_that_stand_in_no_list() {
    let verbatim =
        |words: &&str| listed(Kind::Disclosure).iter().any(|one| one.example.eq_ignore_ascii_case(words));
    assert!(CRIES.iter().filter(|said| !verbatim(said)).count() > 60, "they are told from the lists");
    let missed: Vec<_> = CRIES.iter().filter(|said| !has(Kind::Disclosure, said)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn an_idea_is_no_cry_for_help_and_a_word_inside_another_is_no_word() {
    for idea in [
        "Cook tea for each other and judge it like on telly",
        "A graffiti wall that we're actually allowed to do",
        "Fix bikes so we can ride to club",
        "Quiet club. Lego and fidgets. No shouting",
        "Football but nobody gets picked last",
        "Learn to DJ and do our own party at the end",
        "Go to the farm and feed stuff",
        "Girls' talk about bodies and boyfriends with someone who isn't our teacher",
        "Make a film about what people get wrong about our school",
        "Boxing but only the training bit",
        "Grow chips. Like potatoes, on the roof",
        "Climbing wall trip, I dare Miss to do it",
        "A classic car show in Scunthorpe",
        "Cockapoo walking and a shiitake mushroom farm",
        "Skilled builders, a study of hitherto unknown diets",
        "A pantomime where the dame dies laughing",
        "Assembly about cockpits and Essex",
        "My dad is a cook. He can show us",
        "I asked my dad. Hit the ball and run",
        "Trampolining, and a bathing hut",
        "Chess against the teachers",
        "A trip to the seaside with my mum and dad",
        "Hit the gym with us after school",
        "Touch rugby on Thursdays",
        "Kick a ball about, no tackling",
        "A cooking club where we take it home",
        "Secret garden",
        "An escape room, can we end it with pizza",
        "Cut and stick, knitting, and needlework",
        "Help the elderly with shopping",
        "A bike ride to the next town and back",
        "Drum kit, a beat box and a stage",
        "A talent show where everyone can sing",
    ] {
        assert!(flags(idea).is_empty(), "{idea}: {:?}", flags(idea));
    }
}

#[test]
fn names_and_rude_words_are_found_however_they_are_written() {
    for name in [
        "My name is … and I want boxing",
        "Call me Jo",
        "with Mrs. Hill",
        "my name's Jo",
        "hi, I'm called Sam",
        "i want mohammed to win",
        "Fátima and her dog",
        "Ｍｙ ｎａｍｅ ｉｓ Jo",
        "m\u{200b}y na\u{ad}me is Jo",
        "𝐌𝐲 𝐧𝐚𝐦𝐞 𝐢𝐬 Jo",
        "my\n name\u{a0} is Jo",
    ] {
        assert!(has(Kind::Names, name), "{name}");
    }
    for apostrophe in "'’‘`´ʼʻ′＇‛‵ˈ\"”".chars() {
        assert!(has(Kind::Names, &format!("hi, I{apostrophe}m called Sam")), "{apostrophe:?}");
    }
    for rude in [
        "fucking hell",
        "FUUUCK",
        "f*ck this",
        "sh1t",
        "$hit",
        "b!tch",
        "f.u.c.k",
        "f u c k off",
        "fück",
        "ｓｈｉｔ",
    ] {
        assert!(has(Kind::Rude, rude), "{rude}");
    }
}

#[test]
fn what_an_organisation_adds_is_found_in_any_script_and_what_it_switches_off_is_not() {
    let own =
        |kind, words: &str| OwnPhrase { id: "o".into(), kind, words: ShortWords::parse(words).unwrap() };
    let mut changes = Changes {
        own: vec![
            own(Kind::Disclosure, "the blue van"),
            own(Kind::Disclosure, "ابي يضربني"),
            own(Kind::Rude, "numpt*"),
            own(Kind::Names, "Siân"),
            own(Kind::Disclosure, "مجھے مارتا ہے"),
        ],
        ..Changes::default()
    };
    let says = |changes: &Changes, words: &str| !Watch::build(changes, ["Zed"]).flags(words).is_empty();
    for found in [
        "The BLUE   van, again",
        "أَبِي يَضْرِبُنِي كل يوم",
        "ابي يضربنيـ",
        "what numpties",
        "sian did it",
        "SIÂN’S idea",
        "and zed",
        "ابا مجهے مارتا هے",
    ] {
        // One of them is the genitive of a name, which is another word.
        let is_genitive = found.contains("SIÂN’S");
        assert_eq!(says(&changes, found), !is_genitive, "{found}");
    }
    assert!(!says(&changes, "vanilla in the blue vane, zedding"));
    let line = listed(Kind::Disclosure).iter().find(|one| one.example == "raped").unwrap();
    assert!(says(&changes, "raped"));
    changes.off.insert((Kind::Disclosure, line.text.clone()));
    assert!(!says(&changes, "raped"));
}

#[test]
fn a_word_is_added_once() {
    let words = |words: &str| ShortWords::parse(words).unwrap();
    let own = OwnPhrase { id: "o".into(), kind: Kind::Rude, words: words("Numpty") };
    let changes = Changes { own: vec![own], ..Changes::default() };
    let already = Err(PeopleRefusal::WatchedAlready.into());
    assert_eq!(changes.one_more(Kind::Rude, &words("numpty")), already);
    assert_eq!(changes.one_more(Kind::Disclosure, &words("help me/us")), already);
    assert_eq!(changes.one_more(Kind::Names, &words("numpty")), Ok(()));
    assert_eq!(changes.one_more(Kind::Rude, &words("!!!")), Err(Refusal::NothingTyped));
    let full = Changes { own: vec![changes.own[0].clone(); MOST], ..Changes::default() };
    assert_eq!(
        full.one_more(Kind::Names, &words("x")),
        Err(PeopleRefusal::TooManyWatched { most: MOST }.into())
    );
}

#[test]
fn the_most_urgent_stands_first_with_the_words_as_they_were_typed() {
    let flags = flags("Fuck. My Dad’s been hitting me. Ring 07700 900123");
    let kinds: Vec<_> = flags.by_kind().into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [Kind::Disclosure, Kind::Contact, Kind::Rude]);
    assert!(flags.is_urgent());
    assert!(!flags.may_go_with_others(true) && !flags.may_go_with_others(false));
    let rude = super::Watch::default().flags("Fuck");
    assert!(!rude.may_go_with_others(true) && rude.may_go_with_others(false) && !rude.is_urgent());
    assert_eq!(rude.clone().and(rude.clone()), rude);
    assert!(Flags::default().may_go_with_others(true));
    let words = flags.by_kind();
    assert!(words[0].1.contains(&"Dad’s been hitting me"), "{words:?}");
    assert_eq!(words[1].1, ["07700 900123"]);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it takes is asked of no clock of ours")]
fn a_long_text_is_read_in_no_time() {
    let text = "he said my dad and I want to look at people who hit ".repeat(8);
    let before = std::time::Instant::now();
    let watch = Watch::default();
    for _ in 0..30 {
        watch.flags(&text);
    }
    let most = std::time::Duration::from_secs(if cfg!(debug_assertions) { 6 } else { 1 });
    assert!(before.elapsed() < most, "{:?}", before.elapsed());
}
