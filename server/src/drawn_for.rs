//! For whom a page was drawn: a mark in each of its forms. On a browser that several use, what one left
//! open is not sent in the name of the next.

use domain::id::{AdultId, PupilId};

use crate::extractors::cookies::hash;

/// The field of every form that has the mark.
pub const FIELD: &str = "for";
/// So much of the hash tells two people apart.
const LENGTH: usize = 12;

/// The mark of a pupil.
pub fn pupil(id: &PupilId) -> String {
    mark("p", id.as_str())
}

/// The mark of an adult.
pub fn adult(id: &AdultId) -> String {
    mark("a", id.as_str())
}

fn mark(kind: &str, id: &str) -> String {
    let whose = hash(&format!("drawn for {kind} {id}"));
    format!("{kind}-{}", whose.get(..LENGTH).unwrap_or_default())
}

/// The page with the mark in each form that changes something. Where `<form` begins no tag it is escaped
/// or inside a script.
pub fn in_forms(html: String, whom: &str) -> String {
    if whom.is_empty() {
        return html;
    }
    let field = format!("<input type=\"hidden\" name=\"{FIELD}\" value=\"{whom}\">");
    let mut out = String::with_capacity(html.len() + 4 * field.len());
    let mut rest = html.as_str();
    while let Some(at) = rest.find("<form ") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let (form, after) = rest.split_at(end);
        out.push_str(form);
        if form[at..].contains("method=\"post\"") {
            out.push_str(&field);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_that_changes_something_says_for_whom_it_was_drawn() {
        let page =
            "<form action=\"/find\"><b>a</b></form><form method=\"post\" action=\"/x\"><b>b</b></form>";
        let marked = in_forms(page.to_owned(), "p-1");
        assert_eq!(
            marked,
            "<form action=\"/find\"><b>a</b></form><form method=\"post\" action=\"/x\">\
             <input type=\"hidden\" name=\"for\" value=\"p-1\"><b>b</b></form>"
        );
        assert_eq!(in_forms(page.to_owned(), ""), page);
    }

    #[test]
    fn two_people_have_two_marks_and_none_has_the_id() {
        let (ada, ben) = (pupil(&"ada".into()), pupil(&"ben".into()));
        assert_ne!(ada, ben);
        assert_ne!(ada[2..], adult(&"ada".into())[2..]);
        assert!(!ada.contains("ada"));
    }
}
