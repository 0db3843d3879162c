//! Pupils, from the door on: they propose, mend what came back, reply, worry, and lose the thread.

use domain::people::pupil::Colour;
use fixtures::ids::{HERON, KESTREL};

use crate::checks::Told;
use crate::house::PICTURES;
use crate::ledger::{Idea, Pupil, Shelf, Stands, Worry};
use crate::year::Year;

/// So many come in at once at most: then two steps fill a class.
const CLASS: u64 = 14;

/// Some come in, each with a device of their own.
pub fn come_in(year: &mut Year) -> Told<bool> {
    let Some(sitting) = year.luck.one(&year.ledger.live(year.clock.now())) else { return Ok(false) };
    for _ in 0..year.luck.between(1, CLASS) {
        let device = year.new_device();
        knocks(year, sitting, device)?;
    }
    Ok(true)
}

/// Taps the next picture that nobody has. Gives who it is now.
pub fn knocks(year: &mut Year, sitting: usize, device: usize) -> Told<usize> {
    let nth = year.ledger.pupils.iter().filter(|pupil| pupil.sitting == sitting).count();
    let picture = PICTURES[nth % PICTURES.len()];
    let colour = Colour::ALL[nth / PICTURES.len() % Colour::ALL.len()].code();
    let group = if nth.is_multiple_of(2) { HERON } else { KESTREL };
    let (path, who) =
        (format!("/join/{}", year.ledger.sittings[sitting].code), format!("{picture}.{colour}"));
    let came = year.sends(device, &path, &[("group", group), ("who", &who)])?;
    let stands = match (came.taken(), came.location.ends_with("/asked")) {
        (true, true) => Stands::Waits,
        (true, false) => Stands::In,
        (false, _) => Stands::Out,
    };
    year.ledger.pupils.push(Pupil { sitting, device: Some(device), picture, colour, stands });
    Ok(year.ledger.pupils.len() - 1)
}

/// Some write an idea each and send it.
pub fn propose(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let writes = |at: &usize| ["ideas", "wall"].contains(&year.ledger.sittings[*at].step);
    let writing: Vec<usize> = year.ledger.live(now).into_iter().filter(writes).collect();
    let Some(sitting) = year.luck.one(&writing) else { return Ok(false) };
    let authors = year.luck.some(&year.ledger.present(sitting), 5);
    for author in &authors {
        proposes(year, *author)?;
    }
    Ok(!authors.is_empty())
}

fn proposes(year: &mut Year, author: usize) -> Told<()> {
    let (sitting, device) = (year.ledger.pupils[author].sitting, year.ledger.pupils[author].device.unwrap());
    let page = year.asks(device, "/ideas/new")?;
    let id = page.after("action=\"/ideas/").ok_or_else(|| format!("no box for words: {}", page.status))?;
    let (text, word) = year.ledger.text("We could build a den");
    year.sends(device, &format!("/ideas/{id}/words"), &[("words", &text)])?;
    let send = format!("/ideas/{id}/send");
    if year.sends(device, &send, &[("quote", "1")])?.taken() {
        // Two taps are one.
        if year.luck.percent(20) {
            year.sends(device, &send, &[("quote", "1")])?;
        }
        year.ledger.ideas.push(Idea {
            id,
            sitting,
            author,
            words: vec![word],
            shelf: Shelf::Waiting,
            was_out: false,
            merged_into: None,
            answered: false,
            promised: None,
            followed: false,
            done: false,
        });
    }
    Ok(())
}

/// An idea that came back is worded anew and sent again.
pub fn mends(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let present = year.ledger.all_present(now);
    let ideas = &year.ledger.ideas;
    let may = |at: &usize| ideas[*at].shelf == Shelf::Back && present.contains(&ideas[*at].author);
    let Some(at) = year.luck.one(&(0..ideas.len()).filter(may).collect::<Vec<_>>()) else { return Ok(false) };
    let (id, author) = (ideas[at].id.clone(), ideas[at].author);
    let device = year.ledger.pupils[author].device.unwrap();
    let (text, word) = year.ledger.text("We could build a raft");
    if year.sends(device, &format!("/ideas/{id}/words"), &[("words", &text)])?.taken() {
        let idea = &mut year.ledger.ideas[at];
        if idea.was_out {
            // Those words were seen, and may stand in a result.
            idea.words.clear();
        }
        (idea.shelf, idea.was_out) = (Shelf::Draft, false);
        idea.words.push(word);
        if year.sends(device, &format!("/ideas/{id}/send"), &[])?.taken() {
            year.ledger.ideas[at].shelf = Shelf::Waiting;
        }
    }
    Ok(true)
}

/// Says whether an answer is what they asked for.
pub fn replies(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let Some(pupil) = year.luck.one(&year.ledger.all_present(now)) else { return Ok(false) };
    let (sitting, device) = (year.ledger.pupils[pupil].sitting, year.ledger.pupils[pupil].device.unwrap());
    let mut answered = year.ledger.on(sitting, Shelf::Wall);
    answered.retain(|idea| year.ledger.ideas[*idea].answered);
    let Some(idea) = year.luck.one(&answered) else { return Ok(false) };
    let path = format!("/ideas/{}/reply", year.ledger.ideas[idea].id);
    let fits = if year.luck.percent(50) { "yes" } else { "no" };
    year.sends(device, &path, &[("fits", fits)])?;
    Ok(true)
}

/// Writes to those who hear worries; sometimes with two taps.
pub fn worries(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let Some(pupil) = year.luck.one(&year.ledger.all_present(now)) else { return Ok(false) };
    let device = year.ledger.pupils[pupil].device.unwrap();
    let page = year.asks(device, "/worried")?;
    let Some(number) = page.after("name=\"number\" value=\"") else {
        return Err(format!("nobody hears a worry: {}", page.status));
    };
    let (text, word) = year.ledger.text("I am scared of");
    let fields = [("number", number.as_str()), ("words", text.as_str())];
    let sent = year.sends(device, "/worried", &fields)?;
    if sent.taken() && sent.location.starts_with("/worried/sent/") {
        if year.luck.percent(30) {
            year.sends(device, "/worried", &fields)?;
        }
        year.ledger.worries.push(Worry { id: number, word, opened: false });
    }
    Ok(true)
}

/// The Wi-Fi was gone: the device asks where the group is now, and goes there.
pub fn comes_back(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let Some(pupil) = year.luck.one(&year.ledger.all_present(now)) else { return Ok(false) };
    let device = year.ledger.pupils[pupil].device.unwrap();
    let mut path = "/now".to_owned();
    for _ in 0..3 {
        let page = year.asks(device, &path)?;
        if page.status.is_success() {
            return Ok(true);
        }
        if !page.status.is_redirection() {
            return Err(format!("{path} says {} to who is in", page.status));
        }
        path = page.location;
    }
    Err(format!("{path} leads nowhere"))
}
