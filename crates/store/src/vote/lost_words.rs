//! Taking a young person's words out of votes: off what was frozen, while every figure stays as it was published.

use std::collections::BTreeSet;

use domain::ideas::drawing;
use domain::vote::round::{BallotOption, Source};
use domain::vote::tally::PublishedTally;

use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Puts `gone` in the place of the words of these ideas, in these rounds and their tallies. What was drawn goes, too.
pub(crate) async fn lose(
    tx: &mut Tx,
    rounds: Vec<(String, String)>,
    ideas: &BTreeSet<String>,
    gone: &str,
) -> Result<()> {
    for (round, options) in rounds {
        let mut options: Vec<BallotOption> = serde_json::from_str(&options)?;
        for option in &mut options {
            lose_words(option, ideas, gone);
        }
        sql("update rounds set options = $2 where id = $1")
            .bind(&round)
            .bind(serde_json::to_string(&options)?)
            .execute(&mut *tx)
            .await?;
        let tallies: Vec<(String, String)> = sql("select profile, published from tallies where round = $1")
            .bind(&round)
            .fetch_all(&mut *tx)
            .await?;
        for (profile, published) in tallies {
            let mut tally: PublishedTally = serde_json::from_str(&published)?;
            for line in &mut tally.lines {
                lose_words(&mut line.option, ideas, gone);
            }
            // A tally never changes: another takes its place, with the same figures.
            sql("delete from tallies where round = $1 and profile = $2")
                .bind(&round)
                .bind(&profile)
                .execute(&mut *tx)
                .await?;
            sql("insert into tallies (round, profile, published) values ($1, $2, $3)")
                .bind(&round)
                .bind(&profile)
                .bind(serde_json::to_string(&tally)?)
                .execute(&mut *tx)
                .await?;
        }
    }
    Ok(())
}

/// The rounds on whose ballots this idea stands, with their options, and whether it is in a vote that is open.
pub(crate) async fn with_idea(tx: &mut Tx, idea: &str) -> Result<(Vec<(String, String)>, bool)> {
    let rounds: Vec<(String, String, bool)> = sql("select id, options,
             opened_at is not null and closed_at is null as is_open
         from rounds where options like '%\"' || $1 || '\"%' or id in (select round from wide_ideas where idea = $1)
         order by id")
    .bind(idea)
    .fetch_all(tx)
    .await?;
    let is_open = rounds.iter().any(|(.., is_open)| *is_open);
    Ok((rounds.into_iter().map(|(id, options, _)| (id, options)).collect(), is_open))
}

fn lose_words(option: &mut BallotOption, ideas: &BTreeSet<String>, gone: &str) {
    if option.source == Source::Idea && ideas.contains(option.id.as_str()) {
        gone.clone_into(&mut option.words);
        option.picture = drawing::outside(option.picture.take());
    }
}
