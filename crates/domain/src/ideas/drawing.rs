//! A drawing of an idea: strokes of a few pens on a square paper. People look at it; no program tries to tell
//! what it shows. In a form and on the disk it is letters and numbers, in a page lines that only we write.

use std::cmp::Reverse;
use std::fmt::{self, Display, Formatter, Write};

use crate::ideas::refusal::IdeasRefusal;
use crate::refusal::Refusal;

/// The paper goes from nought to here, across and down.
pub const EDGE: u16 = 999;
/// So long a drawing can be, as it is written: more lines than a child draws in an evening.
pub const MOST_LETTERS: usize = 8_000;
/// Where a drawing is as small as a thumb it weighs so much at most, so that a page with twelve stays small.
const MOST_WEIGHT: usize = 64;
/// There a place is one of so many times fewer.
const GRAIN: u16 = 8;
/// No two points of a stroke are left out there that are further from each other.
const LONGEST_STEP: u16 = 128;
/// The name of the picture of ours that stands for a drawing where only those in the room see it.
pub const STANDS_FOR_IT: &str = "crayon";

/// What a pupil drew: at least one stroke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    strokes: Vec<Stroke>,
}

/// From where the pen comes down to where it is lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stroke {
    ink: Ink,
    is_thick: bool,
    points: Vec<(u16, u16)>,
}

/// The colour of a pen. Each is plain to see on white.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The first.
    Black,
    /// As of bricks.
    Orange,
    /// As of the sun.
    Gold,
    /// As of plums.
    Purple,
    /// As of leaves.
    Green,
    /// As of raspberries.
    Pink,
}

impl Ink {
    /// All six, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Black, Self::Orange, Self::Gold, Self::Purple, Self::Green, Self::Pink];

    /// How a drawing names it.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Black => 'a',
            Self::Orange => 'b',
            Self::Gold => 'c',
            Self::Purple => 'd',
            Self::Green => 'e',
            Self::Pink => 'f',
        }
    }

    /// The colour itself.
    #[must_use]
    pub fn colour(self) -> &'static str {
        match self {
            Self::Black => "#1b1b3a",
            Self::Orange => "#b8430c",
            Self::Gold => "#8a6500",
            Self::Purple => "#5b2bd9",
            Self::Green => "#0b7a66",
            Self::Pink => "#c2185b",
        }
    }

    /// The end of its message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Black => "black",
            Self::Orange => "orange",
            Self::Gold => "gold",
            Self::Purple => "purple",
            Self::Green => "green",
            Self::Pink => "pink",
        }
    }

    fn parse(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|ink| ink.letter() == letter)
    }
}

/// How wide a pen draws, on a paper of [`EDGE`].
#[must_use]
pub fn width(is_thick: bool) -> u16 {
    if is_thick { 36 } else { 16 }
}

impl Drawing {
    /// Reads what the page of the paper sent, and what [`Display`] wrote; a space before and after is no matter.
    ///
    /// # Errors
    /// [`IdeasRefusal::NothingDrawn`] for an empty paper, [`IdeasRefusal::TooMuchDrawn`] over
    /// [`MOST_LETTERS`], [`Refusal::UnreadableForm`] for anything else that is no drawing.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let mut rest = text.trim();
        if rest.is_empty() {
            return Err(IdeasRefusal::NothingDrawn.into());
        }
        if rest.len() > MOST_LETTERS {
            return Err(IdeasRefusal::TooMuchDrawn.into());
        }
        let mut strokes = Vec::new();
        while !rest.is_empty() {
            let (stroke, after) = Stroke::read(rest).ok_or(Refusal::UnreadableForm)?;
            strokes.push(stroke);
            rest = after;
        }
        Ok(Self { strokes })
    }

    /// As a part of a page. Each letter of it is ours; of the drawing there are only numbers.
    #[must_use]
    pub fn to_svg(&self) -> String {
        self.lines(1)
    }

    /// The same for where it is small: rough, with lines that are wide enough to be seen there.
    #[must_use]
    pub fn to_small_svg(&self) -> String {
        self.rough().lines(GRAIN)
    }

    fn lines(&self, grain: u16) -> String {
        let edge = EDGE / grain;
        let mut svg = format!(
            "<svg viewBox=\"0 0 {edge} {edge}\" aria-hidden=\"true\" focusable=\"false\">\
             <path fill=\"#fff\" d=\"M0 0h{edge}v{edge}H0z\"/>\
             <g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        );
        let mut last = None;
        for stroke in &self.strokes {
            let pen = (stroke.ink, stroke.is_thick);
            if last != Some(pen) {
                let ends = if last.is_some() { "\"/>" } else { "" };
                let colour = pen.0.colour();
                let width = width(pen.1).div_ceil(grain) + u16::from(grain > 1);
                let _ = write!(svg, "{ends}<path stroke=\"{colour}\" stroke-width=\"{width}\" d=\"");
                last = Some(pen);
            }
            stroke.put_into(&mut svg, grain);
        }
        svg.push_str("\"/></g></svg>");
        svg
    }

    /// The same with few points: what is near to the point before goes, and where that is not enough the smallest
    /// strokes. The others stay in their order.
    fn rough(&self) -> Self {
        let mut rough = self.clone();
        let mut step = 8;
        while rough.weight() > MOST_WEIGHT && step <= LONGEST_STEP {
            rough = Self { strokes: self.strokes.iter().map(|stroke| stroke.in_steps(step)).collect() };
            step *= 2;
        }
        if rough.weight() > MOST_WEIGHT {
            let mut largest: Vec<_> = rough.strokes.into_iter().enumerate().collect();
            largest.sort_by_key(|(_, stroke)| Reverse(stroke.reach()));
            let mut left = MOST_WEIGHT;
            for (_, stroke) in &mut largest {
                stroke.points.truncate(left.saturating_sub(1));
                left = left.saturating_sub(stroke.weight());
            }
            largest.retain(|(_, stroke)| !stroke.points.is_empty());
            largest.sort_by_key(|(nth, _)| *nth);
            rough = Self { strokes: largest.into_iter().map(|(_, stroke)| stroke).collect() };
        }
        rough
    }

    fn weight(&self) -> usize {
        self.strokes.iter().map(Stroke::weight).sum()
    }
}

impl Display for Drawing {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        for stroke in &self.strokes {
            write!(to, "{}{}", stroke.ink.letter(), if stroke.is_thick { 'w' } else { 'n' })?;
            for (nth, (x, y)) in stroke.points.iter().enumerate() {
                write!(to, "{}{x}.{y}", if nth == 0 { "" } else { "." })?;
            }
        }
        Ok(())
    }
}

impl Stroke {
    /// The stroke with which a text begins, and what comes after: "an12.40.300.41" is a thin black line.
    fn read(text: &str) -> Option<(Self, &str)> {
        let mut signs = text.chars();
        let ink = Ink::parse(signs.next()?)?;
        let is_thick = match signs.next()? {
            'n' => false,
            'w' => true,
            _ => return None,
        };
        let rest = signs.as_str();
        let end = rest.find(|sign: char| sign.is_ascii_lowercase()).unwrap_or(rest.len());
        let (numbers, after) = rest.split_at(end);
        let mut points = Vec::new();
        let mut numbers = numbers.split('.');
        while let Some(x) = numbers.next() {
            points.push((number(x)?, number(numbers.next()?)?));
        }
        Some((Self { ink, is_thick, points }, after))
    }

    /// As lines of a path. One point alone is a dot: the pen is round.
    fn put_into(&self, path: &mut String, grain: u16) {
        let mut points: Vec<_> = self.points.iter().map(|(x, y)| (x / grain, y / grain)).collect();
        points.dedup();
        let mut last: Option<(u16, u16)> = None;
        for &(x, y) in &points {
            let _ = match last {
                None => write!(path, "M{x} {y}"),
                Some((from_x, from_y)) => {
                    write!(path, "l{} {}", i32::from(x) - i32::from(from_x), i32::from(y) - i32::from(from_y))
                }
            };
            last = Some((x, y));
        }
        if points.len() == 1 {
            path.push_str("h0");
        }
    }

    /// What it takes in a page: each point, and as much as one for its pen.
    fn weight(&self) -> usize {
        self.points.len() + 1
    }

    /// Without what is nearer than this to the point before; both ends stay.
    fn in_steps(&self, step: u16) -> Self {
        let mut points: Vec<(u16, u16)> = Vec::new();
        for (nth, point) in self.points.iter().enumerate() {
            let is_end = nth + 1 == self.points.len();
            let is_far = points.last().is_none_or(|last| far(*last, *point) >= step);
            if is_far || is_end {
                points.push(*point);
            }
        }
        Self { ink: self.ink, is_thick: self.is_thick, points }
    }

    /// How far it goes from where it begins.
    fn reach(&self) -> u16 {
        let first = self.points.first().copied().unwrap_or_default();
        self.points.iter().map(|point| far(first, *point)).max().unwrap_or_default()
    }
}

/// The longer of across and down.
fn far(one: (u16, u16), other: (u16, u16)) -> u16 {
    one.0.abs_diff(other.0).max(one.1.abs_diff(other.1))
}

/// A place on the paper, written in one way only.
fn number(text: &str) -> Option<u16> {
    let is_plain = text.bytes().all(|sign| sign.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse::<u16>().ok().filter(|number| is_plain && *number <= EDGE)
}

/// The picture of an idea outside the room: a drawing stays in it, and a picture of ours stands for it.
#[must_use]
pub fn outside(picture: Option<String>) -> Option<String> {
    picture.map(|picture| if is_drawn(&picture) { STANDS_FOR_IT.to_owned() } else { picture })
}

/// Whether the picture of an idea is a drawing, and not the name of one of ours.
#[must_use]
pub fn is_drawn(picture: &str) -> bool {
    Drawing::parse(picture).is_ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HOUSE: &str = "an200.800.200.400.800.400.800.800bw120.80cn0.0.999.999";

    #[test]
    fn a_drawing_is_kept_as_it_was_drawn() {
        let drawn = Drawing::parse(HOUSE).unwrap();
        assert_eq!(drawn.to_string(), HOUSE);
        assert_eq!(Drawing::parse(&format!(" {HOUSE}\n")).unwrap(), drawn);
        let svg = drawn.to_svg();
        assert!(
            svg.contains("<path stroke=\"#1b1b3a\" stroke-width=\"16\" d=\"M200 800l0 -400l600 0l0 400\"/>")
        );
        assert!(svg.contains("<path stroke=\"#b8430c\" stroke-width=\"36\" d=\"M120 80h0\"/>"), "{svg}");
        assert!(svg.ends_with("d=\"M0 0l999 999\"/></g></svg>"), "{svg}");
    }

    #[test]
    fn an_empty_paper_and_a_full_one_are_refused_kindly_and_all_else_is_no_drawing() {
        for empty in ["", " ", "\n\t"] {
            assert_eq!(Drawing::parse(empty), Err(IdeasRefusal::NothingDrawn.into()));
        }
        let full = "an1.1".repeat(MOST_LETTERS / 5);
        assert!(Drawing::parse(&full).is_ok());
        assert_eq!(Drawing::parse(&format!("{full}an1.1")), Err(IdeasRefusal::TooMuchDrawn.into()));
        let all = "a an an. an1 an1. an1.2.3 an1.1000 an1.-2 an1.+2 an01.2 ax1.2 gn1.2 AN1.2 an1,2 an1.2< bn١.٢ \
                   an1.2\"/><script> crayon an1.2an an1..2 an1.99999999999";
        for wrong in all.split(' ').filter(|wrong| !wrong.is_empty()) {
            assert_eq!(Drawing::parse(wrong), Err(Refusal::UnreadableForm), "{wrong:?}");
        }
    }

    #[test]
    fn outside_the_room_a_crayon_stands_for_a_drawing() {
        assert_eq!(outside(Some(HOUSE.to_owned())).as_deref(), Some(STANDS_FOR_IT));
        assert_eq!(outside(Some("pan".to_owned())).as_deref(), Some("pan"));
        assert_eq!(outside(None), None);
    }

    #[test]
    fn a_small_one_keeps_what_is_large() {
        let house = Drawing::parse(HOUSE).unwrap();
        assert_eq!(house.rough(), house);
        let small = house.to_small_svg();
        assert!(small.contains(" stroke-width=\"3\" d=\"M25 100l0 -50l75 0l0 50\"/>"), "{small}");
        assert!(small.contains(" stroke-width=\"6\" d=\"M15 10h0\"/>"), "{small}");
        let rain = (0..200).map(|nth| format!("en{nth}.9.{nth}.12")).collect::<Vec<_>>().concat();
        let rough = Drawing::parse(&format!("{rain}{HOUSE}")).unwrap().rough().to_string();
        assert!(rough.contains("an200.800.200.400.800.400.800.800"), "{rough}");
        assert!(rough.ends_with("cn0.0.999.999"), "{rough}");
    }

    fn signs() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[a-hnw0-9.]{0,200}",
            "([a-f][nw][1-9][0-9]{0,2}[.][1-9][0-9]{0,2}([.][1-9][0-9]{0,2}[.][1-9][0-9]{0,2}){0,9}){1,80}",
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_sent_is_a_drawing_or_is_refused(text in signs()) {
            if let Ok(drawn) = Drawing::parse(&text) {
                let written = drawn.to_string();
                prop_assert_eq!(&written, text.trim());
                prop_assert!(written.len() <= MOST_LETTERS);
                prop_assert_eq!(Drawing::parse(&written).unwrap(), drawn.clone());
                let rough = drawn.rough();
                prop_assert!(rough.weight() <= MOST_WEIGHT && !rough.strokes.is_empty());
                prop_assert!(Drawing::parse(&rough.to_string()).is_ok());
                prop_assert!(drawn.to_small_svg().len() <= 3_000, "{}", drawn.to_small_svg().len());
            }
        }

        #[test]
        fn a_page_gets_numbers_and_our_own_letters_and_nothing_else(text in signs()) {
            if let Ok(drawn) = Drawing::parse(&text) {
                for svg in [drawn.to_svg(), drawn.to_small_svg()] {
                    for part in svg.split(" d=\"").skip(2) {
                        let path = part.split('"').next().unwrap_or_default();
                        prop_assert!(path.chars().all(|sign| "Mlh -".contains(sign) || sign.is_ascii_digit()));
                    }
                }
            }
        }
    }
}
