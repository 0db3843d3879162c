//! People who use Fifth as people do, through its pages and forms: a worker makes a session,
//! pupils come in and write, the worker lets the ideas onto the wall and starts the vote.

use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use crate::html;
use crate::visitor::Visitor;

/// The demo's youth worker.
pub const WORKER: &str = fixtures::emails::JO;
/// The demo's leader.
pub const LEADER: &str = fixtures::emails::DEE;
/// Ideas on a ballot: the most there may be.
pub const IDEAS: usize = 12;

/// An adult at work. Tries to sign in are limited, so each adult does so once.
pub async fn sign_in(at: SocketAddr, email: &str) -> Result<Visitor> {
    sign_in_with(at, email, fixtures::PASSWORD).await
}

/// The same, with a password of their own.
pub async fn sign_in_with(at: SocketAddr, email: &str, password: &str) -> Result<Visitor> {
    let mut adult = Visitor::new(at).await?;
    adult.posts("/sign-in", &[("email", email), ("password", password), ("next", "")]).await?;
    Ok(adult)
}

/// A session that takes ideas.
pub struct Room {
    /// What addresses call the session.
    pub session: String,
    /// The code on its screen.
    pub code: String,
    group: String,
}

impl Room {
    /// The worker makes it, for the first group.
    pub async fn make(worker: &mut Visitor, name: &str) -> Result<Self> {
        let form = worker.reads("/sessions/new").await?;
        let group = html::values(&form, "groups").next().context("no group to choose")?.to_owned();
        Self::make_for(worker, name, &group).await
    }

    /// The worker makes it, for one group.
    pub async fn make_for(worker: &mut Visitor, name: &str, group: &str) -> Result<Self> {
        let form = worker.reads("/sessions/new").await?;
        // The day that the form proposes.
        let by = html::values(&form, "answer_by").next().context("no day to answer by")?.to_owned();
        let mut fields = vec![
            ("name", name),
            ("groups", group),
            ("question", "What would you like to do?"),
            ("pot", "1400"),
            ("picks", "3"),
            ("decider", "Cinder Lane"),
            ("answer_by", &by),
        ];
        fields.extend(["ideas", "wall", "vote", "result", "answers"].map(|step| ("steps", step)));
        let room = worker.posts("/sessions", &fields).await?;
        let session = room.split('/').nth(2).context("no session in the address")?.to_owned();
        let said = ["included", "ways", "can_change", "cannot_change"].map(|part| (part, "All of it"));
        worker.posts(&format!("/sessions/{session}/say"), &said).await?;
        let page = worker.reads(&room).await?;
        let code = page.split("/join/").nth(1).context("no link to join")?;
        let code = code.chars().take_while(char::is_ascii_alphanumeric).collect();
        worker.posts(&format!("/sessions/{session}/step"), &[("step", "ideas")]).await?;
        Ok(Self { session, code, group: group.to_owned() })
    }

    /// Where the worker runs it.
    pub fn page(&self) -> String {
        format!("/sessions/{}/room", self.session)
    }

    /// A pupil comes in and taps the first picture that is offered.
    pub async fn admit(&self, at: SocketAddr) -> Result<Visitor> {
        let (pupil, on) = self.knock(at).await?;
        ensure!(on == "/ideas", "the pupil was led to {on}");
        Ok(pupil)
    }

    /// The worker lets in whoever waits at the door; nobody may.
    pub async fn lets_all_in(&self, worker: &mut Visitor) -> Result<()> {
        let page = worker.reads(&self.page()).await?;
        let form = page.split("/let-in\"").nth(1).and_then(|rest| rest.split("</form>").next());
        let Some(form) = form else { return Ok(()) };
        let fields: Vec<_> = html::values(form, "who").map(|who| ("who", who)).collect();
        worker.posts(&format!("/sessions/{}/let-in", self.session), &fields).await?;
        Ok(())
    }

    /// A pupil taps the first picture that is offered; beyond the list it waits for the worker. Gives
    /// where it was led.
    pub async fn knock(&self, at: SocketAddr) -> Result<(Visitor, String)> {
        let mut pupil = Visitor::new(at).await?;
        let door = format!("/join/{}", self.code);
        let page = pupil.reads(&door).await?;
        let who = html::values(&page, "who").next().context("no picture is offered")?;
        let on = pupil.posts(&door, &[("group", &self.group), ("who", who)]).await?;
        Ok((pupil, on))
    }
}

/// A pupil writes an idea and has not sent it yet.
pub async fn draft(pupil: &mut Visitor, nth: usize) -> Result<String> {
    // What pupils wrote, as long as pupils write.
    let words = fixtures::idea_words().cycle().nth(nth).unwrap_or_default();
    let form = pupil.reads("/ideas/new").await?;
    let action =
        html::tags(&form).filter_map(|tag| tag.attribute("action")).find(|to| to.ends_with("/words"));
    let action = action.context("no form for an idea's words")?;
    pupil.posts(action, &[("words", words)]).await?;
    Ok(action.split('/').nth(2).context("no idea in the address")?.to_owned())
}

/// A pupil writes an idea with a picture and sends it; the worker reads it and lets it onto the
/// wall. One at a time: the worker has read what the room's only open form says.
async fn idea(room: &Room, pupil: &mut Visitor, worker: &mut Visitor, nth: usize) -> Result<String> {
    let idea = draft(pupil, nth).await?;
    let picture = format!("/ideas/{idea}/picture");
    let page = pupil.reads(&picture).await?;
    let offered = html::values(&page, "picture").find(|name| !name.is_empty()).unwrap_or_default();
    pupil.posts(&picture, &[("picture", offered)]).await?;
    pupil.posts(&format!("/ideas/{idea}/send"), &[]).await?;
    let page = worker.reads(&format!("/sessions/{}/room", room.session)).await?;
    let read = html::values(&page, "read").next().context("the room shows no idea to read")?;
    worker.posts(&format!("/ideas/{idea}/release"), &[("read", read), ("cost", "180")]).await?;
    Ok(idea)
}

/// A session with pupils in it whose vote is open.
pub struct Crowd {
    /// The session.
    pub room: Room,
    /// The pupils.
    pub pupils: Vec<Visitor>,
    /// The ideas on the ballot.
    pub ideas: Vec<String>,
    /// The id of the round.
    pub round: String,
}

impl Crowd {
    /// Fills a room: so many pupils, so many ideas, and the vote is open.
    pub async fn gather(
        at: SocketAddr,
        worker: &mut Visitor,
        room: Room,
        pupils: usize,
        ideas: usize,
    ) -> Result<Self> {
        let mut all = Vec::with_capacity(pupils);
        let mut waits = false;
        for _ in 0..pupils {
            let (pupil, on) = room.knock(at).await?;
            waits |= on.ends_with("/asked");
            all.push(pupil);
        }
        if waits {
            room.lets_all_in(worker).await?;
        }
        let mut sent = Vec::with_capacity(ideas);
        for (nth, pupil) in (0..ideas).zip(&mut all) {
            sent.push(idea(&room, pupil, worker, nth).await?);
        }
        worker.posts(&format!("/sessions/{}/rounds", room.session), &[]).await?;
        let first = all.first_mut().context("nobody is in")?;
        let ballot = first.gets("/now", "identity").await?.location()?.to_owned();
        let round = ballot.split('/').nth(2).context("no round in the address")?.to_owned();
        Ok(Self { room, pupils: all, ideas: sent, round })
    }

    /// Where its ballots go.
    pub fn ballot(&self) -> String {
        format!("/rounds/{}/ballot", self.round)
    }

    /// The ideas that this pupil picks this time: three of them, or two, or one, others each time.
    pub fn picks(&self, pupil: usize, time: usize) -> Vec<&str> {
        let first = pupil.wrapping_mul(7).wrapping_add(time.wrapping_mul(5));
        let pick = |step: usize| self.ideas.get((first + step * 3) % self.ideas.len().max(1));
        (0..=pupil % 3).filter_map(pick).map(String::as_str).collect()
    }

    /// Every pupil votes, the worker closes and shows the result.
    pub async fn votes_and_sees(mut self, worker: &mut Visitor) -> Result<()> {
        let (mut pupils, ballot) = (std::mem::take(&mut self.pupils), self.ballot());
        for (nth, pupil) in pupils.iter_mut().enumerate() {
            let picks: Vec<_> = self.picks(nth, 0).into_iter().map(|idea| ("pick", idea)).collect();
            pupil.posts(&ballot, &picks).await?;
        }
        for deed in ["close", "reveal"] {
            worker.posts(&format!("/rounds/{}/{deed}", self.round), &[]).await?;
        }
        Ok(())
    }
}
