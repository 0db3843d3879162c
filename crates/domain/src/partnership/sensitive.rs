//! A sensitive topic: before an activity about one is put into the calendar, or a question about one is asked, four
//! things are confirmed, each by a job title on a day. Young people may always leave it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::partnership::refusal::PartnershipRefusal;
use crate::refusal::Refusal;
use crate::time;
use crate::wording::{ShortWords, Wording};

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Relationships and sex.
    Relationships,
    /// Drugs and alcohol.
    Drugs,
    /// Mental health.
    MentalHealth,
    /// Violence.
    Violence,
    /// Faith and identity.
    Faith,
    /// Something else.
    Other,
}

impl Topic {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 6] =
        [Self::Relationships, Self::Drugs, Self::MentalHealth, Self::Violence, Self::Faith, Self::Other];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Relationships => "relationships",
            Self::Drugs => "drugs",
            Self::MentalHealth => "mental-health",
            Self::Violence => "violence",
            Self::Faith => "faith",
            Self::Other => "other",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What has to be confirmed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    /// The policy, with a link to it.
    Policy,
    /// Families were informed.
    Families,
    /// Somebody has seen the plan.
    Plan,
    /// What is kept private, and what is not, is agreed and will be said first.
    Confidentiality,
}

impl Need {
    /// All four, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Policy, Self::Families, Self::Plan, Self::Confidentiality];

    /// As it stands in forms and in the Fluent files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Families => "families",
            Self::Plan => "plan",
            Self::Confidentiality => "confidentiality",
        }
    }

    /// Its two fields: by whom, and on which day.
    pub fn fields(self) -> [String; 2] {
        ["by", "on"].map(|start| format!("{start}-{}", self.code()))
    }
}

/// Something that was confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// What was to be confirmed.
    pub need: Need,
    /// By whom, as a job title.
    pub by: ShortWords,
    /// On which day.
    pub on: Date,
}

/// The mark of a sensitive topic, and what was confirmed so far; nothing of both where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sensitive {
    /// What it is about; none where it is not sensitive.
    pub topic: Option<Topic>,
    /// Where the policy can be read.
    pub policy: Option<Wording<300>>,
    /// What was confirmed.
    pub confirmed: Vec<Confirmed>,
}

impl Sensitive {
    /// Reads what was typed; `of` gives a field of the form. A line that names nobody and no day is not confirmed.
    ///
    /// # Errors
    /// [`Refusal::Missing`] with the field for half a line, a day to come, and a link that is none.
    pub fn read<'a>(of: impl Fn(&str) -> &'a str, today: Date) -> Result<Self, Refusal> {
        let topic = match of("topic") {
            "" => return Ok(Self::default()),
            code => Some(Topic::parse(code).ok_or(Refusal::Missing { field: "topic" })?),
        };
        let policy: Option<Wording<300>> = Wording::parse_optional(of("policy"))?;
        if policy.as_ref().is_some_and(|link| !is_link(link.as_str())) {
            return Err(Refusal::Missing { field: "policy" });
        }
        let mut confirmed = Vec::new();
        for need in Need::ALL {
            let [by_field, on_field] = need.fields();
            let (by, on) = (ShortWords::parse_optional(of(&by_field))?, of(&on_field).trim());
            match (by, on) {
                (None, "") => {}
                (None, _) => return Err(Refusal::Missing { field: "who" }),
                (Some(by), on) => {
                    let on = time::held_day("on", time::day("on", on)?, today)?;
                    if on > today {
                        return Err(Refusal::Missing { field: "on" });
                    }
                    if need == Need::Policy && policy.is_none() {
                        return Err(Refusal::Missing { field: "policy" });
                    }
                    confirmed.push(Confirmed { need, by, on });
                }
            }
        }
        Ok(Self { topic, policy, confirmed })
    }

    /// By whom and when this was confirmed.
    pub fn find_confirmed(&self, need: Need) -> Option<&Confirmed> {
        self.confirmed.iter().find(|one| one.need == need)
    }

    /// What is still to be confirmed; nothing where it is not sensitive.
    pub fn missing(&self) -> Vec<Need> {
        let is_open = |need: &Need| self.topic.is_some() && self.find_confirmed(*need).is_none();
        Need::ALL.into_iter().filter(is_open).collect()
    }

    /// Whether it may be put into the calendar, or asked.
    ///
    /// # Errors
    /// [`PartnershipRefusal::NotConfirmed`] with how many are missing.
    pub fn may_go_on(&self) -> Result<(), Refusal> {
        match self.missing().len() {
            0 => Ok(()),
            left => Err(PartnershipRefusal::NotConfirmed { left }.into()),
        }
    }
}

/// An address of the web that can be opened.
fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.chars().any(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 12, 3);

    fn read(typed: &[(&str, &str)]) -> Result<Sensitive, Refusal> {
        let of = |field: &str| typed.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| *value);
        Sensitive::read(of, TODAY)
    }

    const ALL: [(&str, &str); 10] = [
        ("topic", "relationships"),
        ("policy", "https://larkmoor.example/policy"),
        ("by-policy", "Deputy head"),
        ("on-policy", "2026-12-01"),
        ("by-families", "Family worker"),
        ("on-families", "2026-12-02"),
        ("by-plan", "Safeguarding lead"),
        ("on-plan", "2026-12-03"),
        ("by-confidentiality", "Youth worker"),
        ("on-confidentiality", "2026-12-03"),
    ];

    #[test]
    fn all_four_have_to_be_confirmed_and_each_that_is_missing_is_named() {
        let all = read(&ALL).unwrap();
        assert_eq!((all.missing(), all.may_go_on()), (Vec::new(), Ok(())));
        for need in Need::ALL {
            let fields = need.fields();
            let but: Vec<_> =
                ALL.into_iter().filter(|(name, _)| !fields.iter().any(|field| field == name)).collect();
            let open = read(&but).unwrap();
            assert_eq!(open.missing(), [need]);
            assert_eq!(open.may_go_on(), Err(PartnershipRefusal::NotConfirmed { left: 1 }.into()));
        }
        assert_eq!(read(&[("topic", "drugs")]).unwrap().missing(), Need::ALL);
    }

    #[test]
    fn what_is_not_sensitive_needs_nothing_and_keeps_nothing() {
        let plain = read(&ALL[1..]).unwrap();
        assert_eq!(plain, Sensitive::default());
        assert_eq!(plain.may_go_on(), Ok(()));
    }

    #[test]
    fn half_a_line_a_day_to_come_and_a_link_that_is_none_are_refused() {
        let with = |field: &str, value: &'static str| {
            let typed = ALL.map(|(name, old)| (name, if name == field { value } else { old }));
            read(&typed)
        };
        for need in Need::ALL {
            let [by, on] = need.fields();
            assert_eq!(with(&by, " "), Err(Refusal::Missing { field: "who" }));
            for day in [" ", "2026-12-04", "soon"] {
                assert_eq!(with(&on, day), Err(Refusal::Missing { field: "on" }), "{day}");
            }
        }
        for link in ["", "our policy", "javascript:alert(1)", "https://nowhere", "https://a b.example"] {
            assert_eq!(with("policy", link), Err(Refusal::Missing { field: "policy" }), "{link}");
        }
        assert_eq!(with("topic", "weather"), Err(Refusal::Missing { field: "topic" }));
    }

    #[test]
    fn topics_are_read_back() {
        for topic in Topic::ALL {
            assert_eq!(Topic::parse(topic.code()), Some(topic));
        }
    }
}
