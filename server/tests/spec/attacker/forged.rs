//! Pages as they would be without one of the rules: each of them the attacker opens, and a page that keeps all rules
//! it does not.

use super::read::Notes;
use super::vote::{Sums, Vote, Wins};
use super::words::Said::{self, About, Exact, Hidden, Most};
use super::worlds::found;

/// A vote with one answer each on Bramble, Cobalt and so on.
struct Forged {
    notes: Notes,
    vote: Vote,
}

const NAMES: [&str; 4] = ["Bramble zz", "Cobalt zz", "Dapple zz", "Ember zz"];

fn vote(options: usize, voters: u32) -> Forged {
    let names = NAMES[..options].iter().map(|name| (*name).to_owned()).collect();
    let notes = Notes { questions: vec!["Which one?".to_owned()], options: vec![names], reads: Vec::new() };
    let vote = Vote {
        sums: Sums::OneEach,
        options,
        voters,
        sensitive: false,
        again: false,
        wins: Wins::ByMost,
        known: Vec::new(),
    };
    Forged { notes, vote }
}

/// What stands in a cell.
fn said(figure: Said) -> String {
    match figure {
        Said::Exact(people) => people.to_string(),
        Said::About(people) => format!("about {people}"),
        Said::Most => "most people".to_owned(),
        Said::Hidden => "hidden to keep people private".to_owned(),
    }
}

impl Forged {
    /// A table in a page of those inside: a figure and what became of each option; last, "none of these".
    fn table(mut self, rows: &[(Said, &str)]) -> Self {
        let names = NAMES[..rows.len() - 1].iter().chain(&["None of these"]);
        let row = |(name, (figure, became)): (&&str, &(Said, &str))| {
            format!(
                "<tr><th scope=\"row\"><div class=\"idea bare\"><span dir=\"auto\">{name}</span>\
                 <small>{became}</small></div></th><td>{}</td></tr>",
                said(*figure)
            )
        };
        let rows: String = names.zip(rows).map(row).collect();
        self.notes.page(("leader", true), &format!("<table class=\"tally\"><tbody>{rows}</tbody></table>"));
        self
    }

    fn page(mut self, html: &str) -> Self {
        self.notes.page(("pupil", true), html);
        self
    }

    fn file(mut self, csv: &str) -> Self {
        self.notes.file(("csv", false), csv, 0);
        self
    }

    fn sensitive(mut self) -> Self {
        self.vote.sensitive = true;
        self
    }

    fn opens(self) -> bool {
        !found(&self.vote, &self.notes.reads).is_empty()
    }
}

#[test]
fn a_page_that_keeps_all_rules_is_not_opened() {
    let rows = [(Exact(20), "Chosen"), (Hidden, "Not this time"), (Hidden, "Not this time"), (Exact(0), "")];
    assert!(!vote(3, 31).table(&rows).opens());
    let csv = "Idea,Picks,Chosen\nBramble zz,about 20,yes\nCobalt zz,hidden to keep people private,no\n";
    assert!(!vote(3, 31).table(&rows).file(csv).opens());
    let all = [(Most, "Chosen"), (Hidden, "Not this time"), (Hidden, "Not this time"), (Hidden, "")];
    assert!(!vote(3, 24).table(&all).opens());
}

#[test]
fn without_one_of_the_rules_a_page_is_opened() {
    let without_the_floor = [(Hidden, "Chosen"), (Hidden, "Not this time"), (Hidden, "")];
    assert!(vote(2, 2).table(&without_the_floor).opens());
    let with_a_small_count =
        [(Exact(20), "Chosen"), (Exact(8), "Others had more"), (Exact(3), ""), (Exact(0), "")];
    assert!(vote(3, 31).table(&with_a_small_count).opens());
    let with_one_gap = [(Exact(20), "Chosen"), (Exact(10), "Others had more"), (Hidden, ""), (Exact(0), "")];
    assert!(vote(3, 31).table(&with_one_gap).opens());
    let with_noughts_beside_a_word = [(Most, "Chosen"), (Exact(0), ""), (Exact(0), ""), (Exact(0), "")];
    assert!(vote(3, 24).table(&with_noughts_beside_a_word).opens());
    let with_a_winner_that_is_hidden = [(Hidden, "Chosen"), (Hidden, ""), (Exact(6), ""), (Exact(0), "")];
    assert!(vote(3, 14).table(&with_a_winner_that_is_hidden).opens());
    let of_feelings = [(About(10), ""), (About(10), ""), (Exact(6), "")];
    assert!(vote(2, 26).table(&of_feelings).sensitive().opens());
    let rounded = [(About(10), ""), (About(10), ""), (About(10), ""), (About(10), ""), (Hidden, "")];
    assert!(vote(4, 48).table(&rounded).sensitive().opens());
}

#[test]
fn another_door_opens_what_the_first_one_hides() {
    let rows = [(Exact(20), "Chosen"), (Hidden, "Not this time"), (Hidden, "Not this time"), (Exact(0), "")];
    let file = "Idea,Picks,Chosen\nBramble zz,about 20,yes\nCobalt zz,about 10,no\nDapple zz,kept,no\n";
    assert!(vote(3, 31).table(&rows).file(file).opens(), "a file that is not hidden with the page");
    let bar =
        "<div class=\"tally-row\"><span class=\"words\">Cobalt zz</span><b class=\"number\">10</b></div>";
    assert!(vote(3, 31).table(&rows).page(bar).opens(), "the number at the end of a bar");
    let hidden = [(Hidden, "Chosen"), (Hidden, "Not this time"), (Hidden, "")];
    let sentence = "<h1>Bramble zz won: 9 of 12 people picked it, more than anything else.</h1>";
    assert!(vote(2, 12).table(&hidden).page(sentence).opens(), "the sentence above the table");
    let reason =
        [(Exact(20), "Chosen"), (Hidden, "Nobody picked it"), (Hidden, "Not this time"), (Exact(0), "")];
    assert!(vote(3, 31).table(&reason).opens(), "a reason that is a figure");
}
