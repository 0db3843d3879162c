//! Every digit and every comparison that a result shows is counted once more from the ballots: in the
//! sentence, the reasons, the chart, the table, the file and the steps, over random rounds of every
//! method and rule. `FIFTH_ROUNDS` says how many of each kind; 40 where it does not.

// A test may stop where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod chosen;
mod claims;
mod duels;
mod pack;
mod recount;
mod shown;
mod steps;
mod strengths;
mod transfers;
mod world;

use domain::time::Moment;
use domain::vote::round::Round;
use domain::vote::suppression::{AskedBefore, Profile, WonBefore, count_and_publish};
use recount::Recount;
use world::{Chance, ballots, every_way, round};

/// Asked before, of more or fewer pupils; what won then is known, or could be another by now, or is settled.
fn asked_again(chance: &mut Chance, round: &Round) -> AskedBefore {
    let won = match chance.below(3) {
        0 => WonBefore::Unnamed,
        1 => WonBefore::Open,
        _ => WonBefore::Settled(round.options[0].id.clone()),
    };
    AskedBefore::Again { roll_differs_by: u32::try_from(chance.below(8)).unwrap(), won }
}

#[test]
fn every_digit_and_every_comparison_of_a_result_is_true_of_its_ballots() {
    let rounds = std::env::var("FIFTH_ROUNDS").ok().and_then(|many| many.parse().ok()).unwrap_or(40);
    let (mut checked, mut parted) = (0_u32, 0_u32);
    for (kind, way) in (0_u64..).zip(every_way()) {
        for number in 0..rounds {
            let mut chance = Chance(kind * 1_000_003 + number);
            let round = round(&mut chance, way);
            let ballots = ballots(&mut chance, &round);
            let truth = Recount::from_ballots(&round, &ballots);
            let asked = truth.voted + u32::try_from(chance.below(20)).unwrap();
            let before =
                if chance.percent(10) { asked_again(&mut chance, &round) } else { AskedBefore::Never };
            let faces = count_and_publish(round.clone(), asked, &ballots, Moment(1), &before);
            let faces = faces.unwrap();
            let closed = Round { closed_at: Some(Moment(1)), ..round.clone() };
            let again = domain::vote::recount::recount(&closed, truth.voted, faces.each_ref());
            assert!(again.is_ok(), "{way:?} number {number}: {again:?} of {faces:?}");
            for tally in faces {
                let told = format!("{way:?} number {number}, {:?}: {:?}", tally.profile, truth.figures);
                claims::figures_are_true(&tally, &truth, &round, &told);
                claims::reasons_are_true(&tally, &truth, &round, &told);
                claims::sentence_is_true(&tally, &truth, &round, &told);
                shown::chart_table_and_file_agree(&tally, &told);
                steps::money_is_true(&tally, &told);
                steps::stages_are_true(&tally, &truth, &ballots, &told);
                steps::fairness_is_true(&tally, &truth, &ballots, &told);
                transfers::are_true(&tally, &truth, (&round, &ballots), &told);
                chosen::is_true(&tally, &round, &ballots, &told);
                parted += u32::from(tally.has_parts());
                // A workbook is dear to write and to read.
                if tally.has_parts() && (tally.profile == Profile::Outside || number.is_multiple_of(8)) {
                    pack::tables_agree(&tally, &told);
                }
                checked += 1;
            }
        }
    }
    assert!(checked >= 2_000, "only {checked} results were checked");
    println!("{parted} of {checked} results told what stands behind their figures");
    assert!(parted >= 40, "only {parted} results told what stands behind their figures");
}
