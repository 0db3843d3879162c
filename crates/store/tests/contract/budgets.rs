use domain::id::{BudgetLineId, PartnershipId};
use domain::money::Pence;
use domain::partnership::budget::{BudgetLine, Change, LineKind};
use domain::partnership::organisation::Partnership;
use domain::partnership::refusal::PartnershipRefusal;
use domain::partnership::role::{FilledRole, ProgrammeRole, holder};
use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::partnership::{budgets, calendar_links, partnerships, roles};

use crate::disk::Disk;

fn line(id: &str, kind: LineKind, words: &str, (units, pounds): (u32, u64)) -> BudgetLine {
    let price = Pence::pounds(pounds);
    let words = ShortWords::parse(words).unwrap();
    BudgetLine { id: id.into(), kind, organisation: None, words, units, price }
}

async fn save(disk: &Disk, id: &PartnershipId, kept: &[BudgetLine], gone: &[&BudgetLine]) {
    let gone: Vec<BudgetLineId> = gone.iter().map(|line| line.id.clone()).collect();
    let change = Change { kept: kept.to_vec(), gone };
    budgets::save(disk, id, &disk.entry(Deed::BudgetSave), |_, _| Ok(change)).await.unwrap();
}

on_both! {
    async fn budget_lines_are_kept_changed_and_taken_out(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let giver = Some(room.groups[0].organisation.clone());
        let money = BudgetLine { organisation: giver, ..line("a", LineKind::In, "Contribution", (1, 700)) };
        let grant = line("b", LineKind::In, "Grant", (1, 9_000));
        let mut minibus = line("c", LineKind::Out, "Minibus", (8, 60));
        save(&disk, id, &[grant.clone(), minibus.clone(), money.clone()], &[]).await;
        minibus.price = Pence(7_050);
        save(&disk, id, std::slice::from_ref(&minibus), &[]).await;
        let other = Partnership { id: disk.id(), ..room.partnership.clone() };
        partnerships::insert(&disk, &other, &[]).await.unwrap();
        let theirs = [BudgetLine { price: Pence(1), ..minibus.clone() }];
        save(&disk, &other.id, &theirs, &[&grant]).await;
        assert_eq!(budgets::of_partnership(&disk, id).await.unwrap(), [money.clone(), grant.clone(), minibus.clone()]);
        save(&disk, id, &[], &[&minibus]).await;
        assert_eq!(budgets::of_partnership(&disk, id).await.unwrap(), [money, grant]);
        assert_eq!(disk.written_down(Deed::BudgetSave).await, 4);
    }

    async fn eight_at_once_write_one_pot_and_what_is_refused_leaves_no_line(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.partnership.id, disk.entry(Deed::BudgetSave));
        let both = (0..8).map(|at| {
            let minibus = line(&format!("bus-{at}"), LineKind::Out, "Minibus", (8, 60));
            [line(&format!("pot-{at}"), LineKind::Pot, "The pot", (1, 100)), minibus]
        });
        let both: Vec<_> = both.collect();
        let taps = both.iter().map(|both| {
            let change = Change { kept: both.to_vec(), gone: Vec::new() };
            budgets::save(&disk, id, &entry, |_, _| Ok(change))
        });
        let all = join_all(taps).await;
        let one_pot = |said: &Result<(), Error>| matches!(said, Err(Error::Refused(Refusal::Partnership(PartnershipRefusal::OnePot))));
        assert_eq!(all.iter().filter(|said| said.is_ok()).count(), 1, "{all:?}");
        assert_eq!(all.iter().filter(|said| one_pot(said)).count(), 7, "{all:?}");
        assert_eq!(budgets::of_partnership(&disk, id).await.unwrap().len(), 2);
        assert_eq!(disk.written_down(Deed::BudgetSave).await, 1);
    }

    async fn eight_changes_at_once_are_all_kept(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.partnership.id, disk.entry(Deed::BudgetSave));
        save(&disk, id, &[line("bus", LineKind::Out, "Minibus", (1, 60))], &[]).await;
        let taps = (0..8).map(|_| {
            budgets::save(&disk, id, &entry, |lines, _| {
                let kept = lines.iter().map(|line| BudgetLine { units: line.units + 1, ..line.clone() }).collect();
                Ok(Change { kept, gone: Vec::new() })
            })
        });
        let all = join_all(taps).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(budgets::of_partnership(&disk, id).await.unwrap()[0].units, 9);
        assert_eq!(disk.written_down(Deed::BudgetSave).await, 9);
    }

    async fn whoever_holds_the_budget_is_asked_in_the_same_transaction(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.partnership.id, &room.groups[0].organisation);
        let holds = holder("Business manager", "").unwrap().unwrap();
        let filled =
            FilledRole { organisation: own.clone(), role: ProgrammeRole::BudgetHolder.into(), holder: holds, comfortable: true };
        roles::set(&disk, own, &[filled], &disk.entry(Deed::RolesFill)).await.unwrap();
        let entry = disk.entry(Deed::BudgetSave);
        let asked = budgets::save(&disk, id, &entry, |_, holders| {
            assert_eq!(holders, std::slice::from_ref(own));
            Err(Refusal::People(PeopleRefusal::NotYours))
        });
        assert!(matches!(asked.await, Err(Error::Refused(Refusal::People(PeopleRefusal::NotYours)))));
        assert_eq!(disk.written_down(Deed::BudgetSave).await, 0);
    }

    async fn a_new_calendar_address_ends_the_old_one(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        assert_eq!(calendar_links::of_partnership(&disk, id).await.unwrap(), None);
        let entry = disk.entry(Deed::CalendarLink);
        calendar_links::set(&disk, id, "first", &entry).await.unwrap();
        calendar_links::set(&disk, id, "second", &entry).await.unwrap();
        assert_eq!(calendar_links::of_partnership(&disk, id).await.unwrap().as_deref(), Some("second"));
        assert_eq!(calendar_links::partnership_of(&disk, "first").await.unwrap(), None);
        assert_eq!(calendar_links::partnership_of(&disk, "second").await.unwrap().as_ref(), Some(id));
        let tokens: Vec<String> = (0..8).map(|at| format!("token-{at}")).collect();
        let all = join_all(tokens.iter().map(|token| calendar_links::set(&disk, id, token, &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(disk.texts("select token from calendar_links").await.len(), 1);
        assert_eq!(disk.written_down(Deed::CalendarLink).await, 10);
        let all = join_all((0..8).map(|_| calendar_links::end(&disk, id, &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(calendar_links::of_partnership(&disk, id).await.unwrap(), None);
        assert_eq!(disk.written_down(Deed::CalendarLink).await, 11);
    }
}
