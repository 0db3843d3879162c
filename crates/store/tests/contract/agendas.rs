use domain::refusal::Refusal;
use domain::session::agenda::{Agenda, AgendaLine, MORE_MINUTES};
use domain::session::session::{Session, Step};
use domain::time::Moment;
use domain::wording::ShortWords;
use store::Error;
use store::session::{agendas, live};

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn a_plan_is_kept_with_its_start_and_the_room_sees_it(disk: Disk) {
        let room = disk.room().await;
        let line = |minutes, step| AgendaLine { minutes, what: ShortWords::parse("Reden & hören").unwrap(), step };
        let mut plan = Agenda { lines: vec![line(4, None), line(8, Some(Step::Ideas))], started_at: None };
        assert_eq!(agendas::of_session(&disk, &room.session.id).await.unwrap(), None);
        agendas::change(&disk, &room.session.id, &entry(), plan.clone(), |_, _| Ok(())).await.unwrap();
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap().agenda, None);
        plan.started_at = Some(Moment(NOW.0));
        plan.lines.pop();
        let kept = plan.clone();
        let keep = |agenda: &mut Agenda, _: &Session| {
            *agenda = kept;
            Ok(())
        };
        agendas::change(&disk, &room.session.id, &entry(), Agenda::default(), keep).await.unwrap();
        assert_eq!(agendas::of_session(&disk, &room.session.id).await.unwrap(), Some(plan.clone()));
        let facts = live::facts(&disk, &room.session.id).await.unwrap();
        assert_eq!((facts.agenda, facts.version), (Some(plan.clone()), room.session.version + 2));
        let nowhere = agendas::change(&disk, &disk.id(), &entry(), plan, |_, _| Ok(())).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn eight_who_ask_for_more_time_at_once_each_get_it(disk: Disk) {
        let room = disk.room().await;
        let id = room.session.id.clone();
        let line = AgendaLine { minutes: 10, what: ShortWords::parse("Talk").unwrap(), step: None };
        let usual = Agenda { lines: vec![line], started_at: Some(NOW) };
        let written = "select who from audit where deed = 'session.step' and about = 'a story'";
        let before = disk.texts(written).await.len();
        let asking: Vec<_> = (0..8)
            .map(|_| {
                let (db, id, usual) = (store::Db::clone(&disk), id.clone(), usual.clone());
                tokio::spawn(async move {
                    let more = |agenda: &mut Agenda, _: &Session| {
                        agenda.longer(NOW);
                        Ok(())
                    };
                    agendas::change(&db, &id, &entry(), usual, more).await
                })
            })
            .collect();
        for one in asking {
            one.await.unwrap().unwrap();
        }
        let kept = agendas::of_session(&disk, &id).await.unwrap().unwrap();
        assert_eq!(kept.total(), 10 + 8 * MORE_MINUTES);
        assert_eq!(disk.texts(written).await.len(), before + 8);
    }

    async fn what_a_plan_refuses_leaves_no_trace(disk: Disk) {
        let room = disk.room().await;
        let before = disk.texts("select who from audit").await.len();
        let refuse = |agenda: &mut Agenda, _: &Session| {
            agenda.lines.clear();
            Err(Refusal::NotNow)
        };
        let refused = agendas::change(&disk, &room.session.id, &entry(), Agenda::default(), refuse).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(agendas::of_session(&disk, &room.session.id).await.unwrap(), None);
        assert_eq!(disk.texts("select who from audit").await.len(), before);
    }
}
