//! The rule on small crates that were made up, with a circle and without.

use std::collections::BTreeMap;

use super::circles;

fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
    let files: BTreeMap<_, _> = files.iter().copied().collect();
    circles("src/lib.rs", &|file| files.get(file).map(|text| (*text).to_owned()))
}

#[test]
fn files_that_follow_each_other_down_are_no_circle() {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod b; mod c; pub use a::A;"),
        ("src/a.rs", "use crate::b::B; pub struct A(B);"),
        ("src/b.rs", "use super::c; pub struct B(c::C);"),
        ("src/c.rs", "pub struct C;"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn two_files_that_name_each_other_are_a_circle() {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "use crate::b::B; pub struct A;"),
        ("src/b.rs", "pub struct B; fn f(_: super::a::A) {}"),
    ]);
    let told = "2 files need each other:\n    src/a.rs needs crate::b::B\n    src/b.rs needs super::a::A";
    assert_eq!(found, [told]);
}

#[test]
fn a_circle_of_three_is_found_behind_re_exports_and_within_macros() {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod deep; mod d; pub use deep::B;"),
        ("src/a.rs", "use crate::B; pub struct A;"),
        ("src/deep/mod.rs", "mod b; pub use b::*;"),
        ("src/deep/b.rs", "pub struct B; fn f() { view! { <p>{crate::d::c()}</p> } }"),
        ("src/d.rs", "pub fn c() { let _ = crate::a::A; }"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("3 files"), "{found:?}");
}

#[test]
fn a_mod_file_and_its_children_may_name_each_other_but_no_other_file_may() {
    let parent = "mod child; pub struct Parent(child::Child);";
    let child = "use super::Parent; pub struct Child; impl Child { fn see(_: &Parent) {} }";
    let with_mod =
        circles_of(&[("src/lib.rs", "mod a;"), ("src/a/mod.rs", parent), ("src/a/child.rs", child)]);
    assert_eq!(with_mod, [""; 0]);
    let without = circles_of(&[("src/lib.rs", "mod a;"), ("src/a.rs", parent), ("src/a/child.rs", child)]);
    assert_eq!(without.len(), 1);
}

#[test]
fn what_is_defined_in_the_root_counts_like_what_is_defined_elsewhere() {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; pub struct Root; pub fn f() { a::f() }"),
        ("src/a.rs", "pub fn f() { let _ = crate::Root; }"),
    ]);
    assert_eq!(found.len(), 1);
}

#[test]
fn what_a_macro_defines_and_what_only_passes_through_is_found() {
    let made = [
        ("src/lib.rs", "mod a; mod b; mod c;"),
        ("src/a.rs", "id! { Made } use crate::b::B;"),
        ("src/b.rs", "pub struct B; fn f(_: crate::a::Made) {}"),
        ("src/c.rs", "pub use crate::b::B;"),
    ];
    assert_eq!(circles_of(&made).len(), 1);
    let passed = [
        ("src/lib.rs", "mod a; mod b; mod c;"),
        ("src/a.rs", "pub use crate::b::B; use crate::c::C;"),
        ("src/b.rs", "pub struct B;"),
        ("src/c.rs", "pub struct C; fn f(_: crate::a::B) {}"),
    ];
    assert_eq!(circles_of(&passed).len(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    assert_eq!(circles_of(&[("src/lib.rs", "mod a;")]), ["src/a.rs, which src/lib.rs declares, is missing"]);
    assert_eq!(circles_of(&[("src/lib.rs", "mod;")]).len(), 1);
}

#[test]
fn tests_and_comments_need_nothing() {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "/// See [`crate::b::B`].\npub struct A; #[cfg(test)] mod tests { use crate::b::B; }"),
        ("src/b.rs", "pub struct B(crate::a::A);"),
    ]);
    assert_eq!(found, [""; 0]);
}
