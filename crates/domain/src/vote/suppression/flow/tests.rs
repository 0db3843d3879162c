//! One line by hand. Tables are in `margins.rs`, and all of it is attacked.

use super::*;

#[test]
fn a_line_hides_as_much_as_it_needs_and_no_more() {
    let figure = |value: &u64| Figure {
        value: *value,
        known: (*value, *value),
        hidden: (1..5).contains(value),
        secret: true,
    };
    let hidden = |figures: &[u64]| protect_line(&figures.iter().map(figure).collect::<Vec<_>>(), 5).unwrap();
    assert_eq!(hidden(&[40, 28, 3]), [false, true, true]);
    assert_eq!(hidden(&[30, 12, 1, 1, 0]), [false, true, true, true, false]);
    assert_eq!(hidden(&[20, 10, 0]), [false; 3]);
    assert_eq!(hidden(&[20, 3, 3]), [false, true, true]);
    assert_eq!(protect_line(&[2, 1].map(|value| figure(&value)), 5), None, "three people hide nobody");
}
