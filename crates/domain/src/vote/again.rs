//! The same question, asked again.

/// Whether two questions are the same but for capitals, spaces and points.
pub fn asks_the_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::asks_the_same;

    #[test]
    fn a_question_is_the_same_in_other_capitals_and_with_another_point() {
        assert!(asks_the_same("Do you feel safe?", "do you feel safe ?"));
        assert!(!asks_the_same("Do you feel safe?", "Do you feel safe here?"));
    }
}
