//! What a worker should know before pressing the button.

use domain::session::session::Step;

use super::Room;
use super::next::Next;
use crate::translator::Translator;

/// What a worker should know before pressing the button, each in one line.
pub(super) fn facts(t: &Translator, room: &Room, next: &Next) -> Vec<String> {
    let session = &room.session;
    match next {
        Next::Over => vec![t.t("room-over")],
        Next::EndSitting => Vec::new(),
        Next::Close(_) | Next::StartVote | Next::StartPlanned(_) => {
            let mut facts =
                if matches!(next, Next::StartVote) { before_the_vote(t, room) } else { Vec::new() };
            facts.push(t.t("room-totals-hidden"));
            if asks_again(room, next) {
                facts.push(t.t("room-asked-before"));
            }
            facts
        }
        Next::Reveal(_) => vec![t.t("room-reveal-why")],
        Next::Go(Step::Vote) => vec![t.t("room-still-open")],
        Next::Go(Step::Ideas) => vec![t.t("room-before-ideas")],
        Next::Go(Step::Answers) | Next::End => {
            let day = t.day(session.plan.answer_by);
            let values = [("who", session.plan.decider.clone().into()), ("day", day.into())];
            vec![t.t_with("room-promise", &values)]
        }
        Next::Go(_) => {
            let on_wall = t.t_with("room-on-wall-now", &[("n", room.wall.len().into())]);
            let off = t.t_with("room-off-wall", &[("n", room.waiting.len().into())]);
            if room.waiting.is_empty() { vec![on_wall] } else { vec![on_wall, off] }
        }
    }
}

/// Whether the vote to start asks what was asked here before.
fn asks_again(room: &Room, next: &Next) -> bool {
    match next {
        Next::StartVote => room.has_asked(None, &room.session.plan.question),
        Next::StartPlanned(card) => room.has_asked(card.pulse, &card.question),
        _ => false,
    }
}

/// A vote begins with the ideas that are on the wall at that moment, and their costs.
fn before_the_vote(t: &Translator, room: &Room) -> Vec<String> {
    let on_wall = room.wall.len();
    let mut facts = Vec::new();
    if !room.wall_holds() {
        facts.push(t.t_with("room-wrong-number", &[("n", on_wall.into())]));
    }
    if !room.waiting.is_empty() {
        facts.push(t.t_with("room-unread", &[("n", room.waiting.len().into())]));
    }
    let without_cost = room.wall.iter().filter(|card| card.idea.cost.is_none()).count();
    if room.session.plan.pot.is_some() && without_cost > 0 {
        facts.push(t.t_with("room-without-cost", &[("n", without_cost.into())]));
    }
    facts
}
