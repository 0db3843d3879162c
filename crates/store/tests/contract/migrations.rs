//! The migrations themselves: how they are numbered, and that every reference has an index.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use store::Db;

use crate::disk::Disk;

#[test]
fn migrations_are_numbered_without_a_gap_and_named_alike() {
    let (sqlite, postgres) = (names("sqlite"), names("postgres"));
    assert_eq!(sqlite, postgres, "every migration exists for both engines, under one name");
    assert!(!sqlite.is_empty());
    for (place, name) in sqlite.iter().enumerate() {
        let number = format!("{:04}_", place + 1);
        assert!(name.starts_with(&number), "{name} stands where {number}… is expected");
    }
}

on_both! {
    /// No engine makes an index for a reference by itself. Without one, whoever removes a row
    /// looks through all rows that could refer to it, and holds the only writer meanwhile.
    async fn every_foreign_key_has_an_index(disk: Disk) {
        let (references, indexes) = (references(&disk).await, indexes(&disk).await);
        assert!(references.len() > 50, "this test looks in the wrong place");
        let without: Vec<String> = references
            .iter()
            .filter(|reference| !indexes.iter().any(|index| index.finds(reference)))
            .map(|reference| format!("{} ({})", reference.table, reference.columns.join(", ")))
            .collect();
        assert!(without.is_empty(), "no index begins with the columns of these foreign keys: {without:#?}");
    }
}

/// A foreign key, or an index.
struct Key {
    table: String,
    /// In their order.
    columns: Vec<String>,
    /// The rows that an index is limited to, in SQL; empty for all rows.
    only: String,
}

impl Key {
    /// Whether this index finds the rows that hold a reference. Its first columns are those of
    /// the reference, in any order. One that leaves out the rows without a value does as well.
    fn finds(&self, reference: &Self) -> bool {
        let wanted = &reference.columns;
        let all = self.only.is_empty()
            || wanted.iter().any(|column| self.only.eq_ignore_ascii_case(&format!("{column} is not null")));
        let first = self.columns.get(..wanted.len()).unwrap_or_default();
        self.table == reference.table && all && wanted.iter().all(|column| first.contains(column))
    }
}

/// Table, name and column of a key, column by column in its order, and the rows it is limited to.
type Row = (String, String, String, Option<String>);

fn keys(rows: Vec<Row>) -> Vec<Key> {
    let mut keys: BTreeMap<(String, String), Key> = BTreeMap::new();
    for (table, name, column, only) in rows {
        let only = only.unwrap_or_default().trim_matches(['(', ')']).to_owned();
        let new = Key { table: table.clone(), columns: Vec::new(), only };
        keys.entry((table, name)).or_insert(new).columns.push(column);
    }
    keys.into_values().collect()
}

async fn references(disk: &Disk) -> Vec<Key> {
    let rows: Vec<Row> = match &**disk {
        Db::Sqlite(sqlite) => sqlx::query_as(
            "select tables.name, cast(keys.id as text), keys.\"from\", null
             from sqlite_master tables, pragma_foreign_key_list(tables.name) keys
             where tables.type = 'table' order by tables.name, keys.id, keys.seq",
        )
        .fetch_all(sqlite.writer())
        .await
        .unwrap(),
        Db::Postgres(postgres) => sqlx::query_as(
            "select keys.conrelid::regclass::text, keys.conname::text, columns.attname::text, null
             from pg_constraint keys
             cross join unnest(keys.conkey) with ordinality as key_columns (number, place)
             join pg_attribute columns
                 on columns.attrelid = keys.conrelid and columns.attnum = key_columns.number
             where keys.contype = 'f' and keys.connamespace = 'public'::regnamespace
             order by keys.conname, key_columns.place",
        )
        .fetch_all(postgres.pool())
        .await
        .unwrap(),
    };
    keys(rows)
}

/// Primary keys are among them.
async fn indexes(disk: &Disk) -> Vec<Key> {
    let rows: Vec<Row> = match &**disk {
        Db::Sqlite(sqlite) => sqlx::query_as(
            "select tables.name, indexes.name, columns.name,
                    case when indexes.partial then substr(made.sql, instr(made.sql, ' where ') + 7) end
             from sqlite_master tables, pragma_index_list(tables.name) indexes,
                  pragma_index_info(indexes.name) columns
             left join sqlite_master made on made.type = 'index' and made.name = indexes.name
             where tables.type = 'table' order by tables.name, indexes.name, columns.seqno",
        )
        .fetch_all(sqlite.writer())
        .await
        .unwrap(),
        Db::Postgres(postgres) => sqlx::query_as(
            "select indexes.indrelid::regclass::text, indexes.indexrelid::regclass::text, columns.attname::text,
                    pg_get_expr(indexes.indpred, indexes.indrelid)
             from pg_index indexes
             join pg_class tables
                 on tables.oid = indexes.indrelid and tables.relnamespace = 'public'::regnamespace
             cross join unnest(indexes.indkey::int2[]) with ordinality as index_columns (number, place)
             join pg_attribute columns
                 on columns.attrelid = indexes.indrelid and columns.attnum = index_columns.number
             order by indexes.indexrelid, index_columns.place",
        )
        .fetch_all(postgres.pool())
        .await
        .unwrap(),
    };
    keys(rows)
}

/// The files of an engine, in the order in which they are run.
fn names(engine: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}
