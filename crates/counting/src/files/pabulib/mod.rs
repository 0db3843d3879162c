//! Pabulib files (pabulib.org): participatory budgets, one voter a line.

mod cells;
mod read;
mod tables;
mod votes;
mod write;

pub use self::read::read;
pub use self::write::write;
