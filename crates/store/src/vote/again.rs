//! Whether a question was asked before in the same session, or in one of its sittings: the difference of two results that few
//! pupils make is what those few said.

use domain::vote::round::{Round, Terms};
use domain::vote::suppression::AskedBefore;

use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;

/// By how many pupils the earlier rounds of this question differ: on the roll, or in how many voted;
/// the fewest that are any. A ready-made question that is asked at the start and at the end is two.
pub(super) async fn asked_before(tx: &mut Tx, round: &Round, voted: u32) -> Result<AskedBefore> {
    let earlier: Vec<(String, String, String, i64)> =
        sql("select id, question, terms, coalesce(voted, 0) from rounds
             where id <> $1 and closed_at is not null and exists (
                 select 1 from sittings there join sittings here on here.session = there.session
                 where there.round = rounds.id and here.round = $1)")
        .bind(round.id.as_str())
        .fetch_all(&mut *tx)
        .await?;
    let mut differ = Vec::new();
    for (id, question, terms, then) in earlier {
        let terms: Terms = serde_json::from_str(&terms)?;
        if terms.pulse == round.terms.pulse && asks_the_same(&question, &round.question) {
            differ.push(on_one_roll_alone(&mut *tx, round, &id).await?);
            differ.push(count(then)?.abs_diff(voted));
        }
    }
    let any = !differ.is_empty();
    let fewest = differ.into_iter().filter(|by| *by > 0).min();
    Ok(if any { AskedBefore::Again { roll_differs_by: fewest.unwrap_or(0) } } else { AskedBefore::Never })
}

/// Whether two questions are the same but for capitals, spaces and points.
fn asks_the_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}

/// How many voters are on one of the two rolls and not on the other.
async fn on_one_roll_alone(tx: &mut Tx, round: &Round, earlier: &str) -> Result<u32> {
    let alone: i64 = sql("select
         (select count(*) from roll where round = $1 and voter not in (select voter from roll where round = $2)) +
         (select count(*) from roll where round = $2 and voter not in (select voter from roll where round = $1))")
    .bind(round.id.as_str())
    .bind(earlier)
    .scalar_one(tx)
    .await?;
    count(alone)
}

#[cfg(test)]
mod tests {
    use super::asks_the_same;

    #[test]
    fn a_question_is_the_same_in_other_capitals_and_with_another_point() {
        assert!(asks_the_same("Do you feel safe?", "do you feel safe ?"));
        assert!(!asks_the_same("Do you feel safe?", "Do you feel safe here?"));
    }
}
