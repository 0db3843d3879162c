//! A form as it comes over the wire, held against every way to vote: a ballot, a paper that is typed in, and hands
//! that were counted. What a round takes it takes again, and hands are as many ballots as were raised.
#![no_main]

use domain::vote::ballot::Marks;
use domain::vote::hands::Hands;
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round, Source};
use libfuzzer_sys::fuzz_target;
use server::extractors::form::FormFields;

const METHODS: [Method; 12] = [
    Method::Pick { most: 1 },
    Method::Pick { most: 3 },
    Method::Sort,
    Method::ThisOrThat,
    Method::Coins { coins: 10 },
    Method::Rank,
    Method::AgainAgain,
    Method::Faces,
    Method::Feelings,
    Method::Words,
    Method::Choice { several: false },
    Method::Choice { several: true },
];

fuzz_target!(|input: (u8, [u32; 3], &[u8])| {
    let (number, counted, body) = input;
    let method = METHODS[usize::from(number) % METHODS.len()];
    let options = ["yes", "maybe", "no"].map(|one| BallotOption::new(one, Source::Text, one));
    let mut round = fixtures::round("fuzzed", options.to_vec());
    round.terms.method = method;

    let sent: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
    let form = FormFields::from(sent);
    let _ = Marks::are_unread(form.every());
    let marks = Marks::read(form.every());
    if round.accept(&marks).is_ok() {
        let fields = marks.fields();
        let again = Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert!(round.accept(&again).is_ok(), "taken once, and refused when it came again: {fields:?}");
    }
    hands(&round, counted);
});

fn hands(round: &Round, [one, two, none]: [u32; 3]) {
    let of = round.standing().zip([one, two]).map(|(option, raised)| (option.id.clone(), raised)).collect();
    let hands = Hands { of, none };
    if let Ok(ballots) = round.accept_hands(&hands) {
        assert_eq!(u32::try_from(ballots.len()), Ok(hands.total()));
    }
}
