//! Which pages put rows into a table, and which left it empty.

use std::collections::BTreeMap;

use crate::house::{House, Person};

/// Counts all tables before and after each page.
pub struct Ledger<'a> {
    house: &'a House,
    rows: BTreeMap<String, usize>,
    pub filled: BTreeMap<String, Vec<String>>,
    pub emptied: BTreeMap<String, Vec<String>>,
}

impl<'a> Ledger<'a> {
    pub async fn open(house: &'a House) -> Self {
        let rows = counted(house).await;
        Self { house, rows, filled: BTreeMap::new(), emptied: BTreeMap::new() }
    }

    /// Somebody sends a form, and it is taken.
    pub async fn does(&mut self, person: &Person<'_>, path: &str, fields: &[(&str, &str)]) -> String {
        let reply = person.post_only(path, fields).await;
        assert!(!reply.drafted, "{path} was not taken: {}", person.get(reply.see_other()).await.body);
        self.note(&address(path)).await;
        reply.see_other().to_owned()
    }

    /// What changed since the last time was done by this.
    pub async fn note(&mut self, by: &str) {
        let now = counted(self.house).await;
        for (table, rows) in &now {
            let before = self.rows.get(table).copied().unwrap_or(0);
            let filled = self.filled.entry(table.clone()).or_default();
            if *rows > before {
                filled.push(by.to_owned());
            }
            let emptied = self.emptied.entry(table.clone()).or_default();
            if *rows == 0 && before > 0 {
                emptied.push(by.to_owned());
            }
        }
        self.rows = now;
    }
}

/// How many rows each table of the schema has.
async fn counted(house: &House) -> BTreeMap<String, usize> {
    let tables = "select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'
                  and name not like 'sqlite%'";
    let count: Vec<String> = house
        .on_disk(tables)
        .await
        .iter()
        .map(|table| format!("select '{table} ' || (select count(*) from {table})"))
        .collect();
    let counted = house.on_disk(&count.join(" union all ")).await;
    counted
        .iter()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(table, rows)| (table.to_owned(), rows.parse().unwrap()))
        .collect()
}

/// The address without its ids, codes and secrets.
fn address(path: &str) -> String {
    let part = |part: &str| {
        let random = part.len() >= 19 && !part.contains('_');
        let code = part.chars().any(|sign| sign.is_ascii_digit()) && part == part.to_ascii_uppercase();
        if random || code && !part.is_empty() { "{}".to_owned() } else { part.to_owned() }
    };
    path.split('?').next().unwrap().split('/').map(part).collect::<Vec<_>>().join("/")
}
