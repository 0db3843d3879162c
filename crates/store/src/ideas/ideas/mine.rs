//! A pupil's own ideas, with what each was put together with, in one statement.

use domain::id::{IdeaId, PupilId};
use domain::ideas::idea::Idea;
use sqlx::FromRow;

use super::row::{IdeaRow, columns};
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// An idea of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mine {
    /// The idea.
    pub idea: Idea,
    /// What a worker put together with it.
    pub together: Vec<Together>,
}

/// What an idea was put together with, and what its author says to that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The one of the two that is part of the other.
    pub part: IdeaId,
    /// The words of the other author.
    pub words: String,
    /// The author agrees. None while it was not said.
    pub agrees: Option<bool>,
}

/// A pupil's own ideas in any state, oldest first.
pub async fn mine(db: &Db, author: &PupilId) -> Result<Vec<Mine>> {
    let rows: Vec<MineRow> = sql(concat!(
        "select ",
        columns!(),
        ", ideas.part_agrees, whole.words as whole_words, part.id as part, part.words as part_words, part.whole_agrees
         from ideas
         left join ideas whole on whole.id = ideas.merged_into
         left join ideas part on part.merged_into = ideas.id
         where ideas.author = $1 order by ideas.mine, ideas.id, part.id"
    ))
    .bind(author.as_str())
    .fetch_all(db)
    .await?;
    let mut all: Vec<Mine> = Vec::new();
    for row in rows {
        let part = row.part.zip(row.part_words);
        let part = part.map(|(part, words)| Together { part: part.into(), words, agrees: row.whole_agrees });
        let idea = Idea::try_from(row.idea)?;
        if let Some(last) = all.last_mut().filter(|last| last.idea.id == idea.id) {
            last.together.extend(part);
            continue;
        }
        let id = idea.id.clone();
        let whole = row.whole_words.map(|words| Together { part: id, words, agrees: row.part_agrees });
        all.push(Mine { idea, together: whole.into_iter().chain(part).collect() });
    }
    Ok(all)
}

#[derive(FromRow)]
struct MineRow {
    #[sqlx(flatten)]
    idea: IdeaRow,
    part_agrees: Option<bool>,
    whole_words: Option<String>,
    part: Option<String>,
    part_words: Option<String>,
    whole_agrees: Option<bool>,
}
