//! Adults who entered papers or counted hands take away what they know: what is left of the others tells no more than if
//! those alone had been asked.

use super::fetch::bytes;
use super::read::Notes;
use super::vote::{Sums, Vote, Wins};
use super::worlds::found;
use crate::house::{House, OpenVote, PICTURES, Person, open_vote};

/// A vote in which each picks one of two, and what adults know of it: so many hands or papers for each, and none.
async fn beside_adults(known: [u32; 3], devices: [usize; 2], by_hand: bool) -> Vec<String> {
    let house = House::open().await;
    let mut vote = open_vote(&house, &["Cook", "Paint"]).await;
    let round = pick_one(&house, &mut vote).await;
    let leader = house.leader().await;
    enters(&vote, &leader, known, by_hand).await;
    for (at, picture) in PICTURES[..devices[0] + devices[1]].iter().enumerate() {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&round, &[&vote.ideas[usize::from(at >= devices[0])]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{round}/close"), &[("few", "yes")]).await.see_other();
    let mut notes = Notes::default();
    notes.questions.push("Which one, zz?".to_owned());
    notes.options.push(vec!["Bramble zz".to_owned(), "Cobalt zz".to_owned()]);
    let tally = format!("/rounds/{round}/tally");
    notes.page(("leader", true), &leader.get(&tally).await.sent);
    let csv = bytes(&house, &leader, &format!("{tally}.csv")).await;
    notes.file(("csv", false), &String::from_utf8(csv).unwrap(), 0);
    let all = known.iter().sum::<u32>() + u32::try_from(devices[0] + devices[1]).unwrap();
    let of = Vote {
        sums: Sums::OneEach,
        options: 2,
        voters: all,
        sensitive: false,
        again: false,
        wins: Wins::ByMost,
        known: known.to_vec(),
    };
    assert!(!notes.reads.is_empty(), "something is said of {of:?}");
    found(&of, &notes.reads)
}

/// Another vote in place of the one that is open: of two, each picks one.
async fn pick_one(house: &House, vote: &mut OpenVote<'_>) -> String {
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "yes")]).await.see_other();
    vote.worker.post_only(&format!("/rounds/{}/reveal", vote.round), &[]).await;
    let fields = [
        ("question", "Which one, zz?"),
        ("about", "own"),
        ("own", "Bramble zz\nCobalt zz"),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
    ];
    vote.worker.post(&format!("/sessions/{}/rounds/new", vote.session), &fields).await.see_other();
    let planned = store::rounds::planned_of(&house.inside.db, &vote.session.as_str().into()).await.unwrap();
    vote.round = planned[0].id.to_string();
    vote.worker.post(&format!("/rounds/{}/start", vote.round), &[]).await.see_other();
    vote.ideas = vec!["own-1".to_owned(), "own-2".to_owned()];
    vote.round.clone()
}

/// Two adults count the hands, or read the papers.
async fn enters(vote: &OpenVote<'_>, leader: &Person<'_>, known: [u32; 3], by_hand: bool) {
    if by_hand {
        let [one, two, none] = known.map(|people| people.to_string());
        let fields =
            [("hand.own-1", one.as_str()), ("hand.own-2", two.as_str()), ("hand-none", none.as_str())];
        for adult in [&vote.worker, leader] {
            adult.post(&format!("/rounds/{}/hands", vote.round), &fields).await.see_other();
        }
        return;
    }
    let papers = format!("/rounds/{}/papers", vote.round);
    let all = known.iter().sum::<u32>().to_string();
    vote.worker.post(&format!("{papers}/print"), &[("told", "0"), ("more", all.as_str())]).await.see_other();
    vote.worker.post(&format!("{papers}/hand-out"), &[("handed_out", all.as_str())]).await.see_other();
    let marks = [("pick", "own-1"), ("pick", "own-2"), ("none", "1")];
    let each = known.iter().zip(marks).flat_map(|(people, mark)| (0..*people).map(move |_| mark));
    for (number, mark) in (1_u32..).zip(each) {
        let number = number.to_string();
        for adult in [&vote.worker, leader] {
            let fields = [("number", number.as_str()), mark];
            adult.post_only(&format!("{papers}/paper"), &fields).await.see_other();
        }
    }
}

#[tokio::test]
async fn who_knows_the_hands_or_the_papers_works_out_nothing_of_those_who_are_left() {
    for by_hand in [true, false] {
        for (known, devices) in [([7, 3, 0], [1, 9]), ([6, 6, 0], [6, 6])] {
            let wrong = beside_adults(known, devices, by_hand).await;
            assert!(wrong.is_empty(), "{known:?} are known, by hand {by_hand}: {}", wrong.join("\n"));
        }
    }
}
