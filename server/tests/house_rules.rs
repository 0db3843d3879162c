//! The rules of the house that no compiler knows. Each test is one rule; its message says what
//! to do. They only read files, so they are quick, and nobody has a reason to skip them.

mod reading;

use std::collections::{BTreeMap, BTreeSet};

use reading::{
    arguments, code, dependencies, files, fluent_files, ids, lines_with, literals, name, place, read,
    rust_files, said, sentences,
};

/// Longest file of code. Beyond it a reader scrolls instead of reads.
const MOST_LINES: usize = 300;

/// How message ids begin that are put together in the code: `refusal-` and a refusal's key.
const PUT_TOGETHER: &[&str] = &[
    "picture-",
    "refusal-",
    "step-",
    "decision-",
    "state-",
    "ballot-sort-",
    "scale-",
    "rule-",
    "name-",
    "method-",
    "about-",
    "advice-",
    "trap-",
    "outcome-",
    "result-",
    "say-",
    "hart-",
    "role-",
    "feature-",
    "met-",
    "has-",
    "check-",
    "stirling-",
    "category-",
    "pulse-",
    "said-by-",
    "debrief-",
    "signal-",
];

#[test]
fn only_the_store_speaks_sql() {
    let sql = ["sqlx", "\"select ", "\"insert into ", "\"update ", "\"delete from "];
    let wrong = lines_with(&rust_files("server/src", &["server/src/store"]), &sql);
    none(&wrong, "Move the statement to server/src/store and call it by a name a youth worker would know.");
}

#[test]
fn islands_stand_only_in_files_named_island() {
    let pages = rust_files("app/src", &[]).into_iter().filter(|file| !file.ends_with("island.rs"));
    let wrong = lines_with(&pages.collect::<Vec<_>>(), &["#[island]", "#[island("]);
    none(&wrong, "Move it to island.rs beside its page, so that what goes to the browser can be seen.");
}

#[test]
fn no_file_of_code_is_longer_than_three_hundred_lines() {
    let mut wrong = Vec::new();
    for file in rust_files(".", &["server/tests", "domain/tests", "app/tests"]) {
        let lines = code(&file).lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("{}: {lines} lines", name(&file)));
        }
    }
    none(&wrong, "Split it by concept: one file for one word of the glossary.");
}

#[test]
fn the_rules_depend_on_four_crates_and_nothing_else() {
    let found = dependencies("domain", "[dependencies]");
    assert!(
        found.iter().eq(["jiff", "num-bigint", "serde", "thiserror"]),
        "domain depends on {found:?}. The rules need no IO: hand in what they ask for, or write an ADR first."
    );
}

#[test]
fn the_arrow_from_server_to_app_to_domain_never_turns() {
    let never: [(&str, &[&str]); 3] = [
        ("domain", &["app", "server", "leptos", "axum", "sqlx", "tokio"]),
        ("app", &["server", "axum", "leptos_axum", "sqlx", "tokio", "tower-http"]),
        ("xtask", &["app", "server", "domain"]),
    ];
    let mut wrong = Vec::new();
    for (house, never) in never {
        for section in ["[dependencies]", "[dev-dependencies]", "[build-dependencies]"] {
            let found = dependencies(house, section);
            wrong.extend(
                never.iter().filter(|one| found.contains(**one)).map(|one| format!("{house} -> {one}")),
            );
        }
    }
    none(&wrong, "Let the server decide, and hand the app plain structs made of words of domain.");
}

#[test]
fn every_dependency_has_its_reason_in_writing() {
    let mut all = dependencies(".", "[workspace.dependencies]");
    all.extend(dependencies("xtask", "[dependencies]"));
    let reasons = read("docs/adr/0010-dependencies.md");
    let ours = ["domain", "app"];
    let wrong: Vec<_> = all
        .into_iter()
        .filter(|name| !ours.contains(&name.as_str()) && !reasons.contains(&format!("| `{name}` |")))
        .collect();
    none(&wrong, "Add a line to docs/adr/0010-dependencies.md: why it, and under which licence.");
}

#[test]
fn only_one_part_draws_a_text_box() {
    let wrong = lines_with(&rust_files("app/src", &["app/src/parts/text_area.rs"]), &["<textarea"]);
    none(&wrong, "Use parts/text_area.rs: leptos 0.8 does not escape what stands in a textarea.");
}

#[test]
fn no_page_asks_another_server_for_anything() {
    let mut wrong = Vec::new();
    for file in files("style").into_iter().chain(files("app/src")) {
        let text = match file.extension().and_then(|kind| kind.to_str()) {
            Some("rs") => code(&file),
            Some("css" | "svg" | "js") => read(&file),
            _ => continue,
        };
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
            let line = line.replace("http://www.w3.org/2000/svg", "");
            if ["http://", "https://", "url(//", "=\"//"].iter().any(|sign| line.contains(sign)) {
                wrong.push(place(&file, at, &line));
            }
        }
    }
    none(&wrong, "Keep the file here and serve it ourselves: one origin, no third-party request.");
}

#[test]
fn only_suppression_makes_a_published_tally() {
    let mut wrong = Vec::new();
    for file in
        rust_files(".", &["domain/src/suppression/mod.rs", "domain/tests", "app/tests", "server/tests"])
    {
        for (at, line) in code(&file).lines().enumerate() {
            let before = line.split_once("PublishedTally {").map(|(before, _)| before.trim_end());
            let names_it =
                |before: &str| ["struct", "impl", "for", "->"].iter().any(|word| before.ends_with(word));
            if before.is_some_and(|before| !names_it(before) && !is_comment(before)) {
                wrong.push(place(&file, at, line));
            }
        }
    }
    none(&wrong, "Call domain::suppression::publish: it is the only door through which a count leaves.");
}

#[test]
fn every_address_stands_in_one_place() {
    let wrong = lines_with(&rust_files("server/src", &["server/src/lib.rs"]), &[".route("]);
    none(&wrong, "Move the address to router() in server/src/lib.rs, where all of them are read together.");
}

#[test]
fn every_address_stands_in_the_who_may_table_and_no_other_does() {
    let (routes, listed) = (routes(), who_may());
    assert!(
        !routes.is_empty(),
        "No .route(\"…\") was found in server/src/lib.rs: all addresses stand there."
    );
    let forgotten: Vec<_> = routes.difference(&listed).cloned().collect();
    none(&forgotten, "Say who may, in the table of server/tests/spec/who_may.rs.");
    let gone: Vec<_> = listed.difference(&routes).cloned().collect();
    none(&gone, "No route in server/src/lib.rs is this one: take its line out of who_may.rs.");
}

#[test]
fn every_sentence_that_is_said_stands_in_the_fluent_files() {
    let known = sentences();
    let mut wrong = Vec::new();
    for file in rust_files("app/src", &[]).into_iter().chain(rust_files("server/src", &[])) {
        for argument in said(&code(&file)) {
            let put_together = argument.contains("format!") || argument.contains(".concat(");
            for id in literals(argument) {
                let begins_as_agreed = || PUT_TOGETHER.iter().any(|start| id.starts_with(start));
                if !known.contains_key(id)
                    && !(put_together && ((!id.contains('{') && !id.ends_with('-')) || begins_as_agreed()))
                {
                    wrong.push(format!("{}: \"{id}\"", name(&file)));
                }
            }
        }
    }
    none(
        &wrong,
        "Write it in app/locales/en/<concept>.ftl. If it is put together, add how it begins to PUT_TOGETHER.",
    );
}

#[test]
fn every_sentence_in_the_fluent_files_is_said() {
    let mut used = BTreeSet::new();
    for file in rust_files("app/src", &[]).into_iter().chain(rust_files("server/src", &[])) {
        used.extend(literals(&code(&file)).into_iter().map(str::to_owned));
    }
    let fluent: String = fluent_files().iter().map(read).collect();
    let said_by_another = |id: &str| fluent.contains(&format!("{{ {id} }}"));
    let put_together = |id: &str| PUT_TOGETHER.iter().any(|start| id.starts_with(start));
    let unused: Vec<_> = sentences()
        .into_iter()
        .filter(|(id, _)| !used.contains(id) && !put_together(id) && !said_by_another(id))
        .map(|(id, file)| format!("{file}: {id}"))
        .collect();
    none(&unused, "Say it, or take it out. If it is put together, add how it begins to PUT_TOGETHER.");
}

#[test]
fn no_two_sentences_have_one_name() {
    let mut seen = BTreeMap::new();
    let mut twice = Vec::new();
    for file in fluent_files() {
        for id in ids(&read(&file)) {
            if let Some(before) = seen.insert(id.to_owned(), name(&file)) {
                twice.push(format!("{id}: in {before} and in {}", name(&file)));
            }
        }
    }
    none(&twice, "Begin each id with its concept, as in \"ballot-left\".");
}

#[test]
fn the_repository_stands_alone() {
    // Put together here, or this file would find itself.
    let outside = [concat!("../", "shared"), concat!("/wo", "rk/")];
    let mut wrong = Vec::new();
    for file in files(".") {
        let named = |(_, line): &(usize, &str)| outside.iter().any(|sign| line.contains(sign));
        wrong.extend(read(&file).lines().enumerate().filter(named).map(|(at, line)| place(&file, at, line)));
    }
    none(&wrong, "Say it here instead: who clones this repository has nothing else.");
}

fn none(wrong: &[String], what_to_do: &str) {
    assert!(wrong.is_empty(), "{what_to_do}\n  {}\n", wrong.join("\n  "));
}

fn is_comment(line: &str) -> bool {
    ["//", "/*", "* ", "*/"].iter().any(|sign| line.trim_start().starts_with(sign))
}

/// `GET /join/{code}` for every route in `router()`.
fn routes() -> BTreeSet<String> {
    let router = read("server/src/lib.rs");
    let mut found = BTreeSet::new();
    for rest in router.split(".route(").skip(1) {
        let route = arguments(rest);
        let Some(path) = literals(route).first().copied() else { continue };
        let calls: Vec<&str> =
            route.split('(').filter_map(|call| call.rsplit(|c: char| !c.is_alphanumeric()).next()).collect();
        for method in ["get", "post", "put", "patch", "delete"] {
            if calls.contains(&method) {
                found.insert(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    found
}

/// The same for every line `("GET", "/join/{code}", …)` of the who-may table.
fn who_may() -> BTreeSet<String> {
    let table = read("server/tests/spec/who_may.rs");
    assert!(!table.is_empty(), "server/tests/spec/who_may.rs is missing: it says for every address who may.");
    let mut found = BTreeSet::new();
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        for rest in table.split(&format!("\"{method}\",")).skip(1) {
            if let Some(path) =
                rest.trim_start().strip_prefix('"').and_then(|path| path.split(['"', '?']).next())
            {
                found.insert(format!("{method} {path}"));
            }
        }
    }
    found
}
