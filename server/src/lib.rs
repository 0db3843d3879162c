//! The process `fifth`: routes, who may, pages, live, charts.
//!
//! Start reading at [`routes::router`]: it is the site map.

// As in `app`: a page is one nested type.
#![recursion_limit = "512"]

pub mod already;
pub mod asked_for;
pub mod authenticator;
pub mod backups;
pub mod begun;
pub mod by_script;
pub mod calendar;
pub mod calls;
pub mod charts;
pub mod clock;
pub mod connections;
pub mod dates;
pub mod demo;
pub mod drawn_for;
pub mod drawn_tally;
pub mod error;
pub mod evidence;
pub mod extractors;
pub mod files;
pub mod guesses;
pub mod handlers;
pub mod headers;
pub mod health;
pub mod hex;
pub mod invented;
pub mod invite;
pub mod live;
pub mod locale;
pub mod mail;
pub mod moving;
pub mod not_taken;
pub mod offline;
pub mod once;
pub mod overdue;
pub mod owed;
pub mod page;
pub mod passkeys;
pub mod passwords;
pub mod pictures;
pub mod public_url;
pub mod quotes;
pub mod reach;
pub mod reached;
pub mod recount;
pub mod refusal_page;
pub mod respond;
pub mod retention;
pub mod routes;
pub mod school_options;
pub mod schools;
pub mod seen;
pub mod serve;
pub mod set_up_first;
pub mod set_up_link;
pub mod site;
pub mod starting;
pub mod state;
pub mod step_address;
pub mod stopping;
pub mod tally;
pub mod tried;
pub mod tries;
pub mod turned;
pub mod turns;
pub mod typed_code;
pub mod usual_agenda;
pub mod vault;
pub mod watching;
pub mod worries;

pub use routes::router;
