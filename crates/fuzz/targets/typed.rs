//! What people type into a box, and what stands in an address: read, or refused with a sentence.
#![no_main]

use domain::ideas::drawing::Drawing;
use domain::money::Pence;
use domain::partnership::ages_typed;
use domain::people::card::CardCode;
use domain::people::hours::Hours;
use domain::session::agenda::AgendaLine;
use domain::session::join_code::{JoinCode, Key};
use domain::time::day;
use domain::wording::Wording;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: (&str, &str, &str)| {
    let (one, two, three) = typed;
    if let Ok(Some(amount)) = Pence::parse(one, "cost") {
        assert_eq!(Pence::parse(&amount.plain(), "cost"), Ok(Some(amount)), "{one:?}");
    }
    if let Ok(words) = Wording::<200>::parse(one) {
        assert_eq!(Wording::<200>::parse(words.as_str()).as_ref(), Ok(&words), "{one:?}");
    }
    if let Ok(code) = JoinCode::parse(&server::typed_code::plain(one)) {
        assert_eq!(JoinCode::parse(code.as_str()), Ok(code));
    }
    if let Ok(address) = server::public_url::parse(one) {
        assert_eq!(server::public_url::parse(&address).as_ref(), Ok(&address));
    }
    if let Ok(drawn) = Drawing::parse(one) {
        assert_eq!(Drawing::parse(&drawn.to_string()), Ok(drawn));
    }
    let _ = (ages_typed::parse(one), day("on", one), CardCode::parse(one));
    let _ = (Key::parse(one), AgendaLine::parse(one, two, three));
    let _ = Hours::read(one, two, &[three], true);
});
