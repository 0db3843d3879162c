//! Files that go out, and pictures that come in.

pub mod ics;
pub mod photo;
pub mod qr;
pub mod spreadsheet;
