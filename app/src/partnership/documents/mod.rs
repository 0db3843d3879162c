//! The documents that those who answer for children's data need: made from the same constants that run the
//! clocks and hide small numbers, so that they cannot say anything else than what happens.

mod list;
mod made;
mod notice;
mod paper;

use std::collections::BTreeMap;

use domain::partnership::assessment::Assessment;
use domain::people::retention::Kind;
use domain::people::sign_in::Adult;

use crate::frame::Me;

/// `GET /documents`: all of them.
#[derive(Clone)]
pub struct DocumentsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
}

/// One document, to read and to print.
#[derive(Clone)]
pub struct DocumentPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Which one.
    pub which: Which,
    /// What it is made of.
    pub facts: Facts,
}

/// `GET /privacy` and `GET /privacy/young-people`: for everybody.
#[derive(Clone)]
pub struct NoticePage {
    /// Who, when in.
    pub me: Option<Me>,
    /// The one for young people, with pictures.
    pub young: bool,
    /// What it is made of.
    pub facts: Facts,
}

/// Which document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What is kept, why, who sees it, and which table it lies in.
    DataMap,
    /// How long each kind is kept.
    Retention,
    /// The data protection impact assessment, filled in as far as the product can.
    Impact,
    /// What the partners agree on.
    Sharing,
}

impl Which {
    /// In the order of the list.
    pub const ALL: [Self; 4] = [Self::DataMap, Self::Retention, Self::Impact, Self::Sharing];

    /// Its place in addresses, and as sentences are named.
    pub fn code(self) -> &'static str {
        match self {
            Self::DataMap => "data-map",
            Self::Retention => "retention",
            Self::Impact => "impact",
            Self::Sharing => "sharing",
        }
    }
}

/// What documents are made of, beside the constants of the code.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The name of the partnership; empty before there is one.
    pub partnership: String,
    /// The organisations that work in it.
    pub partners: Vec<Partner>,
    /// How long the organisation of the reader keeps what it chose for.
    pub chosen: BTreeMap<Kind, i64>,
    /// What that organisation has decided.
    pub assessment: Option<Assessment>,
    /// Every table of the disk: its name, what happens to its rows, and by which clock.
    pub tables: Vec<(String, String, Option<Kind>)>,
    /// What the partners share, with whom, for how long, by their one page.
    pub shared: Vec<[String; 3]>,
    /// What is never shared; how it ends.
    pub never_and_ending: [String; 2],
}

/// An organisation as the documents name it.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Its name.
    pub name: String,
    /// Who answers for data there, as a job title; none before somebody was named.
    pub owner: Option<String>,
    /// Its safeguarding leads, as job titles.
    pub safeguarding: Vec<String>,
    /// Whether it has signed the one page as it reads now.
    pub signed: bool,
}
