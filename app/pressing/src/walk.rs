//! The way of the light: from group to group, and inside one from thing to thing. It knows no page, no clock and
//! no switch.

use std::ops::Range;

/// Where the light is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// On all of a group.
    Group(usize),
    /// Inside a group, on one of its things.
    One {
        /// The group.
        group: usize,
        /// Which of its things.
        one: usize,
    },
}

/// The groups of a page, and where the light is.
#[derive(Clone, Debug)]
pub struct Walk {
    groups: Vec<usize>,
    at: At,
    /// So often it goes through a group before it leaves it.
    times: u32,
    gone: u32,
}

impl Walk {
    /// Begins at the first group; inside it where there is no other.
    pub fn new(groups: Vec<usize>, times: u32) -> Self {
        let mut walk = Self { groups, at: At::Group(0), times, gone: 0 };
        walk.begin();
        walk
    }

    /// Where it is.
    pub fn at(&self) -> At {
        self.at
    }

    /// The things that are lit, counted over all groups.
    pub fn lit(&self) -> Range<usize> {
        let group = self.group();
        let first: usize = self.groups.iter().take(group).sum();
        match self.at {
            At::Group(_) => first..first + self.size(group),
            At::One { one, .. } => first + one..first + one + 1,
        }
    }

    /// One on. After the last group comes the first. Inside a group, after the last thing comes the first again,
    /// and at last the group: so who went in by mistake comes out without a press.
    pub fn on(&mut self) {
        match self.at {
            At::Group(group) => self.at = At::Group((group + 1) % self.groups.len().max(1)),
            At::One { group, one } if one + 1 < self.size(group) => self.at = At::One { group, one: one + 1 },
            At::One { group, .. } => {
                self.gone += 1;
                let stays = self.gone < self.times || self.is_only();
                self.at = if stays { At::One { group, one: 0 } } else { At::Group(group) };
            }
        }
    }

    /// Goes into the group that is lit, or chooses the thing: then says which, counted over all groups. A group of
    /// one thing is that thing.
    pub fn press(&mut self) -> Option<usize> {
        match self.at {
            At::Group(group) if self.size(group) > 1 => {
                self.go_in(group, 0);
                None
            }
            _ => self.lit().next(),
        }
    }

    /// The page has other groups now. The light goes to this thing, or to the group that holds it; where it is gone
    /// it begins anew.
    pub fn moved(&mut self, groups: Vec<usize>, to: Option<usize>, inside: bool) {
        self.groups = groups;
        self.gone = 0;
        let mut left = to.unwrap_or(usize::MAX);
        for (group, size) in self.groups.iter().copied().enumerate() {
            if left < size {
                if inside && size > 1 {
                    self.go_in(group, left);
                } else {
                    self.at = At::Group(group);
                    self.enter_if_only();
                }
                return;
            }
            left = left.saturating_sub(size);
        }
        self.begin();
    }

    fn begin(&mut self) {
        self.at = At::Group(0);
        self.gone = 0;
        self.enter_if_only();
    }

    fn enter_if_only(&mut self) {
        if self.is_only() && self.size(0) > 1 {
            self.go_in(0, 0);
        }
    }

    fn go_in(&mut self, group: usize, one: usize) {
        self.at = At::One { group, one };
        self.gone = 0;
    }

    fn is_only(&self) -> bool {
        self.groups.len() == 1
    }

    fn group(&self) -> usize {
        match self.at {
            At::Group(group) | At::One { group, .. } => group,
        }
    }

    fn size(&self, group: usize) -> usize {
        self.groups.get(group).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a light shows in so many steps.
    fn steps(walk: &mut Walk, many: usize) -> Vec<Range<usize>> {
        (0..many)
            .map(|_| {
                walk.on();
                walk.lit()
            })
            .collect()
    }

    #[test]
    fn it_goes_from_group_to_group_and_round_again() {
        let mut walk = Walk::new(vec![3, 1, 2], 2);
        assert_eq!(walk.lit(), 0..3);
        assert_eq!(steps(&mut walk, 4), [3..4, 4..6, 0..3, 3..4]);
    }

    #[test]
    fn a_press_goes_in_and_another_chooses() {
        let mut walk = Walk::new(vec![3, 1, 2], 2);
        walk.on();
        assert_eq!(walk.press(), Some(3), "one alone needs no going in");
        walk.on();
        assert_eq!((walk.press(), walk.lit()), (None, 4..5));
        walk.on();
        assert_eq!((walk.press(), walk.at()), (Some(5), At::One { group: 2, one: 1 }));
    }

    #[test]
    fn who_went_in_by_mistake_comes_out_by_waiting() {
        let mut walk = Walk::new(vec![2, 2], 2);
        let _ = walk.press();
        assert_eq!(steps(&mut walk, 5), [1..2, 0..1, 1..2, 0..2, 2..4]);
        let mut once = Walk::new(vec![2, 2], 1);
        let _ = once.press();
        assert_eq!(steps(&mut once, 3), [1..2, 0..2, 2..4]);
    }

    #[test]
    fn where_there_is_one_group_alone_nobody_has_to_go_in_and_nobody_falls_out() {
        let mut walk = Walk::new(vec![3], 1);
        assert_eq!(walk.lit(), 0..1);
        assert_eq!(steps(&mut walk, 4), [1..2, 2..3, 0..1, 1..2]);
        assert_eq!(Walk::new(vec![1], 1).press(), Some(0));
    }

    #[test]
    fn on_another_page_it_stays_at_what_is_still_there() {
        let mut walk = Walk::new(vec![3, 3, 1], 2);
        walk.moved(vec![2, 2, 1], Some(3), true);
        assert_eq!(walk.at(), At::One { group: 1, one: 1 });
        walk.moved(vec![2, 2, 1], Some(3), false);
        assert_eq!(walk.lit(), 2..4);
        walk.moved(vec![2, 2, 1], Some(4), true);
        assert_eq!(walk.at(), At::Group(2));
        for gone in [None, Some(5)] {
            walk.moved(vec![2, 2, 1], gone, true);
            assert_eq!(walk.at(), At::Group(0));
        }
        walk.moved(vec![4], Some(2), false);
        assert_eq!(walk.at(), At::One { group: 0, one: 0 });
    }

    #[test]
    fn nothing_to_light_is_no_mistake() {
        let mut walk = Walk::new(Vec::new(), 2);
        walk.on();
        assert_eq!((walk.lit(), walk.press()), (0..0, None));
    }

    #[test]
    fn three_of_twelve_cards_and_the_button_below_take_few_steps() {
        // Four groups of three cards, "None of these", "Check": cards 2, 6 and 11.
        let groups = vec![3, 3, 3, 3, 1, 1];
        let mut walk = Walk::new(groups.clone(), 2);
        let mut waited = 0;
        for wanted in [1, 5, 10, 13] {
            loop {
                while !walk.lit().contains(&wanted) {
                    walk.on();
                    waited += 1;
                }
                if walk.press() == Some(wanted) {
                    break;
                }
            }
            walk.moved(groups.clone(), Some(wanted), false);
        }
        assert!(waited <= 12, "{waited} steps, at 1.5 seconds each");
    }
}
