use domain::partnership::budget::{Kind, Line};
use domain::partnership::organisation::Partnership;
use domain::wording::ShortWords;
use store::partnership::{budgets, calendar_links, partnerships};

use crate::disk::{Disk, NOW};

fn line(id: &str, kind: Kind, words: &str, (units, price): (u32, u32)) -> Line {
    let words = ShortWords::parse(words).unwrap();
    Line { id: id.into(), kind, organisation: None, words, units, price }
}

on_both! {
    async fn budget_lines_are_kept_changed_and_taken_out(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let giver = Some(room.groups[0].organisation.clone());
        let money = Line { organisation: giver, ..line("a", Kind::In, "Contribution", (1, 700)) };
        let grant = line("b", Kind::In, "Grant", (1, 9_000));
        let mut minibus = line("c", Kind::Out, "Minibus", (8, 60));
        budgets::save(&disk, id, &[grant.clone(), minibus.clone(), money.clone()], &[]).await.unwrap();
        minibus.price = 70;
        budgets::save(&disk, id, std::slice::from_ref(&minibus), &[]).await.unwrap();
        let other = Partnership { id: disk.id(), ..room.partnership.clone() };
        partnerships::insert(&disk, &other, &[]).await.unwrap();
        let theirs = [Line { price: 1, ..minibus.clone() }];
        budgets::save(&disk, &other.id, &theirs, std::slice::from_ref(&grant.id)).await.unwrap();
        assert_eq!(budgets::of_partnership(&disk, id).await.unwrap(), [money.clone(), grant.clone(), minibus.clone()]);
        budgets::save(&disk, id, &[], std::slice::from_ref(&minibus.id)).await.unwrap();
        assert_eq!(budgets::of_partnership(&disk, id).await.unwrap(), [money, grant]);
    }

    async fn a_new_calendar_address_ends_the_old_one(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        assert_eq!(calendar_links::of_partnership(&disk, id).await.unwrap(), None);
        calendar_links::set(&disk, id, "first", NOW).await.unwrap();
        calendar_links::set(&disk, id, "second", NOW).await.unwrap();
        assert_eq!(calendar_links::of_partnership(&disk, id).await.unwrap().as_deref(), Some("second"));
        assert_eq!(calendar_links::partnership_of(&disk, "first").await.unwrap(), None);
        assert_eq!(calendar_links::partnership_of(&disk, "second").await.unwrap().as_ref(), Some(id));
        calendar_links::end(&disk, id).await.unwrap();
        assert_eq!(calendar_links::partnership_of(&disk, "second").await.unwrap(), None);
    }
}
