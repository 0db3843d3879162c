//! The second step of an adult's sign-in: a code from an app on their phone, or one from a list on paper.

use crate::people::refusal::PeopleRefusal;
use crate::people::sign_in::{Adult, Role};
use crate::refusal::Refusal;
use crate::time::Moment;

/// For so long somebody may look for the phone between the password and the code.
pub const HALF_LASTS_MINUTES: i64 = 10;
/// So many codes may be typed for one password; then the password is asked for again.
pub const MOST_CODES: i64 = 5;
/// So many codes stand on the list on paper.
pub const ON_PAPER: usize = 10;
/// Digits of a code from an app.
const DIGITS: usize = 6;
/// Letters and digits of one on paper: 80 bits, so that nobody finds it from its hash.
const LETTERS: usize = 16;

/// A code as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedCode {
    /// Six digits from an app.
    App(String),
    /// One from the list on paper.
    Paper(String),
}

impl TypedCode {
    /// Reads a code, with or without the spaces and dashes between its parts.
    ///
    /// # Errors
    /// [`PeopleRefusal::WrongCode`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let code: String = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
        let code = code.to_lowercase();
        let is_base32 = |byte: u8| matches!(byte, b'a'..=b'z' | b'2'..=b'7');
        if code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Self::App(code));
        }
        if code.len() == LETTERS && code.bytes().all(is_base32) {
            return Ok(Self::Paper(code));
        }
        Err(PeopleRefusal::WrongCode.into())
    }
}

/// A code of the list, in parts that are easy to copy: "abcd-efgh-ijkl-mnop".
pub fn in_parts(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    let parts = signs.chunks(4).map(|part| part.iter().collect::<String>());
    parts.collect::<Vec<_>>().join("-")
}

/// What an adult has of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecondStep {
    /// Since when codes of an app are asked for; none while they are not.
    pub since: Option<Moment>,
    /// So many codes of the list on paper are left.
    pub on_paper: u32,
    /// So many passkeys there are: each is both steps.
    pub passkeys: u32,
    /// The partnership asks leaders and safeguarding leads for it.
    pub asked_for: bool,
}

impl SecondStep {
    /// Whether the password alone lets nobody in.
    pub fn is_there(&self) -> bool {
        self.since.is_some() || self.passkeys > 0
    }

    /// Whether this adult can do nothing before there is one.
    pub fn comes_first(&self, role: Role) -> bool {
        self.asked_for && role.is_asked_for_second_step() && !self.is_there()
    }
}

/// Somebody who has said the right password, and not the code yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HalfIn {
    /// Who it is, if the code says so too.
    pub adult: Adult,
    /// The page they were on their way to.
    pub leads_to: String,
}

/// What an adult is told after signing in, once: somebody else did something about the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountNews {
    /// When it happened to the account.
    pub at: Moment,
    /// What happened to it.
    pub what: NewsOf,
    /// Who did it, by job title; empty when it was done on the server itself.
    pub by: String,
}

/// What was done about an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsOf {
    /// A link to a new password was made.
    PasswordLink,
    /// A link was made that begins anew, without the second step.
    AfreshLink,
}

impl NewsOf {
    /// As it stands on the disk and in the ids of sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::PasswordLink => "password-link",
            Self::AfreshLink => "afresh-link",
        }
    }

    /// Reads what [`Self::code`] gives.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::PasswordLink, Self::AfreshLink].into_iter().find(|one| one.code() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_parted() {
        assert_eq!(TypedCode::parse(" 123 456 "), Ok(TypedCode::App("123456".to_owned())));
        let paper = TypedCode::Paper("abcdefgh234567ab".to_owned());
        assert_eq!(TypedCode::parse("ABCD-efgh-2345 67ab"), Ok(paper));
        for typed in ["", "12345", "1234567", "abcdef", "abcdefgh234567a1", "１２３４５６"] {
            assert_eq!(TypedCode::parse(typed), Err(PeopleRefusal::WrongCode.into()), "{typed}");
        }
    }

    #[test]
    fn a_code_on_paper_is_read_as_it_is_written() {
        assert_eq!(in_parts("abcdefgh234567ab"), "abcd-efgh-2345-67ab");
        assert!(TypedCode::parse(&in_parts("abcdefgh234567ab")).is_ok());
    }

    #[test]
    fn only_who_is_asked_and_has_none_sets_it_up_first() {
        let asked = SecondStep { asked_for: true, ..SecondStep::default() };
        for role in Role::ALL {
            let may_wait = matches!(role, Role::YouthWorker | Role::Reader);
            assert_eq!(asked.comes_first(role), !may_wait, "{role:?}");
            assert!(!SecondStep::default().comes_first(role));
            assert!(!SecondStep { since: Some(Moment(1)), ..asked.clone() }.comes_first(role));
            assert!(!SecondStep { passkeys: 1, ..asked.clone() }.comes_first(role));
        }
    }
}
