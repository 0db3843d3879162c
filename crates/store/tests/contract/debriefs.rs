use domain::session::debrief::Debrief;
use store::session::debriefs;

use crate::disk::{Disk, entry};

on_both! {
    async fn a_debrief_is_kept_as_typed_and_one_that_says_nothing_is_none(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        assert_eq!(debriefs::of_session(&disk, id).await.unwrap(), None);
        let half = Debrief { said: "Lauter!\n\n“Nicht nochmal”".to_owned(), ..Debrief::default() };
        debriefs::set(&disk, id, &half, &entry()).await.unwrap();
        let whole = Debrief { did: "Cooked".to_owned(), ..half };
        debriefs::set(&disk, id, &whole, &entry()).await.unwrap();
        assert_eq!(debriefs::of_session(&disk, id).await.unwrap(), Some(whole));
        assert_eq!(debriefs::written(&disk, &room.worker.organisation).await.unwrap(), std::slice::from_ref(id));
        assert_eq!(debriefs::written(&disk, &room.groups[1].organisation).await.unwrap(), []);
        debriefs::set(&disk, id, &Debrief::default(), &entry()).await.unwrap();
        assert_eq!(debriefs::written(&disk, &room.worker.organisation).await.unwrap(), []);
    }
}
