//! What else has to be hidden, so that no hidden figure of a network can be worked out.

use super::network::{Arc, Network};
use crate::vote::suppression::rules::{EngineRule, holds};

/// What the range of a rounded figure leaves open at least: three values.
const ROUNDED: u64 = 2;

impl Network {
    pub(super) fn hide(&mut self, at: usize) {
        if let Some(arc) = self.arcs.get_mut(at) {
            (arc.hidden, arc.low, arc.high) = (true, 0, arc.most);
        }
    }

    /// The figure with the narrowest range of those whose range is too narrow, if there is one: a hidden
    /// one under `threshold`, or a rounded one that can be worked out.
    pub(super) fn narrowest(&self, threshold: u64) -> Option<usize> {
        let needs = |arc: &Arc| match arc.hidden {
            true if arc.secret => threshold,
            false if holds(EngineRule::Rounded) => ROUNDED.min(arc.high - arc.low),
            _ => 0,
        };
        let arcs = self.arcs.iter().enumerate().map(|(at, arc)| (at, needs(arc)));
        let narrow = arcs.map(|(at, needs)| (self.width(at, needs), at, needs));
        narrow.filter(|(width, _, needs)| width < needs).min().map(|(_, at, _)| at)
    }

    /// Hides figures until each hidden one leaves a range of at least `threshold`: for the narrowest
    /// the cheapest circle round it, again and again (after Castro, 2007); then shows again, largest
    /// first, what need not be hidden (Kelly, Golden and Assad, 1992). Says whether it came to an end;
    /// if not, nothing of this table may be shown.
    #[must_use]
    pub(super) fn protect(&mut self, threshold: u64) -> bool {
        let shown = self.clone();
        while let Some(narrow) = self.narrowest(threshold) {
            if self.arcs.get(narrow).is_some_and(|arc| !arc.hidden) {
                self.hide(narrow);
                continue;
            }
            let circles = [true, false].map(|up| self.cheapest(narrow, up, threshold));
            let cheapest = circles.into_iter().flatten().min().map(|(_, circle)| circle);
            let is_new = |at: &usize| self.arcs.get(*at).is_some_and(|arc| !arc.hidden);
            let more: Vec<usize> = cheapest.into_iter().flatten().filter(is_new).collect();
            let more = if more.is_empty() { self.cheapest_left().into_iter().collect() } else { more };
            if more.is_empty() {
                return false;
            }
            for at in more {
                self.hide(at);
            }
        }
        self.clean_up(&shown, threshold);
        true
    }

    fn cheapest_left(&self) -> Option<usize> {
        let shown = self.arcs.iter().enumerate().filter(|(_, arc)| !arc.hidden);
        shown.min_by_key(|(_, arc)| arc.cost).map(|(at, _)| at)
    }

    fn clean_up(&mut self, shown: &Self, threshold: u64) {
        let is_more = |at: &usize| {
            let hidden = |network: &Self| network.arcs.get(*at).is_some_and(|arc| arc.hidden);
            hidden(self) && !hidden(shown)
        };
        let mut more: Vec<usize> = (0..self.arcs.len()).filter(is_more).collect();
        more.sort_by_key(|at| self.arcs.get(*at).map(|arc| std::cmp::Reverse((arc.cost, arc.value))));
        for at in more {
            let (Some(before), Some(hidden)) = (shown.arcs.get(at), self.arcs.get(at).cloned()) else {
                continue;
            };
            if let Some(arc) = self.arcs.get_mut(at) {
                *arc = before.clone();
            }
            if self.narrowest(threshold).is_some()
                && let Some(arc) = self.arcs.get_mut(at)
            {
                *arc = hidden;
            }
        }
    }
}
