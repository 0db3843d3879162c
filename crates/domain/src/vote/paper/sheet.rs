//! What stands on a printed sheet, and what is read on it. A sheet stays as it was printed: what is taken off the
//! ballot afterwards stands on it still.

use super::MOST_ON_PAPER;
use crate::id::OptionId;
use crate::refusal::Refusal;
use crate::vote::ballot::{Ballot, Choice, Mark, Marks};
use crate::vote::method::Method;
use crate::vote::pairs;
use crate::vote::refusal::VoteRefusal;
use crate::vote::round::{BallotOption, Round, shuffle};
use crate::vote::taken_off::is_emptied;

impl Round {
    /// Whether it can be printed: paper carries its way of marking, its options are known, nobody
    /// is asked about feelings on a paper that adults read, and it is counted in this session alone.
    pub fn fits_on_paper(&self) -> bool {
        let carried = matches!(
            self.terms.method,
            Method::Pick { .. } | Method::Sort | Method::ThisOrThat | Method::Coins { .. } | Method::Rank
        );
        carried
            && !self.terms.is_sensitive()
            && !self.terms.many
            && self.closed_at.is_none()
            && (1..=MOST_ON_PAPER).contains(&self.options.len())
    }

    /// The options as they stand on the paper of this number, those too that were taken off since: another order
    /// on each sheet, so that no idea profits from standing first, and the same again when it is entered.
    #[must_use]
    pub fn on_paper(&self, number: u32) -> Vec<&BallotOption> {
        let mut options: Vec<_> = self.options.iter().collect();
        let of_round = self.id.as_str().bytes().fold(u64::from(number), |seed, byte| {
            seed.rotate_left(7).wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte)
        });
        shuffle(&mut options, of_round);
        options
    }

    /// The pairs of the paper of this number, left and right: as many as on every ballot, each twice with its
    /// sides swapped. They cannot follow what was answered.
    #[must_use]
    pub fn pairs_on_paper(&self, number: u32) -> Vec<(OptionId, OptionId)> {
        let order: Vec<OptionId> = self.on_paper(number).iter().map(|option| option.id.clone()).collect();
        let (mut asked, mut shown) = (Vec::new(), Vec::new());
        while let Some((left, right)) = pairs::next(&order, &asked) {
            asked.push(Choice { option: left.clone(), mark: Mark::Level(right.clone()) });
            shown.push((left, right));
        }
        shown
    }

    /// Whether this option was taken off the ballot.
    pub fn took_off(&self, option: &OptionId) -> bool {
        self.options.iter().any(|one| one.withdrawn && one.id == *option)
    }

    /// Reads the paper of this number. What was taken off may be marked, as on a ballot that was cast before,
    /// and may be left blank, as on a sheet that was printed afterwards.
    ///
    /// # Errors
    /// [`VoteRefusal::RoundClosed`]; [`VoteRefusal::NotAVote`] for marks that make no ballot,
    /// [`VoteRefusal::PaperEmptied`] where nothing is marked but what was taken off.
    pub fn accept_paper(&self, number: u32, marks: &Marks) -> Result<Ballot, Refusal> {
        let mut printed = self.clone();
        printed.options.iter_mut().for_each(|option| option.withdrawn = false);
        let mut marks = marks.clone();
        if !marks.none {
            let blank = self.left_blank(number, &marks.choices);
            marks.choices.extend(blank);
        }
        let ballot = printed.accept(&marks).map_err(|refusal| match refusal {
            Refusal::Vote(VoteRefusal::RoundClosed) => refusal,
            _ => VoteRefusal::NotAVote.into(),
        })?;
        if is_emptied(&ballot, self) { Err(VoteRefusal::PaperEmptied.into()) } else { Ok(ballot) }
    }

    /// A mark that says nothing, wherever something is asked about what was taken off, and nothing is marked.
    fn left_blank(&self, number: u32, marked: &[Choice]) -> Vec<Choice> {
        match self.terms.method {
            Method::Sort => {
                let is_blank = |option: &&BallotOption| {
                    option.withdrawn && !marked.iter().any(|choice| choice.option == option.id)
                };
                let blank = |option: &BallotOption| Choice { option: option.id.clone(), mark: Mark::NotSure };
                self.options.iter().filter(is_blank).map(blank).collect()
            }
            Method::ThisOrThat => {
                let mut all = marked.to_vec();
                for (this, that) in self.pairs_on_paper(number) {
                    let off = self.took_off(&this) || self.took_off(&that);
                    if off && pairs::met(&all, &this, &that) < 2 {
                        all.push(Choice { option: this, mark: Mark::Level(that) });
                    }
                }
                all.split_off(marked.len())
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Moment;
    use crate::vote::round::{Source, Terms};
    use counting::Rule;

    fn round(method: Method, options: usize) -> Round {
        let option = |at| BallotOption::new(OptionId(format!("o{at}")), Source::Idea, "an idea");
        Round {
            id: "a-round".into(),
            session: "a-session".into(),
            question: "What?".to_owned(),
            terms: Terms::new(method, Rule::Approval, None),
            options: (0..options).map(option).collect(),
            ages: crate::partnership::group::Ages { from: 9, to: 11 },
            opened_at: Some(Moment(0)),
            closed_at: None,
            revealed_at: None,
        }
    }

    #[test]
    fn what_is_asked_about_feelings_or_counted_elsewhere_is_not_printed() {
        let pick = round(Method::Pick { most: 3 }, 4);
        assert!(pick.fits_on_paper());
        assert!(!round(Method::Feelings, 6).fits_on_paper());
        assert!(!round(Method::Words, 0).fits_on_paper());
        assert!(
            !round(Method::Pick { most: 3 }, 0).fits_on_paper(),
            "the wall is not fixed before the start"
        );
        let sensitive = Terms { sensitive: true, ..pick.terms };
        assert!(!Round { terms: sensitive, ..pick.clone() }.fits_on_paper());
        let many = Terms { many: true, ..pick.terms };
        assert!(!Round { terms: many, ..pick.clone() }.fits_on_paper());
        assert!(!Round { closed_at: Some(Moment(1)), ..pick }.fits_on_paper());
    }

    #[test]
    fn a_sheet_has_its_own_order_and_the_same_one_again() {
        let round = round(Method::Pick { most: 3 }, 12);
        let ids = |number| round.on_paper(number).iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(1), ids(1));
        assert_ne!(ids(1), ids(2));
        assert_ne!(ids(2), ids(3));
    }

    #[test]
    fn the_pairs_of_a_sheet_make_a_ballot() {
        for options in 2..=12 {
            let round = round(Method::ThisOrThat, options);
            let over = |(this, that)| Choice { option: this, mark: Mark::Over(that) };
            let choices = round.pairs_on_paper(7).into_iter().map(over).collect();
            assert!(round.accept(&Marks { choices, ..Marks::default() }).is_ok(), "{options}");
        }
    }

    fn without(mut round: Round, at: usize) -> Round {
        round.options[at].withdrawn = true;
        round
    }

    #[test]
    fn a_sheet_keeps_its_order_when_an_idea_is_taken_off() {
        let whole = round(Method::ThisOrThat, 5);
        let ids = |round: &Round| round.on_paper(3).iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&whole), ids(&without(whole.clone(), 2)));
        assert_eq!(whole.pairs_on_paper(3), without(whole.clone(), 2).pairs_on_paper(3));
    }

    #[test]
    fn a_sheet_is_read_as_it_was_printed_and_what_was_taken_off_may_be_blank() {
        let read = |round: &Round, fields: &[(&str, &str)]| {
            round.accept_paper(1, &Marks::read(fields.iter().copied())).map(drop)
        };
        let no = |refusal: VoteRefusal| Err(refusal.into());
        let pick = without(round(Method::Pick { most: 2 }, 4), 0);
        assert!(read(&pick, &[("pick", "o0"), ("pick", "o1")]).is_ok());
        assert_eq!(read(&pick, &[("pick", "o0")]), no(VoteRefusal::PaperEmptied));
        assert_eq!(read(&pick, &[]), no(VoteRefusal::NotAVote));
        assert_eq!(read(&pick, &[("pick", "o1"), ("none", "1")]), no(VoteRefusal::NotAVote));
        let coins = without(round(Method::Coins { coins: 10 }, 3), 0);
        assert!(read(&coins, &[("coins.o0", "4"), ("coins.o1", "6")]).is_ok());
        assert!(read(&coins, &[("coins.o1", "10")]).is_ok());
        assert_eq!(read(&coins, &[("coins.o0", "10")]), no(VoteRefusal::PaperEmptied));
        assert_eq!(read(&coins, &[("coins.o1", "6")]), no(VoteRefusal::NotAVote));
        let rank = without(round(Method::Rank, 3), 0);
        assert!(read(&rank, &[("place.o0", "1"), ("place.o2", "2")]).is_ok());
        assert!(read(&rank, &[("place.o2", "1"), ("place.o1", "2")]).is_ok());
        let sort = without(round(Method::Sort, 3), 0);
        assert!(read(&sort, &[("sort.o0", "yes"), ("sort.o1", "no"), ("sort.o2", "no")]).is_ok());
        assert!(read(&sort, &[("sort.o1", "no"), ("sort.o2", "no")]).is_ok());
        assert_eq!(read(&sort, &[("sort.o0", "no"), ("sort.o2", "no")]), no(VoteRefusal::NotAVote));
    }

    #[test]
    fn the_pairs_that_still_stand_are_all_that_a_sheet_must_answer() {
        for options in 3..=12 {
            let round = without(round(Method::ThisOrThat, options), 1);
            let over = |(this, that)| Choice { option: this, mark: Mark::Over(that) };
            let all: Vec<Choice> = round.pairs_on_paper(7).into_iter().map(over).collect();
            let gone = OptionId("o1".to_owned());
            let off = |choice: &Choice| pairs::seen(std::slice::from_ref(choice), &gone) > 0;
            let left: Vec<Choice> = all.iter().filter(|choice| !off(choice)).cloned().collect();
            let read = |choices: &[Choice]| {
                round.accept_paper(7, &Marks { choices: choices.to_vec(), ..Marks::default() }).map(drop)
            };
            assert!(read(&all).is_ok(), "{options}");
            assert!(read(&left).is_ok(), "{options}");
            assert_eq!(read(&left[1..]), Err(VoteRefusal::NotAVote.into()), "{options}");
        }
    }
}
