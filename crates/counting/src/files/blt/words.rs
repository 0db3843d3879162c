//! The lines of a `.blt` file without comments, and the names at its end.

/// A line.
#[derive(Clone, Copy)]
pub struct Line<'t> {
    /// Which one it is, from one.
    pub at: usize,
    /// What stands on it, without a comment.
    pub text: &'t str,
    /// Where in the file it begins.
    start: usize,
}

/// All lines of a file.
pub fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split('\n').enumerate().map(move |(at, line)| {
        let this = Line { at: at + 1, text: without_comment(line), start };
        start += line.len() + 1;
        this
    })
}

impl<'t> Line<'t> {
    /// What stands between spaces, or the commas that a spreadsheet puts there.
    pub fn numbers(self) -> Vec<&'t str> {
        let parts = self.text.split(|sign: char| sign.is_whitespace() || sign == ',');
        parts.filter(|part| !part.is_empty()).collect()
    }

    /// Where in the file its first number ends.
    pub fn end_of_first(self) -> usize {
        let before = self.text.len() - self.text.trim_start().len();
        let first = self.text.trim_start();
        self.start + before + first.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(first.len())
    }
}

/// The names that stand in a file from there on: each on a line, or several in quotes on one. Some
/// councils write them as `PrefLib` does, `# ALTERNATIVE NAME 1: Ann`, which is no comment then.
pub fn after(text: &str, end: usize) -> Vec<String> {
    let rest = text.get(end..).unwrap_or_default();
    let name = |line| preflib_name(line).unwrap_or_else(|| without_comment(line));
    let filled = rest.lines().map(name).map(|line| line.trim().trim_matches(',').trim());
    filled.filter(|line| !line.is_empty()).flat_map(names).collect()
}

fn preflib_name(line: &str) -> Option<&str> {
    let (number, name) = line.trim().strip_prefix("# ALTERNATIVE NAME ")?.split_once(':')?;
    number.bytes().all(|digit| digit.is_ascii_digit()).then_some(name)
}

/// What stands before a number sign, unless that is in quotes.
fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let comment = line.find(|sign: char| {
        quoted ^= sign == '"';
        sign == '#' && !quoted
    });
    comment.and_then(|at| line.get(..at)).unwrap_or(line)
}

/// The names on a line: those in quotes, if there is nothing else on it, or else the line.
fn names(line: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = line;
    while let Some((name, after)) = quoted(rest) {
        names.push(name);
        rest = after.trim_start().trim_start_matches(',').trim_start();
    }
    if rest.is_empty() { names } else { vec![unquoted(line)] }
}

/// The name in quotes with which a line begins, and what follows it; quotes within are doubled.
fn quoted(line: &str) -> Option<(String, &str)> {
    let inside = line.strip_prefix('"')?;
    let mut from = 0;
    loop {
        let at = from + inside.get(from..)?.find('"')?;
        let after = inside.get(at + 1..)?;
        if !after.starts_with('"') {
            return Some((inside.get(..at)?.replace("\"\"", "\""), after));
        }
        from = at + 2;
    }
}

/// A name without the quotes around it.
fn unquoted(line: &str) -> String {
    let inside = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
    inside.map_or_else(|| line.to_owned(), |inside| inside.replace("\"\"", "\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_each_on_a_line_or_several_on_one() {
        let all = after("0 \"Ann\" \"Bob\"\n\n\"Cy \"\"C\"\"\", \"Di\"\r\nEve Fox,\n\"Ward\"# 9\n", 1);
        assert_eq!(all, ["Ann", "Bob", "Cy \"C\"", "Di", "Eve Fox", "Ward"]);
    }

    #[test]
    fn quotes_within_a_name_that_nobody_doubled_are_kept() {
        assert_eq!(names("\"John \"Jack\" Smith\""), ["John \"Jack\" Smith"]);
        assert_eq!(names("\"Ann\" Smith"), ["\"Ann\" Smith"]);
    }

    #[test]
    fn names_may_be_written_as_preflib_does() {
        let all =
            after("\n# ALTERNATIVE NAME 1: Ann (Ind)\n# ALTERNATIVE NAME 2: Bob\n# of two\nCalton ward", 0);
        assert_eq!(all, ["Ann (Ind)", "Bob", "Calton ward"]);
    }

    #[test]
    fn a_number_sign_begins_a_comment_but_not_in_quotes() {
        assert_eq!(without_comment("2 1 # two"), "2 1 ");
        assert_eq!(without_comment("\"Team #1\" # a name"), "\"Team #1\" ");
        assert_eq!(without_comment("# \"all\""), "");
    }
}
