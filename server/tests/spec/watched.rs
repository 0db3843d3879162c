//! Words to watch: what is found in what a pupil wrote is read first, whichever box it was written in; it stops
//! nobody, and no pupil sees it. Each organisation has lists of its own; its lead sees who opened what.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use axum::http::StatusCode;
use fixtures::emails::{ASH, DEE, GWEN, IVY, JO, KIT, MAX};

use crate::house::{House, Person, code_of, room_with_session};

const CRY: &str = "my stepdad keeps hitting me";
const FOUND: &str = "may be a cry for help";
const PAGE: &str = "/people/words";

/// Every box in which a pupil can write freely, by the file that draws it and its name, and who is shown what is
/// found in it.
const BOXES: &[(&str, &str, Reader)] = &[
    ("ideas/idea/words.rs", "words", Reader::Desk),
    ("ideas/idea/more.rs", "place", Reader::Desk),
    ("ideas/idea/more.rs", "lead", Reader::Desk),
    ("ideas/idea/draw.rs", "words", Reader::Drawn),
    ("vote/ballot/marking/written.rs", "words", Reader::Vote),
    ("people/worry/tell.rs", "words", Reader::Lead),
    ("people/worry/tell.rs", "find", Reader::Lead),
];

#[derive(Clone, Copy, Debug)]
enum Reader {
    /// The worker at the desk.
    Desk,
    /// The same, beside a drawing.
    Drawn,
    /// The worker, after a vote of words.
    Vote,
    /// The safeguarding lead, after opening it.
    Lead,
}

#[tokio::test]
async fn what_is_watched_for_is_found_in_every_box_of_a_pupil_who_never_sees_it() {
    for (file, name, reader) in BOXES {
        let house = House::open().await;
        let (worker, session, code) = room_with_session(&house, "").await;
        let ada = house.stranger();
        ada.joins(&code, "heron", "fox").await.see_other();
        worker.moves(&session, "ideas").await;
        let room = format!("/sessions/{session}/room");
        let shown = match reader {
            Reader::Desk => {
                let idea = ada.proposes(if *name == "words" { CRY } else { "Swim" }).await;
                if *name != "words" {
                    ada.post(&format!("/ideas/{idea}/{name}"), &[(*name, CRY)]).await.see_other();
                    ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
                }
                worker.get(&room).await
            }
            Reader::Drawn => {
                let page = ada.get("/ideas/new/draw").await;
                let idea = page.after("action=\"/ideas/").to_owned();
                let fields = [("drawing", "an200.800.200.400"), ("usual", "My drawing"), (*name, CRY)];
                ada.post(&format!("/ideas/{idea}/draw"), &fields).await.see_other();
                ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
                worker.get(&room).await
            }
            Reader::Vote => {
                writes_on_a_ballot(&house, &worker, &session, &ada).await;
                worker.get(&room).await
            }
            Reader::Lead => {
                let fields = [(*name, CRY), ("talk", "1")];
                ada.post("/worried", &fields).await.see_other();
                let worry = house.on_disk("select id from worries").await.remove(0);
                let ivy = house.signed_in(IVY).await;
                ivy.get(&format!("/worries/{worry}")).await.does_not_say(FOUND);
                ivy.post(&format!("/worries/{worry}/open"), &[]).await.see_other();
                ivy.get(&format!("/worries/{worry}")).await
            }
        };
        assert!(shown.body.contains(FOUND), "{file} {name}: {}", shown.body);
        shown.says("stepdad keeps hitting me");
        for page in ["/ideas", "/waiting", "/wall", "/answers", "/worried"] {
            let page = ada.get(page).await;
            page.does_not_say(FOUND).does_not_say("class=\"chip flag");
        }
    }
}

/// A box that is added to a page of pupils is named above, or this fails.
#[test]
fn every_box_of_a_pupil_is_in_the_table() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    let of_adults = [
        "session",
        "partnership",
        "ideas/answer/",
        "ideas/activity",
        "vote/paper",
        "vote/hands",
        "vote/round",
        "vote/wide",
        "people/",
    ];
    let also = ["people/worry/", "people/join", "people/card", "people/waiting", "session/run", "parts/"];
    let mut found = BTreeSet::new();
    for file in files(&app) {
        let name = file.strip_prefix(&app).unwrap().to_string_lossy().into_owned();
        let is_pupils = also.iter().any(|start| name.starts_with(start))
            || !of_adults.iter().any(|start| name.starts_with(start));
        let text = fs::read_to_string(&file).unwrap();
        let boxes = text.matches("<TextArea").count()
            + text.matches("<TextField").count()
            + text.matches("type=\"text\"").count();
        // What was typed and not taken is shown to be copied; it cannot be written in.
        let shown = text.matches("readonly=true").count();
        if is_pupils && boxes > shown && !name.starts_with("parts/text_") {
            found.insert(name);
        }
    }
    let named: BTreeSet<String> = BOXES.iter().map(|(file, ..)| (*file).to_owned()).collect();
    assert_eq!(found, named);
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

async fn writes_on_a_ballot(house: &House, worker: &Person<'_>, session: &str, ada: &Person<'_>) {
    let asked =
        [("question", "How was it?"), ("about", "own"), ("method", "words"), ("most", "1"), ("seats", "1")];
    worker.post(&format!("/sessions/{session}/rounds/new"), &asked).await.see_other();
    let planned = store::rounds::planned_of(&house.inside.db, &session.into()).await.unwrap();
    let round = planned[0].id.to_string();
    worker.post(&format!("/rounds/{round}/start"), &[]).await.see_other();
    ada.post(&format!("/rounds/{round}/ballot"), &[("words", CRY), ("may-show", "1")]).await.see_other();
    worker.post(&format!("/rounds/{round}/close"), &[("few", "yes")]).await.see_other();
}

#[tokio::test]
async fn what_may_be_a_cry_for_help_is_read_first_and_is_never_let_through_with_others() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let mut ticks = Vec::new();
    for words in ["Cook tea", "my name is Jo, let us swim", CRY] {
        let idea = ada.proposes(words).await;
        let read =
            store::ideas::get(&house.inside.db, &idea.as_str().into()).await.unwrap().unwrap().as_read();
        ticks.push(format!("{idea} {read}"));
    }
    let room = format!("/sessions/{session}/room");
    let page = worker.get(&room).await;
    let hand = page.body.split("data-region=\"hand\"").nth(1).unwrap().split("</article>").next().unwrap();
    assert!(hand.contains(CRY) && hand.contains(FOUND), "{hand}");
    let deeds = hand.split("class=\"deeds").nth(1).unwrap();
    assert!(deeds.find("/keep\"").unwrap() < deeds.find("/release\"").unwrap(), "keep private comes first");
    let release = deeds.split("/release\"").nth(1).unwrap().split("</form>").next().unwrap();
    assert!(deeds.contains("keep strong") && !release.contains("strong"), "{deeds}");
    // With another idea at hand it has no tick, and the others have.
    let page = worker.get(&format!("{room}?idea={}", ticks[0].split(' ').next().unwrap())).await;
    page.does_not_say(&format!("value=\"{}\"", ticks[2])).says(&format!("value=\"{}\"", ticks[1]));

    let several = format!("/sessions/{session}/several");
    let mut fields: Vec<_> = ticks.iter().map(|tick| ("one", tick.as_str())).collect();
    fields.push(("do", "wall"));
    let to = worker.post_only(&several, &fields).await.see_other().to_owned();
    worker.get(&to).await.says("2 were left: they have words to watch. Read each by itself.");
    ada.get("/wall").await.says("Cook tea").does_not_say("let us swim").does_not_say(CRY);
    let fields = [("one", ticks[1].as_str()), ("one", ticks[2].as_str()), ("note", "Leave out names.")];
    let to = worker.post_only(&several, &fields).await.see_other().to_owned();
    worker.get(&to).await.says("1 was left: it has words to watch.");
    let states = house.on_disk("select state from ideas order by nth").await;
    assert_eq!(states, ["wall", "back", "waiting"]);
    // One by one everything can be decided on: a flag stops nobody.
    worker.releases(ticks[2].split(' ').next().unwrap()).await.see_other();
    ada.get("/wall").await.says(CRY);
}

#[tokio::test]
async fn an_organisation_adds_words_takes_them_away_and_switches_lines_off_for_itself_alone() {
    let house = House::open().await;
    let (ivy, dee, kit) =
        (house.signed_in(IVY).await, house.signed_in(DEE).await, house.signed_in(KIT).await);
    for other in [ASH, GWEN] {
        house.signed_in(other).await.get(PAGE).await.is(StatusCode::FORBIDDEN);
    }
    house.signed_in(MAX).await.get(PAGE).await.is(StatusCode::OK);
    let add = [("kind", "disclosure"), ("new-disclosure", "the Blue  van")];
    ivy.post(&format!("{PAGE}/add"), &add).await.see_other();
    dee.get(PAGE).await.says("the Blue  van").says("Words to watch").says("my dad keeps hitting me");
    kit.get(PAGE).await.does_not_say("the Blue  van");
    let to = dee.post_only(&format!("{PAGE}/add"), &add).await.see_other().to_owned();
    dee.get(&to).await.says("These words are watched for already.");
    let line = [("kind", "rude"), ("line", "sod off")];
    dee.post(&format!("{PAGE}/off"), &line).await.see_other();
    dee.get(PAGE).await.says("Switched off");
    dee.post(&format!("{PAGE}/off"), &[("kind", "rude"), ("line", "no such line")])
        .await
        .is(StatusCode::NOT_FOUND);

    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    ada.proposes("THE BLÜE VAN is back").await;
    ada.proposes("sod off").await;
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says(FOUND).does_not_say("may be rude");
    // In a session of others the list of the own organisation counts, too.
    let jo = house.signed_in(JO).await;
    let theirs = jo.makes_session("").await;
    let ben = house.stranger();
    ben.joins(&code_of(&house, &theirs).await, "heron", "owl").await.see_other();
    jo.moves(&theirs, "ideas").await;
    ben.proposes("the blue van").await;
    jo.get(&format!("/sessions/{theirs}/room")).await.says(FOUND);

    dee.post(&format!("{PAGE}/on"), &line).await.see_other();
    let word = house.on_disk("select id from watched_words").await.remove(0);
    kit.post(&format!("{PAGE}/take-away"), &[("word", &word)]).await.see_other();
    worker.get(&room).await.says(FOUND).says("may be rude");
    ivy.post(&format!("{PAGE}/take-away"), &[("word", &word)]).await.see_other();
    worker.get(&room).await.does_not_say(FOUND);
    let deeds = house.on_disk("select deed from audit where deed like 'watch.%' order by nth").await;
    assert_eq!(deeds, ["watch.add", "watch.off", "watch.on", "watch.take-away"]);
}

#[tokio::test]
async fn the_lead_sees_who_opened_what_our_own_wrote_and_never_the_words() {
    let house = House::open().await;
    let jo = house.signed_in(JO).await;
    let session = jo.makes_session("").await;
    let child = house.stranger();
    child.joins(&code_of(&house, &session).await, "heron", "fox").await.see_other();
    jo.moves(&session, "ideas").await;
    child.proposes("Purple elephants").await;
    child.proposes("Green giraffes").await;
    let ivy = house.signed_in(IVY).await;
    ivy.get("/people/opened").await.says("Nobody has opened anything yet.");
    for _ in 0..2 {
        jo.get(&format!("/sessions/{session}/room")).await;
    }
    let page = ivy.get("/people/opened").await;
    page.says("Youth worker, ").says("Cinder Lane").says("2 ideas of ").says("Heron class");
    page.does_not_say("elephants").does_not_say("giraffes");
    assert_eq!(page.body.matches("<li class=\"card\"").count(), 1, "what is seen again is not written again");

    let group = fixtures::ids::HERON;
    let ash = house.worker().await;
    ash.get(&format!("/groups/{group}/words")).await.says("Purple elephants");
    child.post("/worried", &[("words", "Something at home")]).await.see_other();
    let worry = house.on_disk("select id from worries").await.remove(0);
    ivy.post(&format!("/worries/{worry}/open"), &[]).await.see_other();
    let page = ivy.get("/people/opened").await;
    page.says("A worry of ").says("Larkmoor").does_not_say("Something at home").does_not_say("elephants");
    assert_eq!(page.body.matches("<li class=\"card\"").count(), 3);
    // It is told at home only, and to nobody who does not hear worries.
    let dee = house.signed_in(KIT).await;
    dee.get("/people/opened").await.does_not_say("Heron class");
    ash.get("/people/opened").await.is(StatusCode::FORBIDDEN);
    let first = ivy.get("/people/opened?page=0").await;
    assert!(first.body.find("A worry of").unwrap() <= first.body.find("2 ideas of").unwrap());
}
