//! The rules of the house that no compiler knows. Each test is one rule; its message says what
//! to do. They only read files, so they are quick, and nobody has a reason to skip them.

mod circles;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use domain::our_text::FIELDS;

use reading::{
    arguments, code, dependencies, english, files, fluent_files, has_kind, ids, lines_with, literals, name,
    place, read, root, rust_files, said, sentences,
};

/// Longest file of code. Beyond it a reader scrolls instead of reads.
const MOST_LINES: usize = 300;

/// How message ids begin that are put together in the code: `refusal-` and a refusal's key.
const PUT_TOGETHER: &[&str] = &[
    "picture-",
    "draw-ink-",
    "for-me-",
    "evidence-target-",
    "pressing-",
    "refusal-",
    "recount-",
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
    "kind-",
    "set-up-say-",
    "account-news-",
    "benefit-",
    "row-",
    "list-column-",
    "here-as-",
    "one-page-day-",
    "share-",
    "squares-",
    "sittings-shown-",
    "own-words-",
    "watch-",
    "topic-",
    "wide-about-",
    "wide-reveal-",
    "worries-rung-",
    "written-",
    "worries-origin-",
    "worries-course-",
    "retention-kind-",
    "room-colour-",
    "about-me-kept-",
    "evidence-answered-",
    "evidence-ask-",
    "evidence-promise-",
    "evidence-step-",
    "evidence-term-",
    "evidence-word-",
    "document-",
    "document-about-",
    "map-why-",
    "map-who-",
    "clock-",
    "stays-",
    "risk-",
    "against-",
    "by-hand-",
    "right-",
    "purpose-",
    "basis-of-",
];

#[test]
fn islands_stand_only_in_their_own_crate() {
    let wrong = lines_with(&rust_files(".", &["app/islands", "server/tests"]), &["#[island]", "#[island("]);
    none(&wrong, "Move it to app/islands, so that what goes to the browser can be seen.");
}

#[test]
fn no_file_of_code_is_longer_than_three_hundred_lines() {
    let mut wrong = Vec::new();
    for file in rust_files(
        ".",
        &["server/tests", "crates/store/tests", "crates/counting/tests", "crates/domain/tests", "app/tests"],
    ) {
        let lines = code(&file).lines().count();
        // The map of all addresses is read whole.
        if lines > MOST_LINES && !name(&file).ends_with("server/src/routes.rs") {
            wrong.push(format!("{}: {lines} lines", name(&file)));
        }
    }
    none(&wrong, "Split it by concept: one file for one word of the glossary.");
}

#[test]
fn the_rules_depend_on_a_few_crates_and_nothing_else() {
    let allowed: [(&str, &[&str]); 2] = [
        ("crates/counting", &["csv", "num-bigint", "serde", "serde_json", "thiserror"]),
        (
            "crates/domain",
            &[
                "counting",
                "icu_properties",
                "jiff",
                "serde",
                "thiserror",
                "unicode-normalization",
                "unicode-segmentation",
            ],
        ),
    ];
    for (rules, allowed) in allowed {
        let found = dependencies(rules, "[dependencies]");
        assert!(
            found.iter().eq(allowed),
            "{rules} depends on {found:?}. The rules need no IO: hand in what they ask for, or write an ADR first."
        );
    }
}

#[test]
fn the_arrow_from_server_to_domain_never_turns() {
    let knows: [(&str, &[&str]); 8] = [
        ("crates/counting", &[]),
        ("crates/domain", &["counting"]),
        ("crates/store", &["domain"]),
        ("crates/fixtures", &["domain"]),
        ("crates/xtask", &[]),
        ("app/islands", &["domain"]),
        ("app/pressing", &[]),
        ("app", &["domain", "islands", "pressing"]),
    ];
    let ours =
        ["app", "bench", "counting", "domain", "fixtures", "islands", "pressing", "server", "store", "xtask"];
    let mut wrong = Vec::new();
    for (house, knows) in knows {
        let found = dependencies(house, "[dependencies]");
        let strange =
            found.iter().filter(|one| ours.contains(&one.as_str()) && !knows.contains(&one.as_str()));
        wrong.extend(strange.map(|one| format!("{house} -> {one}")));
    }
    none(&wrong, "Let the server decide, and hand the others plain structs made of words of domain.");
}

#[test]
fn no_files_of_a_crate_need_each_other() {
    let wrong: Vec<_> = crate_roots().iter().flat_map(|root| circles::circles(root, &written)).collect();
    none(
        &wrong,
        "Move what both need to a file below them; only a mod.rs and its children may need each other.",
    );
}

#[test]
fn every_dependency_has_its_reason_in_writing() {
    let mut all = dependencies(".", "[workspace.dependencies]");
    all.extend(dependencies("crates/xtask", "[dependencies]"));
    let reasons = read("docs/adr/0010-dependencies.md");
    let ours = ["app", "counting", "domain", "fixtures", "islands", "pressing", "store"];
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
    for file in rust_files(
        ".",
        &[
            "crates/domain/src/vote/suppression/face.rs",
            "crates/domain/tests",
            "crates/store/tests",
            "app/tests",
            "server/tests",
        ],
    ) {
        for (at, line) in code(&file).lines().enumerate() {
            let before = line.split_once("PublishedTally {").map(|(before, _)| before.trim_end());
            let names_it =
                |before: &str| ["struct", "impl", "for", "->"].iter().any(|word| before.ends_with(word));
            if before.is_some_and(|before| !names_it(before) && !is_comment(before)) {
                wrong.push(place(&file, at, line));
            }
        }
    }
    none(
        &wrong,
        "Call domain::vote::suppression::publish: it is the only door through which a count leaves.",
    );
}

#[test]
fn no_handler_asks_a_handler_of_another_wing() {
    const WINGS: [&str; 5] = ["ideas", "partnership", "people", "session", "vote"];
    let handlers = "server/src/handlers/";
    let mut wrong = Vec::new();
    for file in rust_files("server/src", &["server/src/routes.rs"]) {
        let place_of_file = name(&file);
        let own = place_of_file.strip_prefix(handlers).and_then(|rest| rest.split('/').next());
        for (at, line) in code(&file).lines().enumerate() {
            let asked = line.split("handlers::").skip(1).filter_map(|rest| {
                WINGS.iter().find(|wing| rest.strip_prefix(**wing).is_some_and(|rest| rest.starts_with("::")))
            });
            let others = asked.filter(|wing| own != Some(**wing)).count();
            wrong.extend((others > 0).then(|| place(&file, at, line)));
        }
    }
    none(&wrong, "Move what both need to domain, to store, or to a file of server/src beside the handlers.");
}

#[test]
fn every_address_stands_in_one_place() {
    let wrong = lines_with(&rust_files("server/src", &["server/src/routes.rs"]), &[".route("]);
    none(
        &wrong,
        "Move the address to router() in server/src/routes.rs, where all of them are read together.",
    );
}

#[test]
fn every_address_stands_in_the_who_may_table_and_no_other_does() {
    let (routes, listed) = (routes(), who_may());
    assert!(
        !routes.is_empty(),
        "No .route(\"…\") was found in server/src/routes.rs: all addresses stand there."
    );
    let forgotten: Vec<_> = routes.difference(&listed).cloned().collect();
    none(&forgotten, "Say who may, in the table of server/tests/spec/who_may/table.rs.");
    let gone: Vec<_> = listed.difference(&routes).cloned().collect();
    none(&gone, "No route in server/src/routes.rs is this one: take its line out of the table.");
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
fn no_english_stands_in_what_draws_pages_files_and_charts() {
    // No sentences: words that are looked for in what pupils typed, and who did it in the audit.
    let others = [
        "server/src/handlers/session/run.rs",
        // What languages call themselves.
        "app/src/languages.rs",
        // What browsers call keys.
        "app/pressing/src/switch.rs",
        // Lists as schools export them.
        "server/src/files/group_list/tests.rs",
        "server/src/files/pack/tests.rs",
    ];
    let mut wrong = Vec::new();
    for folder in [
        "app/src",
        "app/islands/src",
        "app/pressing/src",
        "server/src/handlers",
        "server/src/files",
        "server/src/charts",
    ] {
        for file in rust_files(folder, &others) {
            let code = code(&file);
            wrong.extend(english(&code).into_iter().map(|(at, text)| place(&file, at, text)));
        }
    }
    none(
        &wrong,
        "Write it in app/locales/en/<concept>.ftl and say it by its id: a translator reads no code.",
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
fn every_field_that_a_refusal_names_is_read_back_from_a_draft() {
    let mut wrong = Vec::new();
    for file in rust_files("server/src", &[]).into_iter().chain(rust_files("crates/domain/src", &[])) {
        for (at, line) in code(&file).lines().enumerate() {
            for call in [
                "Missing { field: \"",
                "HardWord { field: \"",
                "needed(\"",
                "number(\"",
                "missing(\"",
                "reading::check(\"",
            ] {
                let named = line.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                let unknown = named.filter(|field| !FIELDS.contains(field));
                wrong.extend(unknown.map(|field| format!("{field}: {}", place(&file, at, line))));
            }
        }
    }
    none(&wrong, "Add it to FIELDS in crates/domain/src/our_text.rs, or its refusal is lost on the way.");
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
fn every_path_that_the_documents_name_is_there() {
    // With the roots of earlier trees, so that what is left of them is found.
    const ROOTS: [&str; 10] = [
        "app/", "server/", "crates/", "style/", "end2end/", "docs/", "domain/", "store/", "bench/", "xtask/",
    ];
    let mut wrong = Vec::new();
    for file in files(".").into_iter().filter(|file| has_kind(file, "md") || file.ends_with("LICENCE.txt")) {
        for (at, line) in read(&file).lines().enumerate() {
            let words = line.split(|c: char| c.is_whitespace() || "`()[],;".contains(c));
            let paths = words
                .map(|word| word.trim_end_matches(['.', ':']))
                .filter(|path| ROOTS.iter().any(|root| path.starts_with(root)))
                // An example's page, and patterns, are nowhere.
                .filter(|path| !["thanks", "<", "…"].iter().any(|part| path.contains(part)))
                .map(|path| (path, root().join(path)));
            let folder = file.parent().unwrap_or(&file);
            let links = line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split([')', '#']).next())
                .filter(|link| !link.is_empty() && !link.contains("://"))
                .map(|link| (link, folder.join(link)));
            wrong.extend(
                paths.chain(links).filter(|(_, file)| !file.exists()).map(|(said, _)| place(&file, at, said)),
            );
        }
    }
    none(&wrong, "Say where it is now: a document that leads nowhere costs its reader an hour.");
}

/// What shows it stands in the same line as what it shows: the test, and its file.
#[test]
fn every_file_and_test_that_the_pages_on_security_name_is_there() {
    let is_file =
        |word: &str| !word.starts_with('/') && !word.contains([' ', ':']) && word.contains(['/', '.']);
    let is_test = |word: &str| {
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
        word.matches('_').count() > 2 && word.chars().all(plain)
    };
    // Some tests are lines of a macro.
    let holds = |text: &str, test: &str| {
        let macro_line = |line: &str| line.trim_start().starts_with(&format!("{test} "));
        text.contains(&format!("fn {test}(")) || text.lines().any(macro_line)
    };
    let mut wrong = Vec::new();
    for page in ["docs/security.md", "docs/asvs.md"] {
        for (at, line) in read(page).lines().enumerate() {
            let words = || line.split('`').skip(1).step_by(2);
            let texts: Vec<String> = words().filter(|word| is_file(word)).map(read).collect();
            let is_there = |word: &str| {
                (!is_file(word) || root().join(word).exists())
                    && (!is_test(word) || texts.iter().any(|text| holds(text, word)))
            };
            let gone = words().filter(|word| !is_there(word));
            wrong.extend(gone.map(|word| format!("{page}:{}: {word}", at + 1)));
        }
    }
    none(
        &wrong,
        "Name the test and its file in one line, as they are called now; or say that nothing shows it.",
    );
}

#[test]
fn the_table_of_owasp_says_how_many_of_its_lines_are_met() {
    let table = read("docs/asvs.md");
    let [met, partly, not, no_matter] = ["met", "partly", "not", "–"]
        .map(|word| table.lines().filter(|line| line.contains(&format!(" | {word} | "))).count());
    let says = format!("{met} are met, {partly} partly, {not} not, and {no_matter} do not apply");
    assert!(met > 0 && table.contains(&says), "Write at the top of docs/asvs.md: {says}.");
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

#[test]
fn every_name_in_the_glossary_is_there() {
    let rust: String = rust_files(".", &["server/tests"]).iter().map(|file| code(file)).collect();
    let names: BTreeSet<&str> = rust.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let (routes, mut wrong) = (routes(), Vec::new());
    let is_route = |path: &str| {
        let at = |route: &String| {
            let below = route.split_once(' ').and_then(|(_, route)| route.strip_prefix(path));
            below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
        };
        routes.iter().any(at)
    };
    for (at, line) in read("docs/glossary.md").lines().enumerate() {
        for word in line.split('`').skip(1).step_by(2) {
            let table = line.contains(&format!("Table `{word}`"));
            let known = match word.chars().next() {
                Some('/') => is_route(word),
                Some(first) if first.is_uppercase() => names.contains(word),
                _ => !table || migrations().contains(&format!("create table {word} (")),
            };
            wrong.extend((!known).then(|| format!("docs/glossary.md:{}: {word}", at + 1)));
        }
    }
    none(&wrong, "Call it in the glossary as the code calls it: a type, a route or a table.");
}

/// The tables of one engine; the store's contract says that the other has the same.
fn migrations() -> String {
    files("crates/store/migrations/sqlite").iter().map(read).collect()
}

fn none(wrong: &[String], what_to_do: &str) {
    assert!(wrong.is_empty(), "{what_to_do}\n  {}\n", wrong.join("\n  "));
}

/// The first file of every library, program and test.
fn crate_roots() -> Vec<String> {
    let files = rust_files(".", &[]).into_iter().map(|file| name(&file));
    files
        .filter(|file| match file.rsplit('/').collect::<Vec<_>>()[..] {
            ["lib.rs" | "main.rs", "src", ..] | ["main.rs", _, "tests", ..] => true,
            [_, folder, ..] => folder == "tests",
            _ => false,
        })
        .collect()
}

/// The text of a file that there is.
fn written(file: &str) -> Option<String> {
    root().join(file).exists().then(|| read(file))
}

fn is_comment(line: &str) -> bool {
    ["//", "/*", "* ", "*/"].iter().any(|sign| line.trim_start().starts_with(sign))
}

/// `GET /join/{code}` for every route in `router()`.
fn routes() -> BTreeSet<String> {
    let router = read("server/src/routes.rs");
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
    let table = read("server/tests/spec/who_may/table.rs");
    assert!(
        !table.is_empty(),
        "server/tests/spec/who_may/table.rs is missing: it says for every address who may."
    );
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
