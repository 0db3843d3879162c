//! What must be true of each page.

use app::page::Page;
use app::parts::TextArea;
use domain::vote::ballot::Marks;
use leptos::prelude::*;

use crate::drawing::draw;
use crate::samples::{all, ballot_page, option};

#[test]
fn every_page_is_a_whole_document_with_the_same_ways_out_in_the_same_order() {
    for (name, html) in all() {
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"), "{name}: {}", &html[..80]);
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main>").count(), 1, "{name}");
        assert!(!html.contains('⟦'), "{name} has a sentence that nobody wrote: {:?}", html.split('⟦').nth(1));
        if !name.ends_with("adult") && !name.ends_with("file") {
            let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{name} has no {words}"));
            assert!(at("href=\"/not-today\"") < at("href=\"/worried\""), "{name}");
            assert!(
                !html.contains("class=\"you\"") || at("href=\"/worried\"") < at("action=\"/leave\""),
                "{name}"
            );
        }
    }
}

#[test]
fn nothing_on_a_page_needs_another_place_or_an_inline_style() {
    for (name, html) in all() {
        for unwanted in ["https://", "//cdn", "style=\"", "onclick", "preload", "javascript:"] {
            assert!(!html.contains(unwanted), "{name} holds {unwanted}");
        }
    }
}

#[test]
fn every_picture_of_a_page_is_beside_a_word_and_every_id_is_there_once() {
    for (name, html) in all() {
        let mut ids: Vec<_> =
            html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name} has an id twice");
        for (at, _) in html.match_indices("href=\"#") {
            let target = html[at + 7..].split('"').next().unwrap();
            assert!(ids.contains(&target), "{name} points at #{target}, which is not there");
        }
    }
}

#[test]
fn a_page_that_asks_again_says_so_in_its_title_and_only_such_a_page() {
    for (name, html) in all() {
        let asks_again = name.ends_with("-wrong") || name.ends_with("-taken") || name.starts_with("refusal");
        assert_eq!(html.contains("<title>Error: "), asks_again, "{name}");
        if asks_again && !name.starts_with("refusal") {
            assert!(html.contains("There is a problem"), "{name}");
        }
    }
}

#[test]
fn a_title_is_words_and_nothing_else() {
    for (name, html) in all() {
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.contains('<') && title.ends_with("Fifth"), "{name}: {title}");
    }
}

#[test]
fn only_pages_that_follow_the_session_wait_to_be_let_in_or_have_cards_to_tick_carry_script() {
    for (name, html) in all() {
        let looks_again = html.contains("http-equiv=\"refresh\"");
        let ticks = html.contains("type=\"radio\"");
        assert_eq!(
            html.contains("<script"),
            html.contains("<leptos-island") || looks_again || ticks,
            "{name}"
        );
    }
}

#[test]
fn a_fresh_ballot_has_nothing_ticked() {
    let fresh = draw(|| ballot_page(Marks::default(), None).view());
    assert!(!fresh.contains(" checked"), "something is ticked");
    let marked = Marks::picks([option(3)]);
    let again = draw(|| ballot_page(marked, None).view());
    assert_eq!(again.matches(" checked").count(), 1);
}

#[test]
fn none_of_these_is_drawn_like_every_idea() {
    let html = draw(|| ballot_page(Marks::default(), None).view());
    let cards: Vec<_> =
        html.split("<label class=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(cards.len(), 13);
    assert!(cards.iter().all(|class| *class == "choice"), "{cards:?}");
}

#[test]
fn what_was_drawn_is_lines_wherever_the_idea_stands_and_its_words_say_what_it_is() {
    let pages = all();
    let (whole, small) = ("M200 800l0 -400l600 0l0 400", "M25 100l0 -50l75 0l0 50");
    for (name, lines) in [("idea-check-drawn", whole), ("wall-drawn", small), ("ballot-drawn", small)] {
        let (_, html) = pages.iter().find(|(one, _)| *one == name).unwrap();
        assert!(html.contains(lines), "{name}");
        assert!(!html.contains("an200.800"), "{name}");
    }
    let (_, wall) = pages.iter().find(|(one, _)| *one == "wall-drawn").unwrap();
    assert_eq!(wall.matches("class=\"picture sketch\"").count(), 12);
    let (_, wrong) = pages.iter().find(|(one, _)| *one == "draw-wrong").unwrap();
    assert!(!wrong.contains("<b>") && !wrong.contains("<script>"), "{wrong}");
}

#[test]
fn what_a_pupil_types_never_breaks_out_of_its_box() {
    for typed in ["</textarea><script>alert(1)</script>", "&lt;b&gt;", "\n\nfirst", "<!--"] {
        let html = draw(|| view! { <TextArea name="words" value=typed.to_owned() /> });
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
        assert!(!html.contains("<script") && !html.contains("<!--"), "{html}");
        let inside = html.split_once('>').unwrap().1.split("</textarea>").next().unwrap();
        let read = inside.strip_prefix('\n').unwrap();
        assert_eq!(read.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), typed);
    }
}
