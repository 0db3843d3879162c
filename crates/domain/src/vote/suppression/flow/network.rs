//! A table as a network: figures are arcs, equations are nodes. What flows into a node flows out of it.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

/// One figure: what it is, and what a reader knows of it.
#[derive(Clone)]
pub(super) struct Arc {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) value: u64,
    /// The least and the greatest value that its face leaves open.
    pub(super) low: u64,
    pub(super) high: u64,
    /// The same while it is hidden.
    pub(super) most: u64,
    pub(super) hidden: bool,
    /// Whether its range must stay wide. A nought that the other face shows is no secret.
    pub(super) secret: bool,
    /// What hiding it costs.
    pub(super) cost: u64,
}

/// All figures of a table with the sums that hold between them.
#[derive(Clone, Default)]
pub(super) struct Network {
    pub(super) arcs: Vec<Arc>,
    pub(super) nodes: usize,
}

impl Network {
    /// By how much a figure's greatest possible value lies over its least, or `enough` when it is
    /// that or more. The value goes up by what can flow back round it, and down likewise (Gusfield,
    /// 1988). All bounds are whole numbers, so what a linear program would find is the same.
    pub(super) fn width(&self, at: usize, enough: u64) -> u64 {
        let up = self.room(at, true, enough);
        if up >= enough { up } else { up + self.room(at, false, enough - up) }
    }

    fn room(&self, at: usize, up: bool, enough: u64) -> u64 {
        let Some(arc) = self.arcs.get(at) else { return 0 };
        let own = if up { arc.high - arc.value } else { arc.value - arc.low };
        let (start, end) = if up { (arc.to, arc.from) } else { (arc.from, arc.to) };
        let enough = enough.min(own);
        if start == end {
            return enough;
        }
        let mut values: Vec<u64> = self.arcs.iter().map(|arc| arc.value).collect();
        let mut found = 0;
        while found < enough {
            let Some((path, room)) = self.path(&values, at, start, end) else { break };
            let more = room.min(enough - found);
            for (arc, forward) in path {
                if let Some(value) = values.get_mut(arc) {
                    *value = if forward { *value + more } else { *value - more };
                }
            }
            found += more;
        }
        found
    }

    /// A shortest way on which something can still flow, and how much; never over arc `without`.
    fn path(
        &self,
        values: &[u64],
        without: usize,
        start: usize,
        end: usize,
    ) -> Option<(Vec<(usize, bool)>, u64)> {
        let room = |at: usize, forward: bool| match (self.arcs.get(at), values.get(at)) {
            (Some(arc), Some(value)) if forward => arc.high - value,
            (Some(arc), Some(value)) => value - arc.low,
            _ => 0,
        };
        let mut came: Vec<Option<(usize, bool)>> = vec![None; self.nodes];
        let mut seen = vec![false; self.nodes];
        let mut next = VecDeque::from([start]);
        *seen.get_mut(start)? = true;
        while let Some(node) = next.pop_front() {
            for (at, forward, to) in self.ways(node, without) {
                let new = seen.get(to) == Some(&false) && room(at, forward) > 0;
                if let (true, Some(came), Some(seen)) = (new, came.get_mut(to), seen.get_mut(to)) {
                    (*came, *seen) = (Some((at, forward)), true);
                    next.push_back(to);
                }
            }
        }
        let path = self.back(&came, start, end)?;
        let most = path.iter().map(|(at, forward)| room(*at, *forward)).min()?;
        Some((path, most))
    }

    /// The figures to hide so that `amount` can flow round this one, the cheapest first found by
    /// Dijkstra: forward over any figure, backward only over one that holds as much.
    pub(super) fn cheapest(&self, around: usize, up: bool, amount: u64) -> Option<(u64, Vec<usize>)> {
        let arc = self.arcs.get(around).filter(|arc| up || arc.value >= amount)?;
        let (start, end) = if up { (arc.to, arc.from) } else { (arc.from, arc.to) };
        let mut costs = vec![u64::MAX; self.nodes];
        let mut came: Vec<Option<(usize, bool)>> = vec![None; self.nodes];
        let mut next = BinaryHeap::from([Reverse((0_u64, start))]);
        *costs.get_mut(start)? = 0;
        while let Some(Reverse((cost, node))) = next.pop() {
            if costs.get(node).is_some_and(|known| cost > *known) {
                continue;
            }
            for (at, forward, to) in self.ways(node, around) {
                let Some(arc) = self.arcs.get(at) else { continue };
                let carries = if forward { arc.most - arc.value } else { arc.value } >= amount;
                let cost = cost + if arc.hidden { 1 } else { arc.cost };
                if let (true, Some(known), Some(came)) = (carries, costs.get_mut(to), came.get_mut(to))
                    && cost < *known
                {
                    (*known, *came) = (cost, Some((at, forward)));
                    next.push(Reverse((cost, to)));
                }
            }
        }
        let path = self.back(&came, start, end)?;
        Some((*costs.get(end)?, path.into_iter().map(|(at, _)| at).collect()))
    }

    fn ways(&self, node: usize, without: usize) -> impl Iterator<Item = (usize, bool, usize)> {
        self.arcs.iter().enumerate().filter(move |(at, arc)| *at != without && arc.from != arc.to).filter_map(
            move |(at, arc)| match node {
                node if arc.from == node => Some((at, true, arc.to)),
                node if arc.to == node => Some((at, false, arc.from)),
                _ => None,
            },
        )
    }

    /// The way that led to `end`.
    fn back(
        &self,
        came: &[Option<(usize, bool)>],
        start: usize,
        mut end: usize,
    ) -> Option<Vec<(usize, bool)>> {
        let mut path = Vec::new();
        while end != start {
            let (at, forward) = (*came.get(end)?)?;
            path.push((at, forward));
            let arc = self.arcs.get(at)?;
            end = if forward { arc.from } else { arc.to };
        }
        Some(path)
    }
}
