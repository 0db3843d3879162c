//! Random votes as pupils cast them: what is asked, what each sends, and what that gives to each option.

use super::vote::{Sums, Vote, Wins};

/// Chance that is the same in every run.
pub struct Chance(pub u64);

impl Chance {
    /// A number below `bound`, which is not nought.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    /// One of these.
    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// One of these, as often as its weight says; the last is none of them.
    fn drawn(&mut self, weights: &[usize]) -> usize {
        let mut rest = self.below(weights.iter().sum());
        let falls = |weight: &usize| {
            let here = rest < *weight;
            rest = rest.saturating_sub(*weight);
            here
        };
        weights.iter().position(falls).unwrap()
    }
}

/// What a ballot says, as the fields of its form, and what it gives to each option; last, to "none of these".
#[derive(Clone)]
pub struct Cast {
    pub fields: Vec<(String, String)>,
    pub gives: Vec<u32>,
}

#[derive(Clone)]
pub struct Asked {
    pub question: String,
    pub options: Vec<String>,
    /// How it is marked, as the form has it, and whether it is about feelings.
    pub way: (&'static str, bool),
    pub casts: Vec<Cast>,
    /// It was asked before, and one fewer voted.
    pub again: bool,
}

/// How votes are asked here, in turn.
const WAYS: [(&str, bool); 7] = [
    ("choice", false),
    ("pick", false),
    ("choice", true),
    ("rank", false),
    ("several", false),
    ("coins", false),
    ("sort", false),
];
const NAMES: [&str; 4] = ["Bramble", "Cobalt", "Dapple", "Ember"];

impl Asked {
    /// The vote of this number: from one voter to so many.
    pub fn numbered(chance: &mut Chance, number: usize, most: usize) -> Self {
        let way = WAYS[number % WAYS.len()];
        let voters = chance.one_of::<usize>(&[1, 2, 3, 4, 9, 10, 11, 12, 14, 17, 20, 24, 27, 30]).min(most);
        let options = 2 + chance.below(2) + usize::from(way.0 == "choice" && chance.below(2) == 0);
        let weights: Vec<usize> = (0..options).map(|_| chance.one_of(&[1, 2, 3, 6, 15])).collect();
        let weights = [weights, vec![chance.one_of(&[0, 0, 1, 3])]].concat();
        let casts = (0..voters).map(|_| cast(chance, way.0, &weights)).collect();
        let mut asked =
            Self { question: String::new(), options: vec![String::new(); options], way, casts, again: false };
        asked.named(number);
        asked
    }

    /// The same asked again, in capitals, when one more votes; its options have other names, so that the two can be
    /// told apart where both stand on one page.
    pub fn asked_again(&self, chance: &mut Chance, number: usize) -> Self {
        let mut again = Self { again: true, ..self.clone() };
        let weights = vec![1; self.options.len() + 1];
        again.casts.push(cast(chance, self.way.0, &weights));
        again.named(number);
        again.question = self.question.to_uppercase();
        again
    }

    fn named(&mut self, number: usize) {
        let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).unwrap());
        let name: String = [letter(number / 26), letter(number)].iter().collect();
        self.question = format!("Which one, {name}?");
        for (option, word) in self.options.iter_mut().zip(NAMES) {
            *option = format!("{word} {name}");
        }
    }

    /// What everybody knows of it.
    pub fn vote(&self) -> Vote {
        let sums = match self.way.0 {
            "pick" => Sums::Several(2),
            "several" => Sums::Several(u32::try_from(self.options.len()).unwrap()),
            "coins" => Sums::Coins,
            "sort" => Sums::Cards,
            _ => Sums::OneEach,
        };
        Vote {
            sums,
            options: self.options.len(),
            voters: u32::try_from(self.casts.len()).unwrap(),
            sensitive: self.way.1,
            again: self.again,
            wins: match self.way.0 {
                "rank" => Wins::ByHalf,
                "sort" => Wins::Otherwise,
                _ => Wins::ByMost,
            },
            known: Vec::new(),
        }
    }

    /// What is true of it: so much for each option, and last for "none of these".
    pub fn truth(&self) -> Vec<u32> {
        let mut truth = vec![0; self.options.len() + 1];
        for cast in &self.casts {
            truth.iter_mut().zip(&cast.gives).for_each(|(sum, one)| *sum += one);
        }
        truth
    }
}

fn cast(chance: &mut Chance, way: &str, weights: &[usize]) -> Cast {
    let none = weights.len() - 1;
    let (first, second) = (chance.drawn(weights), chance.drawn(weights));
    let mut gives = vec![0_u32; weights.len()];
    let own = |at: usize| format!("own-{}", at + 1);
    let field = |name: String, value: &str| (name, value.to_owned());
    let mut fields = Vec::new();
    if first == none {
        gives[none] = 1;
        return Cast { fields: vec![field("none".to_owned(), "1")], gives };
    }
    let other = Some(second).filter(|second| *second != first && *second != none);
    match way {
        "rank" => {
            gives[first] = 1;
            fields.push(field(format!("place.{}", own(first)), "1"));
            fields.extend(other.map(|other| field(format!("place.{}", own(other)), "2")));
        }
        "coins" => {
            let most = if other.is_some() { 1 + chance.below(9) } else { 10 };
            for (at, coins) in [(Some(first), most), (other, 10 - most)] {
                let Some(at) = at else { continue };
                gives[at] = u32::try_from(coins).unwrap();
                fields.push(field(format!("coins.{}", own(at)), &coins.to_string()));
            }
        }
        "sort" => {
            for (at, gives) in gives.iter_mut().enumerate().take(none) {
                let (said, points) =
                    if at == first { ("yes", 2) } else { chance.one_of(&[("not-sure", 1), ("no", 0)]) };
                *gives = points;
                fields.push(field(format!("sort.{}", own(at)), said));
            }
        }
        _ => {
            let several = other.filter(|_| way != "choice");
            for at in [Some(first), several].into_iter().flatten() {
                gives[at] = 1;
                fields.push(("pick".to_owned(), own(at)));
            }
        }
    }
    Cast { fields, gives }
}
