//! Sensitive topics, on both engines: what they need is asked for in the transaction of what waits for it.

use domain::partnership::refusal::PartnershipRefusal;
use domain::partnership::sensitive::{Confirmed, Need, Sensitive, Topic};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::booking::{Booking, times};
use domain::vote::round::{Round, Terms};
use domain::vote::sitting::{Days, Reveal, Scope, WideRound, about_topic};
use domain::wording::{ShortWords, Wording};
use jiff::civil::date;
use store::ideas::activities;
use store::session::{bookings, sessions};
use store::vote::{rounds, sittings, tallies};
use store::{Error, sensitive_topics};

use crate::activities::made;
use crate::disk::{Disk, NOW};

/// Confirmed, but for so many.
fn said(missing: usize) -> Sensitive {
    let by = || ShortWords::parse("Deputy head").unwrap();
    let one = |need| Confirmed { need, by: by(), on: date(2026, 11, 20) };
    Sensitive {
        topic: Some(Topic::Drugs),
        policy: Some(Wording::parse("https://larkmoor.example/policy").unwrap()),
        confirmed: Need::ALL.into_iter().skip(missing).map(one).collect(),
    }
}

fn waits<T: std::fmt::Debug>(told: store::error::Result<T>, for_many: usize) -> bool {
    let wanted = Refusal::from(PartnershipRefusal::NotConfirmed { left: for_many });
    matches!(told, Err(Error::Refused(refusal)) if refusal == wanted)
}

on_both! {
    async fn an_activity_waits_for_what_its_topic_needs_and_keeps_it_while_it_is_in_the_calendar(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        let (day, starts, ends) = times("2026-12-03", "13:30", "14:30").unwrap();
        let session = room.session.id.clone();
        let booking = Booking { session: session.clone(), day, until: day, starts, ends, place: None, why_place: None };
        bookings::set(&disk, &booking).await.unwrap();
        let says = async |said: &Sensitive| activities::say_topic(&disk, &activity.id, said, &disk.entry(Deed::TopicSay)).await;
        let put = async || {
            let entry = disk.entry(Deed::ActivitySessions);
            activities::schedule(&disk, &activity.id, &session, &entry, |one| one.sensitive.may_go_on()).await
        };
        says(&said(2)).await.unwrap();
        assert!(waits(put().await, 2));
        says(&said(0)).await.unwrap();
        put().await.unwrap();
        let kept = activities::get(&disk, &activity.id, &room.partnership.id).await.unwrap().unwrap();
        assert_eq!(kept.sensitive, said(0));
        assert!(waits(says(&said(1)).await, 1), "it is in the calendar");
        assert_eq!(disk.written_down(Deed::TopicSay).await, 2);
        says(&Sensitive::default()).await.unwrap();
        assert!(disk.texts("select about from sensitive_topics").await.is_empty());
        says(&said(0)).await.unwrap();
        disk.by_hand("update sessions set rehearsal = (1 = 1)").await.unwrap();
        sessions::clear(&disk, &session, &disk.entry(Deed::SessionClear)).await.unwrap();
        assert!(disk.texts("select about from sensitive_topics").await.is_empty());
    }

    async fn a_question_is_asked_when_all_is_confirmed_and_then_nothing_is_said_of_it_any_more(disk: Disk) {
        let room = disk.room().await;
        let plain = disk.unopened(&room, &["Cook", "Paint"]);
        let topic = Some(Topic::MentalHealth);
        let round = Round { opened_at: None, terms: Terms { topic, ..plain.terms }, ..plain };
        rounds::plan(&disk, &round, NOW, &disk.entry(Deed::RoundPlan)).await.unwrap();
        let says = async |said: &Sensitive| rounds::say_topic(&disk, &round.id, said, &disk.entry(Deed::TopicSay)).await;
        let asked = async || rounds::start(&disk, &round.id, round.ages, NOW, &disk.entry(Deed::RoundOpen)).await;
        assert!(waits(asked().await, 4));
        says(&said(1)).await.unwrap();
        assert!(waits(asked().await, 1));
        let at_once = Round { id: disk.id(), opened_at: Some(NOW), ..round.clone() };
        assert!(waits(rounds::open(&disk, &at_once, &disk.entry(Deed::RoundOpen)).await, 4), "nor without a plan");
        says(&said(0)).await.unwrap();
        // What it is about was fixed when it was planned.
        let kept = sensitive_topics::of_round(&disk, &round.id, topic).await.unwrap();
        assert_eq!(kept, Sensitive { topic, ..said(0) });
        asked().await.unwrap();
        assert!(matches!(says(&said(1)).await, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(disk.written_down(Deed::TopicSay).await, 2);
        // One that is taken out again leaves nothing.
        let other = Round { id: disk.id(), ..round.clone() };
        rounds::plan(&disk, &other, NOW, &disk.entry(Deed::RoundPlan)).await.unwrap();
        rounds::say_topic(&disk, &other.id, &said(0), &disk.entry(Deed::TopicSay)).await.unwrap();
        rounds::unplan(&disk, &other.id, &disk.entry(Deed::RoundUnplan)).await.unwrap();
        assert_eq!(disk.texts("select round from sensitive_topics").await, [round.id.to_string()]);
    }

    async fn a_vote_in_many_rooms_is_made_when_all_is_confirmed_and_stands_on_no_public_page(disk: Disk) {
        let room = disk.room().await;
        let plain = disk.unopened(&room, &["Cook", "Paint"]);
        let today = date(2026, 11, 24);
        let round = WideRound {
            id: disk.id(),
            question: plain.question,
            terms: about_topic(Terms { many: true, ..plain.terms }, Some(Topic::Drugs)).unwrap(),
            options: plain.options,
            ages: plain.ages,
            scope: Scope { partnership: room.partnership.id.clone(), organisation: None },
            made_by: room.worker.id.clone(),
            days: Days { first: today, last: date(2026, 12, 4) },
            reveal: Reveal { on_page: true, not_before: None },
            closed_at: None,
        };
        let makes = async |round: &WideRound, said: &Sensitive| {
            sittings::make(&disk, round, &[], said, NOW, &disk.entry(Deed::WideMake)).await
        };
        assert!(waits(makes(&round, &Sensitive::default()).await, 4));
        assert!(waits(makes(&round, &said(1)).await, 1));
        assert!(sittings::get(&disk, &round.id).await.unwrap().is_none());
        makes(&round, &said(0)).await.unwrap();
        let kept = sensitive_topics::of_round(&disk, &round.id, round.terms.topic).await.unwrap();
        assert_eq!(kept, said(0));
        let sits = async |round: &WideRound| {
            let entry = disk.entry(Deed::SittingOpen);
            sittings::open(&disk, &round.id, &room.session.id, (today, NOW), &entry).await
        };
        sits(&round).await.unwrap();
        tallies::close(&disk, &round.id, NOW, 1, &disk.entry(Deed::RoundClose)).await.unwrap();
        assert!(sittings::on_page(&disk, &room.session.id, today).await.unwrap().is_empty());
        // One that is taken away leaves nothing, and where nothing is confirmed no room sits.
        let other = WideRound { id: disk.id(), ..round.clone() };
        makes(&other, &said(0)).await.unwrap();
        sittings::remove(&disk, &other.id, &disk.entry(Deed::WideRemove)).await.unwrap();
        assert_eq!(disk.texts("select round from sensitive_topics").await, [round.id.to_string()]);
        let bare = WideRound { id: disk.id(), ..round.clone() };
        makes(&bare, &said(0)).await.unwrap();
        disk.by_hand(&format!("delete from sensitive_topics where round = '{}'", bare.id)).await.unwrap();
        assert!(waits(sits(&bare).await, 4));
    }
}
