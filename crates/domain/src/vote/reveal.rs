//! How a result is told to a room: what came first is kept for last, and a tie is told as a tie.

use crate::vote::suppression::{Profile, Shown};
use crate::vote::tally::{Measure, PublishedTally, TallyLine};
use counting::Rule;

impl PublishedTally {
    /// What came first: the winner, and whatever has as many where the figures alone decide.
    pub fn first(&self) -> Vec<&TallyLine> {
        let Some(winner) = self.winner() else { return Vec::new() };
        let level = |line: &TallyLine| self.goes_by_figures() && line.shown == winner.shown;
        self.lines.iter().filter(|line| line.option.id == winner.option.id || level(line)).collect()
    }

    /// All that share the first place with exactly as many people; none where one alone has the most.
    pub fn tie(&self) -> Option<(u32, Vec<&TallyLine>)> {
        let first = self.first();
        match first.first()?.shown {
            Shown::Count(people) if first.len() > 1 => Some((people, first)),
            _ => None,
        }
    }

    /// Whether what came first has more than everything else that is shown.
    pub fn first_has_most(&self) -> bool {
        let first = self.first();
        let others =
            self.lines.iter().filter(|line| !first.iter().any(|one| one.option.id == line.option.id));
        let most = first.first().and_then(|line| line.shown.count());
        others.map(|line| line.shown.count()).chain([self.none.count()]).all(|other| other < most)
    }

    /// Whether there is something to tell in three beats: exact figures, or those that are always rounded,
    /// of more than what won. Of few, of feelings and of what was asked before there is not.
    pub fn has_beats(&self) -> bool {
        let rounded =
            |line: &TallyLine| matches!(line.shown, Shown::About(_)) && self.measure.counts_people();
        let (first, told) =
            (self.first(), self.lines.iter().filter(|line| line.shown.count().is_some()).count());
        self.profile == Profile::Inside
            && self.has_counts()
            && self.terms.may_be_shown()
            && !self.lines.iter().any(rounded)
            && first.first().is_some_and(|winner| winner.shown.count().is_some())
            && told > 1
    }

    /// How many lines have neither a figure nor were chosen: small numbers stay private.
    pub fn untold(&self) -> usize {
        self.lines.iter().filter(|line| line.shown == Shown::Hidden && !line.chosen).count()
    }

    /// Whether most of what the bars show wins, and nothing else but the rule for ties decides.
    fn goes_by_figures(&self) -> bool {
        self.measure == Measure::People
            && matches!(self.terms.rule, Rule::Plurality | Rule::Approval | Rule::Greedy)
    }
}

#[cfg(test)]
mod tests {
    use crate::money::Pence;
    use crate::partnership::group::Ages;
    use crate::time::Moment;
    use crate::vote::ballot::Marks;
    use crate::vote::round::{BallotOption, Round, Source, Terms};
    use crate::vote::suppression::{AskedBefore, WonBefore, count_and_publish};
    use crate::vote::tally::PublishedTally;

    /// So many picked each option, of this cost; everybody picks one.
    fn told(terms: Terms, people: &[(usize, u64)], before: &AskedBefore) -> PublishedTally {
        let id = |at: usize| format!("o{at}");
        let option = |(at, (_, cost)): (usize, &(usize, u64))| BallotOption {
            cost: Pence::pounds(*cost),
            ..BallotOption::new(id(at), Source::Idea, id(at))
        };
        let round = Round {
            id: "r".into(),
            session: "s".into(),
            question: "Which?".into(),
            terms,
            options: people.iter().enumerate().map(option).collect(),
            ages: Ages { from: 11, to: 16 },
            opened_at: Some(Moment(0)),
            closed_at: None,
            revealed_at: None,
        };
        let ballot = |at: usize| round.accept(&Marks::picks([id(at).as_str().into()])).unwrap();
        let ballots: Vec<_> = people
            .iter()
            .enumerate()
            .flat_map(|(at, (many, _))| (0..*many).map(move |_| at))
            .map(ballot)
            .collect();
        let [inside, _] = count_and_publish(round, 40, &ballots, Moment(1), before).unwrap();
        inside
    }

    fn first(people: &[(usize, u64)], terms: Terms) -> PublishedTally {
        told(terms, people, &AskedBefore::Never)
    }

    #[test]
    fn one_winner_is_kept_for_last_and_the_others_are_told_before() {
        let tally = first(&[(9, 0), (14, 0), (7, 0)], Terms::pick(1, None));
        assert!(tally.has_beats() && tally.tie().is_none() && tally.first_has_most());
        assert_eq!(tally.first().iter().map(|line| line.option.words.as_str()).collect::<Vec<_>>(), ["o1"]);
    }

    #[test]
    fn a_shared_first_place_is_a_tie_whatever_the_money_did() {
        for terms in [Terms::pick(1, None), Terms::pick(1, Some(Pence::pounds(300)))] {
            let tally = first(&[(8, 260), (8, 240), (6, 10)], terms);
            let (people, level) = tally.tie().unwrap();
            assert!(tally.has_beats() && people == 8 && level.len() == 2 && tally.first_has_most());
        }
    }

    #[test]
    fn of_few_and_of_what_was_asked_before_there_are_no_beats() {
        assert!(!first(&[(4, 0), (5, 0)], Terms::pick(1, None)).has_beats());
        let again = AskedBefore::Again { roll_differs_by: 0, won: WonBefore::Unnamed };
        assert!(!told(Terms::pick(1, None), &[(14, 0), (12, 0)], &again).has_beats());
        let felt = Terms { sensitive: true, ..Terms::pick(1, None) };
        assert!(!first(&[(14, 0), (12, 0)], felt).has_beats());
        assert!(!first(&[(30, 0), (0, 0)], Terms::pick(1, None)).has_beats(), "a word tells no bar");
    }
}
