//! `PrefLib` files (preflib.org): orders and categories.
//!
//! Options are numbers in these files, from one, or from zero in some that others wrote. What
//! `PrefLib` has no key for — ids, costs, the terms of the count — stands under keys of our own,
//! which its readers pass over.

mod categories;
mod header;
mod lines;
mod orders;
mod write;

pub use self::categories::{read_categories, write_categories};
pub use self::orders::{Orders, read_orders, write_orders};
