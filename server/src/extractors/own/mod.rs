//! What a person may touch, as types: each is read from the address and from who asks, or the
//! handler is never reached. What belongs to others is not there: 404.

mod session;

pub use session::{DebriefOf, OwnSession, ReadableSession};
