//! What may tell who somebody is: only raises a flag for the worker who reads the idea, never
//! decides. A phrase list and three shapes (mail, phone, handle); misses are expected.

/// Phrases after which children write a name.
const PHRASES: [&str; 8] =
    ["my name is", "i am called", "i'm called", "call me", "my friend", "with miss", "with mr", "with mrs"];

/// Whether an idea may hold a name or a way to reach somebody.
pub fn may_hold_a_name(words: &str) -> bool {
    let lower = words.to_lowercase();
    let digits = lower.chars().filter(char::is_ascii_digit).count();
    PHRASES.iter().any(|phrase| lower.contains(phrase)) || lower.contains('@') || digits >= 7
}

#[cfg(test)]
mod tests {
    use super::may_hold_a_name;

    #[test]
    fn a_name_a_mail_and_a_number_are_flagged_and_an_idea_is_not() {
        for flagged in ["My name is … and I want boxing", "write me: a@b.example", "ring 07700 900123"] {
            assert!(may_hold_a_name(flagged), "{flagged}");
        }
        assert!(!may_hold_a_name("Fix bikes so we can ride to club"));
    }
}
