//! How large a chart is, and so its rows, its letters and its bars.

/// How large a chart is drawn, in SVG units; the page scales it to its place.
#[derive(Clone, Copy)]
pub struct Size {
    pub(super) width: f32,
    /// Height of the space for all rows, and the most that one row gets of it.
    pub(super) height: f32,
    pub(super) row: f32,
    pub(super) font: f32,
    /// Letters of an idea that fit beside its bar; the table below holds the whole idea.
    pub(super) letters: usize,
    /// Room at the right: for the number, and on a wide chart for what became of the idea.
    pub(super) right: f32,
}

/// On a pupil's phone.
pub const PHONE: Size = Size { width: 360.0, height: 552.0, row: 46.0, font: 15.0, letters: 14, right: 34.0 };
/// On a leader's page.
pub const PAGE: Size = Size { width: 760.0, height: 480.0, row: 40.0, font: 16.0, letters: 30, right: 190.0 };
/// On the big screen, where twelve rows must fit below the winner.
pub const SCREEN: Size =
    Size { width: 1184.0, height: 372.0, row: 62.0, font: 24.0, letters: 34, right: 290.0 };

impl Size {
    /// With rows no higher than the space allows, and letters no higher than a row.
    pub(super) fn fitted(self, rows: usize) -> Self {
        let row = self.row.min(self.height / as_length(u32::try_from(rows.max(1)).unwrap_or(u32::MAX)));
        Self { row, font: self.font.min(row * 0.72), ..self }
    }

    /// Whether what became of an idea stands at the right of its bar.
    pub(super) fn is_wide(self) -> bool {
        self.width > 500.0
    }

    /// Side of the picture before each label.
    pub(super) fn picture(self) -> f32 {
        self.row * 0.8
    }
}

/// Exact up to 65,535 people in one room.
pub(super) fn as_length(people: u32) -> f32 {
    f32::from(u16::try_from(people).unwrap_or(u16::MAX))
}
