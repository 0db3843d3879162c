//! "What happens to what I write": who reads it, by when, where it can go, and what adults may never do with it.

mod page;

use domain::ideas::read_within::ReadTimes;

use crate::frame::Me;

/// `GET /what-happens`.
#[derive(Clone)]
pub struct WhatHappensPage {
    /// Who, when in.
    pub me: Option<Me>,
    /// How the promise was kept in the own session so far; nobody's where nobody is in.
    pub times: ReadTimes,
}
