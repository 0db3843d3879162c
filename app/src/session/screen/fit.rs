//! How large letters can be so that all words of a scene stay whole, at one size for all of them. It is
//! reckoned here, on the smallest canvas that any screen has, since a page without a script measures nothing.
//! Lengths are hundredths of a rem; the width of a sign is thousandths of the size of its letters.

/// The canvas is 64 rem wide and 40 rem high on every screen: one rem is the smaller of both parts.
/// What the way in leaves of its width.
pub(super) const WIDTH: u32 = 4_200;
/// Its width where the screen is 16 to 9, as most are.
const WIDE: u32 = 4_900;
/// Its height inside, as long as a plan runs above.
pub(super) const HEIGHT: u32 = 3_500;

/// The sizes that the style sheet knows, the largest first.
const SIZES: [u32; 16] = [460, 400, 340, 300, 260, 230, 200, 180, 160, 145, 130, 115, 100, 85, 70, 55];
/// Lines stand so far apart, in hundredths of the size.
const LINE: u32 = 119;
/// Between two rows.
const GAP: u32 = 50;

/// One text of a scene, each of its lines by itself, and a smaller one below it.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub words: String,
    pub small: String,
}

/// How cells stand: in so many columns, with so much beside their words and around them.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub columns: u32,
    /// Beside the words, whatever their size.
    pub beside: u32,
    /// Beside them, in hundredths of their size: a picture, a number.
    pub beside_em: u32,
    /// Above and below them.
    pub around: u32,
    /// No cell is lower, in hundredths of the size.
    pub least_em: u32,
}

/// The classes of the sizes and the columns at which everything fits into a place of this height, on any screen
/// and on a wide one; the smallest size where nothing does.
pub(super) fn class(cells: &[Cell], height: u32, shapes: &[Shape]) -> String {
    let on = |whole: u32| {
        let fits = |size: u32| {
            let shape = shapes.iter().find(|shape| tall(cells, size, shape, whole) <= height)?;
            Some((size, shape.columns))
        };
        let least = shapes.last().map_or(1, |shape| shape.columns);
        SIZES.into_iter().find_map(fits).unwrap_or((55, least))
    };
    let ((size, columns), (wide, wide_columns)) = (on(WIDTH), on(WIDE));
    format!("size-{size} cols-{columns} wide-{wide} wide-cols-{wide_columns}")
}

/// The smallest size that is read from the back of a room, in hundredths of a rem: 26 pixels on a screen of 1280
/// by 720.
const FROM_THE_BACK: u32 = 145;
/// So many stand on one page, where not all can.
const PAGES: [usize; 5] = [6, 4, 3, 2, 1];

/// How many of these cells, `most` at the most, stand together so that they are read from the back: all of
/// them, or few enough on every page.
pub(super) fn at_once(
    cells: &[Cell],
    height: u32,
    most: usize,
    shapes: impl Fn(usize) -> Vec<Shape>,
) -> usize {
    let is_read = |page: &[Cell]| {
        shapes(page.len()).iter().any(|shape| tall(page, FROM_THE_BACK, shape, WIDTH) <= height)
    };
    let all = cells.len().max(1);
    let fits = |many: &usize| *many < all && *many <= most && cells.chunks(*many).all(is_read);
    if all <= most && is_read(cells) {
        return all;
    }
    let many = PAGES.into_iter().find(fits).unwrap_or(1);
    // As many on each page, where nobody counts on so many: seven are four and three, not six and one.
    let even = all.div_ceil(all.div_ceil(many));
    if most == usize::MAX && fits(&even) { even } else { many }
}

/// The class for a heading of these words, this wide and high.
pub(super) fn heading(words: &str, width: u32, height: u32, largest: u32) -> String {
    format!("size-{}", heading_size(words, width, height, largest))
}

/// How high it is then.
pub(super) fn heading_height(words: &str, width: u32, height: u32, largest: u32) -> u32 {
    let size = heading_size(words, width, height, largest);
    (lines(words, width, size) * size * LINE / 100).min(height)
}

fn heading_size(words: &str, width: u32, height: u32, largest: u32) -> u32 {
    let fits = |size: &u32| lines(words, width, *size) * size * LINE / 100 <= height;
    SIZES.into_iter().filter(|size| *size <= largest).find(fits).unwrap_or(55)
}

/// How high the words below a heading are: no smaller than what is read from the back.
pub(super) fn below_height(words: &str) -> u32 {
    lines(words, WIDTH, FROM_THE_BACK) * FROM_THE_BACK * 3 / 2
}

/// How high all rows are together.
fn tall(cells: &[Cell], size: u32, shape: &Shape, whole: u32) -> u32 {
    let columns = shape.columns.max(1);
    let each = (whole - GAP * 2 * (columns - 1)) / columns;
    let width = each.saturating_sub(shape.beside + shape.beside_em * size / 100);
    let one = |cell: &Cell| {
        let small = size * 4 / 5;
        let words = cell.words.lines().map(|line| lines(line, width, size)).sum::<u32>() * size * LINE / 100;
        let below = lines(&cell.small, width, small) * small * LINE / 100;
        (words + below).max(shape.least_em * size / 100) + shape.around
    };
    let rows = cells.chunks(usize::try_from(columns).unwrap_or(1));
    let (sum, many) =
        rows.fold((0, 0), |(sum, many), row| (sum + row.iter().map(one).max().unwrap_or(0), many + 1));
    sum + GAP * u32::saturating_sub(many, 1)
}

/// In how many lines these words stand, broken as a browser breaks them, at worst: a word that is longer than
/// a line begins a new one and goes on in the next.
fn lines(words: &str, width: u32, size: u32) -> u32 {
    let whole = u64::from(width) * 1_000 / u64::from(size.max(1));
    let (mut lines, mut used) = (0_u64, whole + 1);
    for word in words.split_whitespace() {
        let wide = word.chars().map(|sign| u64::from(wide(sign))).sum::<u64>();
        if used + SPACE + wide <= whole {
            used += SPACE + wide;
        } else {
            // Of a broken word each line ends up to one sign early.
            let usable = whole.saturating_sub(1_400).max(1_400);
            let more = if wide <= whole { 1 } else { wide.div_ceil(usable) };
            lines += more;
            used = if more > 1 { whole } else { wide };
        }
    }
    u32::try_from(lines).unwrap_or(u32::MAX / 1_000)
}

const SPACE: u64 = 270;

/// How wide a bold sign of our letters is, in thousandths of its size; of others, at most.
fn wide(sign: char) -> u32 {
    match sign {
        '\u{200b}'..='\u{200f}'
        | '\u{300}'..='\u{36f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{2066}'..='\u{2069}' => 0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | '’' | '!' | ':' | ';' | '|' => 310,
        'f' | 'r' | 't' | '(' | ')' | '-' => 410,
        'm' | 'w' => 870,
        'M' | 'W' | '@' | '%' => 910,
        'A'..='Z' | '£' | '&' => 670,
        '\u{0}'..='\u{2ff}' => 575,
        '\u{300}'..='\u{10ff}' => 800,
        '\u{1ab0}'..='\u{2bff}' => 900,
        _ => 1_400,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Shape = Shape { columns: 2, beside: 400, beside_em: 300, around: 100, least_em: 200 };
    const THREE: Shape = Shape { columns: 3, ..ONE };

    fn size(words: &str, many: usize) -> u32 {
        let cells = vec![Cell { words: words.to_owned(), small: String::new() }; many];
        let class = class(&cells, HEIGHT, &[ONE, THREE]);
        class.trim_start_matches("size-").split(' ').next().unwrap().parse().unwrap()
    }

    #[test]
    fn the_more_words_the_smaller_they_are_and_never_too_many() {
        let idea = "Girls’ talk about bodies and boyfriends with someone who isn’t our teacher";
        assert!(size(idea, 2) > size(idea, 6) && size(idea, 6) > size(idea, 12));
        assert!(size(idea, 12) >= 100);
        assert!(size(&idea.repeat(4), 12) < size(idea, 12));
    }

    #[test]
    fn what_is_not_read_from_the_back_stands_on_pages() {
        let at_once = |words: &str, many: usize| {
            let cells = vec![Cell { words: words.to_owned(), small: String::new() }; many];
            super::at_once(&cells, HEIGHT, usize::MAX, |_| vec![ONE, THREE])
        };
        let idea = "Girls’ talk about bodies and boyfriends with someone who isn’t our teacher";
        assert_eq!([at_once("Cook tea", 12), at_once(idea, 12), at_once(idea, 2)], [12, 6, 2]);
        let long = at_once(&idea.repeat(4), 12);
        assert!((1..6).contains(&long), "{long}");
        assert_eq!(at_once("", 0), 1);
        assert_eq!(at_once(idea, 7), 4, "as many on each page");
        let few = vec![Cell::default(); 12];
        assert_eq!(super::at_once(&few, HEIGHT, 3, |_| vec![ONE]), 3);
    }

    #[test]
    fn a_word_without_an_end_is_broken_and_a_family_is_wide() {
        assert_eq!(lines("Go home", 1_000, 100), 1);
        assert_eq!(lines(&"m".repeat(100), 1_000, 100), 11);
        assert_eq!(lines("", 1_000, 100), 0);
        assert!(lines("👨‍👩‍👧‍👦 👨‍👩‍👧‍👦", 600, 100) >= 2);
    }
}
