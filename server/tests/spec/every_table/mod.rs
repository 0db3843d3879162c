//! Every table can be filled and emptied through pages: a partnership from an empty disk, by the people each
//! page is for. A new table without such a page, and without a reason, fails this.

mod ledger;
mod story;
mod tables;

use std::collections::BTreeSet;

use crate::house::House;
use ledger::Ledger;
use tables::{Emptied, NOWHERE, TABLES};

#[tokio::test]
async fn every_table_is_filled_and_emptied_by_a_page_or_says_why_not() {
    let mut house = House::empty().await;
    house.inside.mail =
        server::mail::server::Mail::open(Some("smtp://127.0.0.1:9"), Some("fifth@fifth.test")).unwrap();
    let mut ledger = Ledger::open(&house).await;
    story::a_partnership(&house, &mut ledger).await;

    let there: BTreeSet<&str> =
        ledger.filled.keys().chain(ledger.emptied.keys()).map(String::as_str).collect();
    let named: BTreeSet<&str> = TABLES.iter().map(|(table, ..)| *table).collect();
    assert_eq!(there, named, "say in tables.rs which page fills and which empties a new table");
    let by =
        |pages: Option<&Vec<String>>, page: &str| pages.is_some_and(|all| all.iter().any(|one| one == page));
    let mut wrong = Vec::new();
    for (table, fills, emptied) in TABLES {
        let (filled, gone) = (ledger.filled.get(*table), ledger.emptied.get(*table));
        let never = *fills == NOWHERE && filled.is_none_or(Vec::is_empty);
        if !never && !by(filled, fills) {
            wrong.push(format!("{table} is not filled by {fills}, but by {filled:?}"));
        }
        match emptied {
            Emptied::By(page) if !by(gone, page) => {
                wrong.push(format!("{table} is not emptied by {page}, but by {gone:?}"));
            }
            Emptied::Never(why) if gone.is_some_and(|pages| !pages.is_empty()) => {
                wrong.push(format!("{table} is emptied by {gone:?}, although {why}"));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
