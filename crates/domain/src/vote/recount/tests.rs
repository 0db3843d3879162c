use super::*;
use crate::partnership::group::Ages;
use crate::time::Moment;
use crate::vote::round::{Source, Terms};
use crate::vote::suppression::{AskedBefore, count_and_publish};

fn round() -> Round {
    let option = |id: &str| BallotOption::new(id, Source::Idea, id);
    Round {
        id: "r".into(),
        session: "s".into(),
        question: "What would you like to do?".to_owned(),
        terms: Terms::pick(1, None),
        options: vec![option("farm"), option("bikes"), option("swim")],
        ages: Ages { from: 9, to: 11 },
        opened_at: Some(Moment(0)),
        closed_at: Some(Moment(1)),
        revealed_at: None,
    }
}

fn faces(round: &Round, picks: &[(&str, usize)]) -> [PublishedTally; 2] {
    let of = |id: &str| Ballot::from_choices(vec![Choice { option: id.into(), mark: Mark::Picked }]);
    let ballots: Vec<Ballot> =
        picks.iter().flat_map(|(id, many)| std::iter::repeat_n(of(id), *many)).collect();
    count_and_publish(round.clone(), 40, &ballots, Moment(1), &AskedBefore::Never).unwrap()
}

/// What is found when one thing was changed on the disk.
fn changed(how: impl Fn(&mut [PublishedTally; 2])) -> Result<Proved, Differs> {
    let round = round();
    let mut faces = faces(&round, &[("farm", 14), ("bikes", 12), ("swim", 7)]);
    how(&mut faces);
    recount(&round, 33, faces.each_ref())
}

#[test]
fn what_was_published_follows_from_its_figures() {
    assert_eq!(changed(|_| ()), Ok(Proved::CountedAgain));
}

#[test]
fn whatever_is_changed_is_seen() {
    let line =
        |faces: &mut [PublishedTally; 2], face: usize, at: usize, shown| faces[face].lines[at].shown = shown;
    // Ten times a figure, one vote more, one that is small, one that was private.
    for exact in [140, 15, 3, 0] {
        let found = changed(|faces| line(faces, 0, 0, Shown::Count(exact)));
        assert_eq!(found, Err(Differs::Figures), "{exact}");
    }
    let swapped = |faces: &mut [PublishedTally; 2]| {
        let (one, other) = (faces[0].lines[0].shown, faces[0].lines[1].shown);
        line(faces, 0, 0, other);
        line(faces, 0, 1, one);
    };
    assert_eq!(changed(swapped), Err(Differs::Faces));
    assert_eq!(changed(|faces| line(faces, 1, 0, Shown::Count(14))), Err(Differs::Figures));
    assert_eq!(changed(|faces| line(faces, 1, 0, Shown::About(20))), Err(Differs::Faces));
    let everywhere = |faces: &mut [PublishedTally; 2]| {
        for face in faces {
            face.lines[0].chosen = false;
            face.lines[1].chosen = true;
        }
    };
    assert_eq!(changed(everywhere), Err(Differs::Chosen));
    assert_eq!(changed(|faces| faces[0].voted = Shown::Count(34)), Err(Differs::Figures));
    assert_eq!(changed(|faces| faces[1].voted = Shown::About(30)), Err(Differs::Turnout));
    assert_eq!(changed(|faces| faces[1].question = "Another?".to_owned()), Err(Differs::Round));
    assert_eq!(changed(|faces| faces[0].closed_at = Moment(2)), Err(Differs::Round));
    assert_eq!(changed(|faces| faces[1].lines[2].option.words = "dance".to_owned()), Err(Differs::Round));
}

#[test]
fn of_few_voters_no_more_is_accepted_than_may_be_said() {
    let round = round();
    let few = faces(&round, &[("farm", 3), ("bikes", 2)]);
    assert_eq!(recount(&round, 5, few.each_ref()), Ok(Proved::Unchanged));
    let mut told = few.clone();
    told[0].says = Says::Counts;
    assert_eq!(recount(&round, 5, told.each_ref()), Err(Differs::TooMuch));
    let mut told = few;
    told[0].lines[0].shown = Shown::Count(3);
    assert_eq!(recount(&round, 5, told.each_ref()), Err(Differs::Figures));
}

/// What is found when one part of a card was changed on the disk.
fn changed_part(how: impl Fn(&mut [PublishedTally; 2])) -> Result<Proved, Differs> {
    let options = ["farm", "bikes"];
    let mut round = round();
    round.terms = Terms::new(Method::Sort, Rule::Greedy, Some(Pence::pounds(10)));
    round.options.truncate(2);
    let ballot = |voter: usize| {
        let mark = match voter {
            ..14 => Mark::Yes,
            14..26 => Mark::NotSure,
            _ => Mark::No,
        };
        let choice = |id: &&str| Choice { option: (*id).into(), mark: mark.clone() };
        Ballot::from_choices(options.iter().map(choice).collect())
    };
    let ballots: Vec<Ballot> = (0..36).map(ballot).collect();
    let mut faces = count_and_publish(round.clone(), 40, &ballots, Moment(1), &AskedBefore::Never).unwrap();
    assert!(faces.iter().all(|face| face.lines.iter().all(|line| line.parts.len() == 3)), "{faces:?}");
    how(&mut faces);
    recount(&round, 36, faces.each_ref())
}

#[test]
fn whatever_is_changed_behind_a_figure_is_seen() {
    assert_eq!(changed_part(|_| ()), Ok(Proved::CountedAgain));
    for exact in [13, 120, 3, 0] {
        let found = changed_part(|faces| faces[0].lines[0].parts[1].shown = Shown::Count(exact));
        assert_eq!(found, Err(Differs::Figures), "{exact}");
    }
    let yes = |faces: &mut [PublishedTally; 2]| {
        faces[0].lines[0].parts[0].shown = Shown::Count(15);
        faces[0].lines[0].parts[1].shown = Shown::Count(11);
    };
    assert_eq!(changed_part(yes), Err(Differs::Figures));
    assert_eq!(
        changed_part(|faces| faces[1].lines[0].parts[1].shown = Shown::Count(12)),
        Err(Differs::Figures)
    );
    assert_eq!(
        changed_part(|faces| faces[1].lines[0].parts[1].shown = Shown::About(20)),
        Err(Differs::Faces)
    );
    assert_eq!(changed_part(|faces| faces[0].lines[0].parts.clear()), Err(Differs::Faces));
    assert_eq!(changed_part(|faces| faces[0].lines[0].parts.truncate(2)), Err(Differs::Figures));
    assert_eq!(changed_part(|faces| faces[0].version = 0), Err(Differs::Figures));
}
