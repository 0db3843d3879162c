//! The forms of the page: as they stand, and as they were typed.

use app::session::readiness::{AdultsForm, CheckForm, Forms, Part, RoleForm, WhenForm};
use domain::partnership::role::Holder;
use domain::people::sign_in::Adult;
use domain::session::booking::Booking;
use domain::session::readiness::{Check, Preparation};
use domain::session::session_role::{InRole, SessionRole};

use crate::extractors::form::FormFields;

/// All forms as they stand on the disk.
pub(super) fn filled(adult: &Adult, booking: Option<&Booking>, prepared: &Preparation) -> Forms {
    Forms {
        when: booking.map(booked).unwrap_or_default(),
        adults: AdultsForm {
            expected: number(prepared.expected),
            more: number(Some(prepared.more).filter(|more| *more > 0)),
            come: number(prepared.come),
            why_fewer: prepared.why_fewer.as_ref().map(ToString::to_string).unwrap_or_default(),
        },
        roles: SessionRole::ALL.map(|role| in_role(adult, role, prepared.in_role(role))).into(),
        checks: Check::ALL.map(|check| ticked(prepared, check)).into(),
    }
}

/// Puts back what was typed into one of the forms, and says which it was.
pub(super) fn fill(forms: &mut Forms, form: &FormFields) -> Part {
    let sent =
        |field: &str| form.every().any(|(name, _)| name == field || name.starts_with(&format!("{field}-")));
    if sent("day") {
        forms.when = typed_when(form);
        Part::When
    } else if sent("come") {
        forms.adults = typed_adults(form);
        Part::Adults
    } else if sent("post") {
        forms.roles = SessionRole::ALL.map(|role| typed_role(form, role)).into();
        Part::Roles
    } else if sent("who") {
        forms.checks = Check::ALL.map(|check| typed_check(form, check)).into();
        Part::Checks
    } else {
        Part::Top
    }
}

fn booked(booking: &Booking) -> WhenForm {
    let [starts, ends] = [booking.starts, booking.ends].map(|time| time.strftime("%H:%M").to_string());
    WhenForm {
        day: booking.day.to_string(),
        until: Some(booking.until)
            .filter(|until| *until > booking.day)
            .map(|until| until.to_string())
            .unwrap_or_default(),
        starts,
        ends,
        place: booking.place.as_ref().map(|place| place.0.clone()).unwrap_or_default(),
        why_place: booking.why_place.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

fn number(number: Option<u32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn in_role(adult: &Adult, role: SessionRole, filled: Option<&InRole>) -> RoleForm {
    let (post, not_needed) = match filled.map(|one| &one.holder) {
        Some(Holder::Post(post)) => (post.to_string(), String::new()),
        Some(Holder::NotNeeded(why)) => (String::new(), why.to_string()),
        None => (String::new(), String::new()),
    };
    RoleForm {
        role,
        organisation: filled.map_or(&adult.organisation, |one| &one.organisation).0.clone(),
        post,
        not_needed,
        comfortable: filled.is_some_and(|one| one.comfortable),
    }
}

/// A line that nobody ticked has no day: that somebody looked today is theirs to say.
fn ticked(prepared: &Preparation, check: Check) -> CheckForm {
    let ticked = prepared.ticked(check);
    CheckForm {
        check,
        who: ticked.map(|one| one.who.to_string()).unwrap_or_default(),
        on: ticked.map(|one| one.on.to_string()).unwrap_or_default(),
    }
}

/// When and where, as typed.
pub(super) fn typed_when(form: &FormFields) -> WhenForm {
    let one = |field: &str| form.one(field).to_owned();
    WhenForm {
        day: one("day"),
        until: one("until"),
        starts: one("starts"),
        ends: one("ends"),
        place: one("place"),
        why_place: one("why_place"),
    }
}

/// How many come, as typed.
pub(super) fn typed_adults(form: &FormFields) -> AdultsForm {
    let one = |field: &str| form.one(field).to_owned();
    AdultsForm {
        expected: one("expected"),
        more: one("more"),
        come: one("come"),
        why_fewer: one("why_fewer"),
    }
}

/// One role, as typed.
pub(super) fn typed_role(form: &FormFields, role: SessionRole) -> RoleForm {
    let one = |field: &str| form.one(&format!("{field}-{}", role.code())).to_owned();
    RoleForm {
        role,
        organisation: one("organisation"),
        post: one("post"),
        not_needed: one("not-needed"),
        comfortable: one("comfortable") == "1",
    }
}

/// One line of the checklist, as typed.
pub(super) fn typed_check(form: &FormFields, check: Check) -> CheckForm {
    let one = |field: &str| form.one(&format!("{field}-{}", check.code())).to_owned();
    CheckForm { check, who: one("who"), on: one("on") }
}
