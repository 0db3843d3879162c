//! What whoever runs Fifth sees of it: numbers, and a line for each request if they want it. Both know the
//! pattern of an address, never the address; no name, no query, no cookie, nobody's address, nothing typed.

mod failed;
mod layer;
mod numbers;
pub mod places;
mod scrape;
pub mod what;

pub use layer::layer;
pub use scrape::serve;
