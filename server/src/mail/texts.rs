//! What letters say: sentences of the Fluent files, names that adults gave, and addresses of this server.

use app::partnership::owed::{by, words};
use app::translator::Value;
use domain::partnership::owed::Owed;
use domain::people::letter::Letter;
use jiff::civil::Date;
use store::letters::Addressee;

use crate::locale::PLAIN_WORDS;

/// A value in a sentence.
type Named = (&'static str, Value);

/// Asks somebody to look at Fifth: an invitation of this adult, with a link that works once, until this day.
pub fn look_at_fifth(to: &str, who: &str, link: &str, until: Date) -> Letter {
    let t = PLAIN_WORDS;
    let who: Named = ("who", who.into());
    let until: Named = ("day", t.day(until).into());
    let from = std::slice::from_ref(&who);
    Letter {
        recipient: to.to_owned(),
        subject: one_line(&t.t_with("mail-look-subject", from)),
        body: paragraphs(&[
            t.t("mail-look-hello"),
            t.t_with("mail-look-what", from),
            t.t_with("mail-look-go", &[("address", link.into())]),
            t.t_with("mail-look-until", &[until, who.clone()]),
        ]),
    }
}

/// Says that somebody should look at Fifth, and no more: not why, not of whom.
pub fn look_at_worries(to: &str, address: &str) -> Letter {
    let t = PLAIN_WORDS;
    let go = t.t_with("mail-worry-go", &[("address", address.into())]);
    Letter {
        recipient: to.to_owned(),
        subject: t.t("mail-worry-subject"),
        body: paragraphs(&[t.t("mail-look-hello"), go, t.t("mail-worry-more")]),
    }
}

/// Says what an organisation owes, the most urgent first.
pub(super) fn what_is_owed(to: &Addressee, owed: &[Owed], today: Date, address: &str) -> Letter {
    let t = PLAIN_WORDS;
    let line = |one: &Owed| {
        let said = [("what", words(&t, one).into()), ("by", by(&t, one.by, one.is_late(today)).into())];
        one_line(&t.t_with("mail-owed-line", &said))
    };
    Letter {
        recipient: to.email.clone(),
        subject: one_line(&t.t_with("mail-owed-subject", &[("n", owed.len().into())])),
        body: paragraphs(&[
            t.t_with("mail-owed-hello", &[("name", to.name.as_str().into())]),
            t.t_with("mail-owed-intro", &[("organisation", to.of.as_str().into())]),
            owed.iter().map(line).collect::<Vec<_>>().join("\n"),
            t.t_with("mail-owed-go", &[("address", address.into())]),
            t.t("mail-owed-why"),
        ]),
    }
}

fn paragraphs(all: &[String]) -> String {
    format!("{}\n", all.join("\n\n"))
}

/// A name may hold anything but a line of its own.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_invitation_says_who_asks_what_it_is_and_until_when_it_works() {
        let link = "https://fifth.example/take-up/abc";
        let letter = look_at_fifth("a@b.example", "Dee\r\nBcc: x", link, date(2026, 12, 1));
        assert_eq!(letter.subject, "Dee Bcc: x asks you to look at Fifth");
        assert!(letter.body.contains(link) && letter.body.contains("Tuesday 1 December"), "{}", letter.body);
    }
}
