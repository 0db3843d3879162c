//! Every rule of the engine is needed: without it the attacker finds something.

use super::named::answers;
use super::rounds::{Kind, faces, tried};
use super::{Found, attack};
use crate::vote::suppression::AskedBefore;
use crate::vote::suppression::rules::{EngineRule, without};

fn found(rule: EngineRule, kind: Kind) -> Vec<Found> {
    let [with, missing] = [tried(kind, 600).0, without(rule, || tried(kind, 600).0)];
    assert_eq!(with, [], "{rule:?} is not what keeps the attacker out");
    missing
}

macro_rules! is_missed {
    ($($name:ident $rule:ident $kind:ident;)*) => {$(
        #[test]
        fn $name() {
            assert_ne!(found(EngineRule::$rule, Kind::$kind), []);
        }
    )*};
}

is_missed! {
    without_the_floor_the_attacker_wins Floor Choice;
    without_hiding_small_counts_the_attacker_wins SmallCounts Choice;
    without_words_that_hide_their_line_the_attacker_wins Words Choice;
    without_the_audit_the_attacker_wins Audit Choice;
    without_auditing_what_was_chosen_the_attacker_wins Winner Choice;
    without_hiding_outside_what_is_hidden_inside_the_attacker_wins Together Coins;
    without_the_rule_for_feelings_the_attacker_wins Sensitive Sensitive;
    without_the_rule_for_feelings_the_attacker_reads_a_check_in Sensitive Feelings;
    without_the_rule_for_asking_again_the_attacker_wins Again Again;
    without_keeping_transfers_open_the_attacker_wins Joint Runoff;
    without_hiding_small_parts_the_attacker_wins Parts Cards;
    without_hiding_small_parts_of_points_the_attacker_wins Parts PointsOfCards;
    without_hiding_small_places_the_attacker_wins Parts Places;
    without_hiding_few_answers_to_pairs_the_attacker_wins Parts Pairs;
    without_adding_up_the_parts_the_attacker_wins PartSums Cards;
}

fn is_missed_in(rule: EngineRule, kind: Kind, people: &[u32]) {
    let round = answers(kind, people);
    let look = || {
        let (faces, voters) = faces(&round, &AskedBefore::Never);
        attack(&faces, voters, false)
    };
    assert_eq!(look(), []);
    assert_ne!(without(rule, look), []);
}

#[test]
fn without_care_for_rounded_figures_the_attacker_wins() {
    is_missed_in(EngineRule::Rounded, Kind::Sensitive, &[10, 10, 10, 10]);
}
