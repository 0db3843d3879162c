//! `fifth rehearse`: simulated pupils come into a rehearsal and do what its room is at: while ideas are written
//! each writes one, and in an open vote each marks a ballot. Adults practise with them. They come to no session
//! that counts. It works while the server runs.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, value_parser};
use domain::id::{IdeaId, OptionId, SessionId};
use domain::partnership::group::Group;
use domain::people::newcomer::Knock;
use domain::people::pupil::Pupil;
use domain::session::join_code::JoinCode;
use domain::session::session::{Session, Step};
use domain::time::Moment;
use domain::vote::ballot::{Choice, Mark, Marks};
use domain::vote::method::Method;
use domain::vote::pairs;
use domain::vote::round::{Round, shuffle};
use domain::wording::IdeaWords;
use store::Db;
use store::db::CONNECTIONS;

use crate::clock::{Chance, Clock};
use crate::extractors::cookies;
use crate::locale::PLAIN_WORDS;
use crate::pictures::to_offer;
use crate::typed_code::plain;
use crate::{starting, vault};

/// `fifth rehearse`.
#[derive(Args, Clone, Debug)]
pub struct RehearseCommand {
    /// The code on the big screen of a rehearsal: "KITE 427".
    pub code: String,
    /// The same number brings the same pupils, who do the same: say it again once the room has moved on.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// How many pupils.
    #[arg(long, default_value_t = 12, value_parser = value_parser!(u8).range(1..=60))]
    pub pupils: u8,
    /// Folder of the SQLite database, and of the keys of open votes.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// PostgreSQL instead: postgres://…
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The common secret of the servers, where they have one.
    #[arg(long, env = "FIFTH_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
}

/// What the simulated pupils did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Did {
    /// So many came in; those who were in already are not among them.
    pub came: usize,
    /// So many wait at the door, until a worker lets them in.
    pub wait: usize,
    /// So many ideas were written.
    pub ideas: usize,
    /// So many ballots were cast.
    pub votes: usize,
}

/// Prints what they did, or says on standard error why not and exits with 2.
pub async fn rehearse(wanted: &RehearseCommand) -> ExitCode {
    match opened(wanted).await {
        Ok(did) => {
            let said = [
                ("came", did.came.into()),
                ("wait", did.wait.into()),
                ("ideas", did.ideas.into()),
                ("votes", did.votes.into()),
            ];
            println!("{}", PLAIN_WORDS.t_with("rehearse-did", &said));
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("fifth rehearse: {trouble:#}");
            ExitCode::from(2)
        }
    }
}

/// Opens the disk of the server and lets them come.
async fn opened(wanted: &RehearseCommand) -> Result<Did> {
    let db = match &wanted.database_url {
        Some(url) => {
            let vault = vault::open(&wanted.data, wanted.secret.as_deref(), None)?;
            Db::open_postgres(url, vault, CONNECTIONS).await.map_err(starting::no_postgres)?
        }
        // Nothing is made here that the server would not own.
        None if !wanted.data.join("fifth.db").exists() => bail!(PLAIN_WORDS.t("invite-empty")),
        None => Db::open_sqlite(&wanted.data)
            .await
            .with_context(|| format!("the database in {} cannot be opened", wanted.data.display()))?,
    };
    let did = come(&db, &Clock::real(), wanted).await;
    db.close().await;
    did
}

/// They come in and do what the room is at.
///
/// # Errors
/// That no open session has this code, or that it is no rehearsal; and when the disk refuses.
pub async fn come(db: &Db, clock: &Clock, wanted: &RehearseCommand) -> Result<Did> {
    let now = clock.now();
    let found = match JoinCode::parse(&plain(&wanted.code)) {
        Ok(code) => store::sessions::by_code(db, &code, now).await?,
        Err(_) => None,
    };
    let Some(session) = found else { bail!(PLAIN_WORDS.t("rehearse-not-there")) };
    if !session.rehearsal {
        bail!(PLAIN_WORDS.t("rehearse-real"));
    }
    let groups = store::groups::at_the_door(db, &session.id).await?;
    let round = store::rounds::open_of(db, &session.id).await?;
    let chance = chance_of(wanted.seed, &session.id);
    let mut did = Did::default();
    for group in groups.iter().cycle().take(wanted.pupils.into()) {
        let one = Simulated::drawn(&chance);
        let Some(pupil) = one.comes_in(db, &session, group, now, &mut did).await? else { continue };
        if matches!(session.step, Step::Ideas | Step::Wall) && one.writes(db, &pupil, now).await? {
            did.ideas += 1;
        }
        if let Some(round) = &round
            && one.votes(db, round, &pupil).await?
        {
            did.votes += 1;
        }
    }
    Ok(did)
}

/// A simulated pupil: everything about it is drawn, whether it is needed today or not.
struct Simulated {
    id: String,
    /// The hash of the token that its device would hold.
    device: String,
    idea: IdeaId,
    likes: u64,
}

impl Simulated {
    fn drawn(chance: &Chance) -> Self {
        let (id, token, idea, likes) = (chance.id(), chance.token(), chance.id(), chance.u64());
        Self { id, device: cookies::hash(&token), idea: idea.into(), likes }
    }

    /// Who it is in there. None while it waits at the door, or no picture is left.
    async fn comes_in(
        &self,
        db: &Db,
        session: &Session,
        group: &Group,
        now: Moment,
        did: &mut Did,
    ) -> Result<Option<Pupil>> {
        if let Some((pupil, _)) = store::sign_ins::pupil_of(db, &self.device, now).await? {
            return Ok(Some(pupil));
        }
        let taken = store::pupils::not_free(db, &session.id).await?;
        let Some((picture, colour)) = to_offer(&taken, self.likes).into_iter().next() else {
            return Ok(None);
        };
        let pupil = Pupil {
            id: self.id.as_str().into(),
            session: session.id.clone(),
            group: group.id.clone(),
            picture,
            colour,
            name: None,
            back_at: None,
            wrote: false,
            lead: None,
            card: None,
        };
        let until = session.known_until(now);
        match store::newcomers::knock(db, &pupil, [&self.device, &self.device], now, until).await? {
            Knock::In => {
                did.came += 1;
                Ok(Some(pupil))
            }
            Knock::Waits => {
                did.wait += 1;
                Ok(None)
            }
        }
    }

    /// Writes its one idea and sends it. Says whether it did: once.
    async fn writes(&self, db: &Db, pupil: &Pupil, now: Moment) -> Result<bool> {
        if store::ideas::get(db, &self.idea).await?.is_some() {
            return Ok(false);
        }
        let nth = usize::try_from(self.likes % 12).unwrap_or_default();
        let Some(typed) = fixtures::idea_words().nth(nth) else { return Ok(false) };
        let words = IdeaWords::parse(typed)?;
        store::ideas::save_words(db, &self.idea, &pupil.session, &pupil.id, &words, now).await?;
        store::ideas::send(db, &self.idea, &pupil.id, None, now).await?;
        Ok(true)
    }

    /// Marks a ballot and casts it. Says whether there was anything to mark.
    async fn votes(&self, db: &Db, round: &Round, pupil: &Pupil) -> Result<bool> {
        let Some(marks) = marks(round, self.likes) else { return Ok(false) };
        let ballot = round.accept(&marks)?;
        store::ballots::cast(db, round, pupil, &self.device, &ballot).await?;
        Ok(true)
    }
}

/// What somebody marks who likes the options in an order of their own. None where words are asked for.
fn marks(round: &Round, likes: u64) -> Option<Marks> {
    let mut order: Vec<OptionId> = round.standing().map(|option| option.id.clone()).collect();
    shuffle(&mut order, likes);
    let one = |option: &OptionId, mark| Choice { option: option.clone(), mark };
    let first = order.first()?;
    let choices = match round.terms.method {
        Method::Words | Method::Stirling => return None,
        Method::Sort => {
            let said = [Mark::Yes, Mark::NotSure, Mark::No].into_iter().cycle();
            order.iter().zip(said).map(|(option, mark)| one(option, mark)).collect()
        }
        Method::Coins { coins } => vec![one(first, Mark::Coins(coins))],
        Method::Rank => {
            order.iter().zip(1..).map(|(option, place)| one(option, Mark::Place(place))).collect()
        }
        Method::ThisOrThat => by_pairs(&order),
        Method::Pick { .. }
        | Method::Choice { .. }
        | Method::AgainAgain
        | Method::Faces
        | Method::Feelings => vec![one(first, Mark::Picked)],
    };
    Some(Marks { choices, ..Marks::default() })
}

/// Every pair, the left one over the right one.
fn by_pairs(order: &[OptionId]) -> Vec<Choice> {
    let mut answered = Vec::new();
    while let Some((left, right)) = pairs::next(order, &answered) {
        answered.push(Choice { option: left, mark: Mark::Over(right) });
    }
    answered
}

/// The chance of these pupils in this session, so that in another one they are others.
fn chance_of(seed: u64, session: &SessionId) -> Chance {
    let mark = cookies::hash(session.as_str());
    let mark = mark.get(..16).and_then(|mark| u64::from_str_radix(mark, 16).ok());
    Chance::seeded(seed ^ mark.unwrap_or_default())
}
