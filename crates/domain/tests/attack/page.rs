//! A face as it is serialised, read without any of the types that made it.

use serde_json::Value;

/// What a page says of one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    Exact(u32),
    About(u32),
    Word,
    Hidden,
}

#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Where it stands in the order of the ideas, which decides ties.
    pub(super) place: usize,
    pub(super) cost: u32,
    pub(super) figure: Figure,
    /// What stands behind the figure, part by part, in the order of the page.
    pub(super) parts: Vec<Figure>,
    pub(super) chosen: bool,
}

/// What a reader can fetch.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what a reader knows of a round, fact by fact")]
pub(super) struct Page {
    pub(super) lines: Vec<Line>,
    pub(super) none: Figure,
    pub(super) voters: u32,
    pub(super) sensitive: bool,
    /// Counts under this are hidden.
    pub(super) threshold: u32,
    pub(super) counts_people: bool,
    /// How many a ballot names at most.
    pub(super) most: u32,
    /// The most that one ballot gives to one figure.
    pub(super) each: u32,
    /// What the parts behind the figures add up to.
    pub(super) behind: Behind,
    /// How many coins a ballot has.
    pub(super) coins: Option<u32>,
    pub(super) pot: Option<u32>,
    pub(super) spent: u32,
    pub(super) seats: usize,
    /// Most of a figure wins, and nothing else decides.
    pub(super) by_order: bool,
    /// Most of a figure is bought first, while the money lasts.
    pub(super) greedy: bool,
    /// Every card is sorted, so that a ballot can say yes to none.
    pub(super) sorted: bool,
    pub(super) covered: Vec<(Vec<usize>, Figure)>,
    pub(super) stages: Vec<Stage>,
    pub(super) runoff: bool,
}

/// What the parts behind the figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    /// There are none.
    Nothing,
    /// Of each card: yes, not sure, no; the first is the figure.
    Cards,
    /// The same, and the figure is two for a yes and one for a not sure.
    PointsOfCards,
    /// Of all options: who put it first.
    Firsts,
    /// Of each option: answers for it and against it.
    Pairs,
}

#[derive(Clone, Debug)]
pub(super) struct Stage {
    pub(super) votes: Vec<(usize, Figure)>,
    pub(super) out: Option<usize>,
}

fn figure(value: &Value) -> Figure {
    let number =
        |key: &str| value.get(key).and_then(Value::as_u64).map(|number| u32::try_from(number).unwrap());
    match (number("count"), number("about"), value.as_str()) {
        (Some(exact), ..) => Figure::Exact(exact),
        (_, Some(about), _) => Figure::About(about),
        (.., Some("hidden")) => Figure::Hidden,
        _ => Figure::Word,
    }
}

fn place(id: &Value) -> usize {
    id.as_str().unwrap().trim_start_matches(|sign: char| !sign.is_ascii_digit()).parse().unwrap()
}

impl Page {
    #[expect(clippy::too_many_lines, reason = "one line for each thing that a face says")]
    pub(super) fn read(json: &str) -> Self {
        let page: Value = serde_json::from_str(json).unwrap();
        let whole = |value: &Value| u32::try_from(value.as_u64().unwrap_or(0)).unwrap();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let method = &page["terms"]["method"];
        let line = |line: &Value| Line {
            place: place(&line["option"]["id"]),
            cost: whole(&line["option"]["cost"]),
            figure: figure(&line["shown"]),
            parts: list(&line["parts"]).iter().map(|part| figure(&part["shown"])).collect(),
            chosen: line["chosen"].as_bool().unwrap(),
        };
        let mut lines: Vec<Line> = list(&page["lines"]).iter().map(line).collect();
        lines.sort_by_key(|line| line.place);
        let most = match method {
            _ if page["measure"] == "firsts" => 1,
            Value::String(_) => {
                match method.as_str() {
                    Some("sort") => 24,
                    // As many as fit: happy and tired, or all six.
                    Some("feelings") => 12,
                    _ => 1,
                }
            }
            _ if !method["pick"].is_null() => whole(&method["pick"]["most"]),
            _ => {
                if method["choice"]["several"] == true {
                    12
                } else {
                    1
                }
            }
        };
        let side =
            |side: &Value| (list(&side["chosen"]).iter().map(place).collect(), figure(&side["covered"]));
        let fairness = &page["fairness"];
        let stage = |step: &Value| {
            let stage = step.get("stage")?;
            let votes =
                list(&stage["votes"]).iter().map(|vote| (place(&vote[0]), figure(&vote[1]))).collect();
            Some(Stage { votes, out: (!stage["out"].is_null()).then(|| place(&stage["out"])) })
        };
        let rule = page["terms"]["rule"].to_string();
        let behind = match (method.as_str(), page["measure"].as_str()) {
            (Some("sort"), Some("people")) => Behind::Cards,
            (Some("sort"), _) => Behind::PointsOfCards,
            (Some("rank"), Some("beaten")) => Behind::Firsts,
            (Some("this-or-that"), _) => Behind::Pairs,
            _ => Behind::Nothing,
        };
        let others = u32::try_from(lines.len().saturating_sub(1)).unwrap();
        let each = match (behind, &method["coins"]["coins"]) {
            (Behind::PointsOfCards, _) => 2,
            (Behind::Firsts, _) => others,
            (Behind::Pairs, _) => 100,
            (_, Value::Null) => 1,
            (_, coins) => whole(coins),
        };
        Self {
            none: figure(&page["none"]),
            voters: 0,
            sensitive: page["terms"]["sensitive"] == true
                || page["terms"]["topic"].is_string()
                || method == "faces"
                || method == "feelings",
            threshold: 10,
            each,
            behind,
            counts_people: page["measure"] == "people" || page["measure"] == "firsts",
            coins: (!method["coins"].is_null()).then(|| whole(&method["coins"]["coins"])),
            pot: page["terms"]["pot"].as_u64().map(|pot| u32::try_from(pot).unwrap()),
            spent: whole(&page["spent"]),
            seats: usize::try_from(whole(&page["terms"]["seats"])).unwrap(),
            by_order: ["Plurality", "Approval", "Dots", "plurality", "approval", "dots"]
                .iter()
                .any(|name| rule.trim_matches('"') == *name),
            greedy: rule.contains("greedy"),
            sorted: method == "sort",
            covered: if fairness.is_null() {
                Vec::new()
            } else {
                vec![side(&fairness["greedy"]), side(&fairness["shares"])]
            },
            stages: list(&page["steps"]).iter().filter_map(stage).collect(),
            runoff: page["measure"] == "firsts",
            lines,
            most,
        }
    }

    /// The turnout is said aloud in the room.
    pub(super) fn heard(self, voters: u32, rounded: bool, threshold: u32) -> Self {
        let threshold = if rounded || self.sensitive { 10 } else { threshold };
        Self { voters, threshold, ..self }
    }

    /// Both faces, read by the same person: of each figure the one that says more.
    pub(super) fn beside(&self, other: &Self) -> Self {
        let more = |one: Figure, other: Figure| if one == Figure::Hidden { other } else { one };
        let mut both = self.clone();
        for (line, other) in both.lines.iter_mut().zip(&other.lines) {
            line.figure = more(line.figure, other.figure);
            if line.parts.is_empty() {
                line.parts.clone_from(&other.parts);
            }
        }
        both.none = more(self.none, other.none);
        both
    }

    pub(super) fn figure(&self, at: usize) -> Figure {
        self.lines.get(at).map_or(self.none, |line| line.figure)
    }

    pub(super) fn has_figures(&self) -> bool {
        (0..=self.lines.len()).any(|at| self.figure(at) != Figure::Hidden)
    }
}
