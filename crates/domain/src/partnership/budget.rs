//! The money of a programme: what comes in, what goes out, what is left. To the penny.
//! Staff time and rooms are gifts: they are named, never priced.

use crate::id::{BudgetLineId, OrganisationId};
use crate::money::Pence;
use crate::partnership::refusal::PartnershipRefusal;
use crate::partnership::role::{FilledRole, Holder, ProgrammeRole};
use crate::people::refusal::PeopleRefusal;
use crate::refusal::Refusal;
use crate::wording::ShortWords;

/// One line of the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    /// What addresses and other tables call it.
    pub id: BudgetLineId,
    /// What kind of line it is.
    pub kind: LineKind,
    /// Who gives it; none for a grant and for what goes out.
    pub organisation: Option<OrganisationId>,
    /// What it is: "Minibus".
    pub words: ShortWords,
    /// How many of it.
    pub units: u32,
    /// What one costs; nothing for a gift in kind.
    pub price: Pence,
}

/// What kind of line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// Money in.
    In,
    /// The young people's pot: money out, which they share out.
    Pot,
    /// Other money out.
    Out,
    /// Given in kind: staff time, a room.
    Gift,
}

impl LineKind {
    /// All kinds, in the order of the page.
    pub const ALL: [Self; 4] = [Self::In, Self::Pot, Self::Out, Self::Gift];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Pot => "pot",
            Self::Out => "out",
            Self::Gift => "gift",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The most of one thing: enough for a programme.
pub const MOST: u32 = 100_000;
/// The highest price of one: enough for a programme, and no sum of lines outgrows its number.
pub const DEAREST: Pence = Pence::pounds(100_000);

impl BudgetLine {
    /// Units times price.
    pub fn sum(&self) -> Pence {
        Pence(u64::from(self.units).saturating_mul(self.price.0))
    }
}

/// The sums of a budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// All money in.
    pub money_in: Pence,
    /// All money out, the pot with it.
    pub money_out: Pence,
    /// The young people's pot.
    pub pot: Pence,
    /// What activities have taken from the pot so far.
    pub taken: Pence,
}

/// What remains of a sum, or how much too much is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So much is left; all is spent for 0.
    Over(Pence),
    /// So much is missing.
    Short(Pence),
}

impl Left {
    fn new(have: Pence, spend: Pence) -> Self {
        have.checked_sub(spend).map_or_else(|| Self::Short(spend.saturating_sub(have)), Self::Over)
    }
}

impl Sums {
    /// Adds the lines up. `costs` is what each activity takes from the pot.
    pub fn add_up(lines: &[BudgetLine], costs: impl IntoIterator<Item = Pence>) -> Self {
        let all = |kinds: &[LineKind]| {
            lines.iter().filter(|line| kinds.contains(&line.kind)).map(BudgetLine::sum).sum()
        };
        Self {
            money_in: all(&[LineKind::In]),
            money_out: all(&[LineKind::Pot, LineKind::Out]),
            pot: all(&[LineKind::Pot]),
            taken: costs.into_iter().sum(),
        }
    }

    /// What is left of the programme's money.
    pub fn left(&self) -> Left {
        Left::new(self.money_in, self.money_out)
    }

    /// What is left in the young people's pot.
    pub fn left_in_pot(&self) -> Left {
        Left::new(self.pot, self.taken)
    }
}

/// Whether an organisation may change a line: what an organisation gives is its own affair. The
/// rest is that of the budget holder; as long as there is none, everybody's.
///
/// # Errors
/// [`PeopleRefusal::NotYours`].
pub fn may_change(
    own: &OrganisationId,
    giver: Option<&OrganisationId>,
    holders: &[OrganisationId],
) -> Result<(), Refusal> {
    let may = match giver {
        Some(giver) => giver == own,
        None => holders.is_empty() || holders.contains(own),
    };
    if may { Ok(()) } else { Err(Refusal::People(PeopleRefusal::NotYours)) }
}

/// The organisations that hold the budget; usually one.
pub fn holders(filled: &[FilledRole]) -> Vec<OrganisationId> {
    let holds =
        |one: &&FilledRole| one.role == ProgrammeRole::BudgetHolder && matches!(one.holder, Holder::Post(_));
    filled.iter().filter(holds).map(|one| one.organisation.clone()).collect()
}

/// What is to become of a budget: lines to keep, new ones and other wordings, and lines to take out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Kept like this.
    pub kept: Vec<BudgetLine>,
    /// Taken out.
    pub gone: Vec<BudgetLineId>,
}

impl Change {
    /// Pupils share out one pot.
    ///
    /// # Errors
    /// [`PartnershipRefusal::OnePot`] when these lines would have two after it.
    pub fn leaves_one_pot(&self, lines: &[BudgetLine]) -> Result<(), Refusal> {
        let goes_on = |line: &&BudgetLine| {
            !self.gone.contains(&line.id) && self.kept.iter().all(|one| one.id != line.id)
        };
        let after = lines.iter().filter(goes_on).chain(&self.kept);
        if after.filter(|line| line.kind == LineKind::Pot).count() > 1 {
            Err(Refusal::Partnership(PartnershipRefusal::OnePot))
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Wording;

    fn line(kind: LineKind, units: u32, pounds: u64) -> BudgetLine {
        let price = Pence::pounds(pounds);
        let words = Wording::parse("Minibus").unwrap();
        BudgetLine { id: "l".into(), kind, organisation: None, words, units, price }
    }

    #[test]
    fn the_programme_of_eight_weeks_comes_out_even() {
        let money_in = [700, 500, 400, 300, 500].map(|pounds| line(LineKind::In, 1, pounds));
        let out =
            [(8, 60), (8, 20), (8, 30), (1, 120)].map(|(units, price)| line(LineKind::Out, units, price));
        let lines: Vec<BudgetLine> = money_in
            .into_iter()
            .chain(out)
            .chain([line(LineKind::Pot, 1, 1_400), line(LineKind::Gift, 8, 0)])
            .collect();
        let sums = Sums::add_up(&lines, [180, 320, 90, 60, 350, 240, 150].map(Pence::pounds));
        assert_eq!(
            sums,
            Sums {
                money_in: Pence::pounds(2_400),
                money_out: Pence::pounds(2_400),
                pot: Pence::pounds(1_400),
                taken: Pence::pounds(1_390)
            }
        );
        assert_eq!((sums.left(), sums.left_in_pot()), (Left::Over(Pence(0)), Left::Over(Pence::pounds(10))));
    }

    #[test]
    fn spending_too_much_is_a_sum_and_not_a_crash() {
        let sums = Sums::add_up(
            &[line(LineKind::In, 1, 100), line(LineKind::Out, 3, 50), line(LineKind::Pot, 1, 20)],
            [Pence::pounds(50)],
        );
        assert_eq!(
            (sums.left(), sums.left_in_pot()),
            (Left::Short(Pence::pounds(70)), Left::Short(Pence::pounds(30)))
        );
    }

    #[test]
    fn the_largest_budget_can_be_added_up() {
        let sums =
            Sums::add_up(&vec![line(LineKind::Out, MOST, DEAREST.0 / 100); 1_000], [Pence(u64::MAX); 2]);
        assert_eq!(sums.money_out, Pence::pounds(10_000_000_000_000));
        assert_eq!(sums.taken, Pence(u64::MAX));
    }

    #[test]
    fn each_changes_what_it_gives_and_the_budget_holder_the_rest() {
        let [school, club] = ["school", "club"].map(OrganisationId::from);
        let holders = [club.clone()];
        assert_eq!(may_change(&school, Some(&school), &holders), Ok(()));
        assert_eq!(may_change(&club, Some(&school), &holders), Err(Refusal::People(PeopleRefusal::NotYours)));
        assert_eq!(may_change(&club, None, &holders), Ok(()));
        assert_eq!(may_change(&school, None, &holders), Err(Refusal::People(PeopleRefusal::NotYours)));
        assert_eq!(may_change(&school, None, &[]), Ok(()));
    }

    #[test]
    fn who_needs_nobody_to_hold_the_budget_does_not_hold_it() {
        let filled = |who: &str, role: ProgrammeRole, holder| FilledRole {
            organisation: who.into(),
            role: role.into(),
            holder,
            comfortable: true,
        };
        let words = || Wording::parse("Business manager").unwrap();
        let all = [
            filled("school", ProgrammeRole::BudgetHolder, Holder::NotNeeded(words())),
            filled("club", ProgrammeRole::BudgetHolder, Holder::Post(words())),
            filled("arts", ProgrammeRole::VoiceLead, Holder::Post(words())),
        ];
        assert_eq!(holders(&all), ["club".into()]);
    }

    #[test]
    fn a_second_pot_is_one_too_many_unless_the_first_goes() {
        let pot = |id: &str| BudgetLine { id: id.into(), ..line(LineKind::Pot, 1, 100) };
        let there = [pot("first")];
        let keeps = |kept: Vec<BudgetLine>, gone: &[&str]| {
            let gone = gone.iter().map(|id| (*id).into()).collect();
            Change { kept, gone }.leaves_one_pot(&there)
        };
        assert_eq!(keeps(vec![pot("first")], &[]), Ok(()));
        assert_eq!(keeps(vec![pot("second")], &[]), Err(Refusal::Partnership(PartnershipRefusal::OnePot)));
        assert_eq!(keeps(vec![pot("second")], &["first"]), Ok(()));
        assert_eq!(
            keeps(vec![pot("second"), pot("third")], &["first"]),
            Err(Refusal::Partnership(PartnershipRefusal::OnePot))
        );
    }

    #[test]
    fn kinds_are_read_back() {
        for kind in LineKind::ALL {
            assert_eq!(LineKind::parse(kind.code()), Some(kind));
        }
    }
}
