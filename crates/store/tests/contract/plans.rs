use domain::refusal::Refusal;
use domain::session::agenda::{Agenda, AgendaLine};
use domain::session::session::Step;
use domain::time::Moment;
use domain::wording::ShortWords;
use store::Error;
use store::session::{agendas, live};

use crate::disk::{Disk, NOW};

on_both! {
    async fn a_plan_is_kept_with_its_start_and_the_room_sees_it(disk: Disk) {
        let room = disk.room().await;
        let line = |minutes, step| AgendaLine { minutes, what: ShortWords::parse("Reden & hören").unwrap(), step };
        let mut plan = Agenda { lines: vec![line(4, None), line(8, Some(Step::Ideas))], started_at: None };
        assert_eq!(agendas::of_session(&disk, &room.session.id).await.unwrap(), None);
        agendas::set(&disk, &room.session.id, &plan).await.unwrap();
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap().plan, None);
        plan.started_at = Some(Moment(NOW.0));
        plan.lines.pop();
        agendas::set(&disk, &room.session.id, &plan).await.unwrap();
        assert_eq!(agendas::of_session(&disk, &room.session.id).await.unwrap(), Some(plan.clone()));
        let facts = live::facts(&disk, &room.session.id).await.unwrap();
        assert_eq!((facts.plan, facts.version), (Some(plan.clone()), room.session.version + 2));
        let nowhere = agendas::set(&disk, &disk.id(), &plan).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }
}
