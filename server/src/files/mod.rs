//! Files that go out, and pictures that come in.

pub mod by_group;
pub mod group_list;
pub mod ics;
pub mod pack;
pub mod photo;
pub mod picture;
pub mod qr;
pub mod spreadsheet;
