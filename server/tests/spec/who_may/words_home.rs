//! Who reads whose words: every role of every organisation, by what stands on the pages that they can open.

use Who::{Leader, OtherLeader, OtherPupil, OtherWorker, Worker};

use super::people::{Scene, Who, scene};
use super::table::WHO_MAY;
use crate::house::{House, Person};

const WORDS: &str = "Purple elephants";

/// Of a child of Larkmoor, who writes in a session of Cinder Lane. Each state, and who reads the words.
const READERS: &[(&str, &[Who])] = &[
    ("draft", &[OtherPupil]),
    ("waiting", &[OtherPupil, OtherWorker, OtherLeader, Worker, Leader]),
    // Those who hear worries read it once they opened it, which is written down.
    ("kept", &[OtherPupil, OtherWorker, OtherLeader]),
];

#[tokio::test]
async fn what_a_child_writes_is_read_by_the_room_and_by_the_childs_own_organisation_and_by_nobody_else() {
    let house = House::open().await;
    let scene = scene(&house).await;
    let (child, jo) = (person(&scene, OtherPupil), person(&scene, OtherWorker));
    jo.moves(&scene.other, "ideas").await;
    let page = child.get("/ideas/new").await;
    let idea = page.after("action=\"/ideas/").to_owned();
    let mut wrong = Vec::new();
    for (state, readers) in READERS {
        match *state {
            "draft" => child.post(&format!("/ideas/{idea}/words"), &[("words", WORDS)]).await,
            "waiting" => child.post(&format!("/ideas/{idea}/send"), &[]).await,
            _ => jo.post(&format!("/ideas/{idea}/keep"), &[]).await,
        }
        .see_other();
        for (who, person) in &scene.people {
            if reads(&scene, (*who, person), &idea).await != readers.contains(who) {
                wrong.push(format!("{state}: {who:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "the table says otherwise: {wrong:?}");
}

/// Whether the words stand on any page that can hold ideas.
async fn reads(scene: &Scene<'_>, (who, person): (Who, &Person<'_>), idea: &str) -> bool {
    let of_all =
        ["/ideas", "/wall", "/answers", "/partnership", "/sessions", "/programme", "/worries", "/groups"];
    // Who is refused at the door is another test's; in this session those of Cinder Lane are at home.
    let may_come = |may: &[Who]| may.contains(&who) || may.contains(&mirrored(who));
    let pages = WHO_MAY.iter().filter(|(method, _, may)| *method == "GET" && may_come(may));
    for (_, address, _) in pages {
        let of_one = ["{session}", "{idea}", "{group}"].iter().any(|part| address.contains(part));
        let holds = of_all.contains(address) || of_one;
        if !holds || address.starts_with("/live") || address.ends_with("/live") {
            continue;
        }
        if person.get(&scene.there(address, idea)).await.body.contains(WORDS) {
            return true;
        }
    }
    false
}

fn person<'a, 'b>(scene: &'a Scene<'b>, who: Who) -> &'a Person<'b> {
    &scene.people.iter().find(|(one, _)| *one == who).unwrap().1
}

/// Who is in the other organisation what this one is here.
fn mirrored(who: Who) -> Who {
    match who {
        Worker => OtherWorker,
        OtherWorker => Worker,
        Leader => OtherLeader,
        OtherLeader => Leader,
        Who::Safeguarding | Who::Deputy => Who::OtherSafeguarding,
        Who::OtherSafeguarding => Who::Safeguarding,
        OtherPupil => Who::Author,
        Who::Author | Who::CoHost => OtherPupil,
        other => other,
    }
}
