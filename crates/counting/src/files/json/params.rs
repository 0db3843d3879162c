//! The finer terms of some rules.

use std::marker::PhantomData;

use crate::instance::Params;
use serde::de::MapAccess;

use super::super::numbers::LARGEST;
use super::object::Fields;
use super::once::Once;
use super::values::WholeNumber;

/// The keys of `params`. What is left out, or null, is as the rules have it.
#[derive(Default)]
pub struct ParamFields {
    add1_step: Once<i64>,
    add1_stop: Once<String>,
    utility_zero: Once<i64>,
    min_ratings: Once<i64>,
    min_support: Once<i64>,
    bt_alpha: Once<f64>,
}

impl<'de> Fields<'de> for ParamFields {
    const WHAT: &'static str = "an object of params";
    type Made = Params;

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "add1_step" => self.add1_step.take_or_null(map, WholeNumber(1)),
            "add1_stop" => self.add1_stop.take_or_null(map, PhantomData),
            "utility_zero" => self.utility_zero.take_or_null(map, WholeNumber(-LARGEST)),
            "min_ratings" => self.min_ratings.take_or_null(map, WholeNumber(0)),
            "min_support" => self.min_support.take_or_null(map, WholeNumber(0)),
            "bt_alpha" => self.bt_alpha.take_or_null(map, PhantomData),
            _ => Ok(false),
        }
    }

    fn made(self) -> Result<Params, String> {
        let usual = Params::default();
        Ok(Params {
            add1_step: self.add1_step.value.map_or(usual.add1_step, i64::unsigned_abs),
            add1_until_overspend: match self.add1_stop.value.as_deref() {
                None => usual.add1_until_overspend,
                Some("overspend") => true,
                Some(other) => return Err(format!(".add1_stop: expected \"overspend\", not {other:?}")),
            },
            utility_zero: self.utility_zero.value.unwrap_or(usual.utility_zero),
            min_ratings: self.min_ratings.value.map_or(usual.min_ratings, i64::unsigned_abs),
            min_support: self.min_support.value.map_or(usual.min_support, i64::unsigned_abs),
            bt_alpha: match self.bt_alpha.value {
                None => usual.bt_alpha,
                Some(alpha) if alpha > 0.0 => alpha,
                Some(alpha) => return Err(format!(".bt_alpha: expected a number above 0, not {alpha}")),
            },
        })
    }
}
