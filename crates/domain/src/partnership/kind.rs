//! What kind of partner an organisation is: as the form that sets Fifth up offers it, and as far as that
//! helps it to say what it gives and gets.

/// A kind of partner that has suggestions of its own. On the disk the kind stands in words, because people
/// may say it otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerKind {
    /// A school for pupils with special needs.
    SpecialSchool,
    /// A pupil referral unit, or another school for those whom schools have sent away.
    ReferralUnit,
    /// Any other school or college.
    School,
    /// Artists, a studio, a theatre.
    Arts,
    /// A youth club.
    YouthClub,
    /// All others.
    Other,
}

/// Words that tell a kind from what people call themselves, in small letters. The first line that
/// fits decides: a special school is a school, too.
const SIGNS: [(PartnerKind, &[&str]); 5] = [
    (PartnerKind::ReferralUnit, &["referral", "pru", "alternative"]),
    (PartnerKind::SpecialSchool, &["special", "send", "semh"]),
    (PartnerKind::Arts, &["art", "arts", "theatre", "dance", "music", "studio", "museum", "film", "drama"]),
    (PartnerKind::YouthClub, &["youth", "club", "clubs", "scouts", "guides", "cadets"]),
    (PartnerKind::School, &["school", "academy", "college", "primary", "secondary", "nursery", "sixth"]),
];

impl PartnerKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::SpecialSchool, Self::ReferralUnit, Self::School, Self::YouthClub, Self::Arts, Self::Other];

    /// The kind that an organisation calls itself: "Special school", "Arts youth organisation".
    pub fn guess(typed: &str) -> Self {
        let typed = typed.to_lowercase();
        let words: Vec<&str> = typed.split(|sign: char| !sign.is_alphanumeric()).collect();
        let fits = |(_, signs): &&(Self, &[&str])| signs.iter().any(|sign| words.contains(sign));
        SIGNS.iter().find(fits).map_or(Self::Other, |(kind, _)| *kind)
    }

    /// As it stands in forms and in the Fluent files.
    pub fn code(self) -> &'static str {
        match self {
            Self::SpecialSchool => "special-school",
            Self::ReferralUnit => "referral-unit",
            Self::School => "school",
            Self::Arts => "arts",
            Self::YouthClub => "youth-club",
            Self::Other => "other",
        }
    }

    /// How many suggestions there are of what such a partner gives and gets, for which the Fluent
    /// files have words: `benefit-<kind>-gives-1` and so on.
    pub fn suggestions(self) -> [u8; 2] {
        match self {
            Self::SpecialSchool | Self::YouthClub => [4, 3],
            Self::ReferralUnit | Self::School | Self::Arts => [3, 3],
            Self::Other => [2, 2],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_from_what_people_call_themselves() {
        for (typed, kind) in [
            ("Special school", PartnerKind::SpecialSchool),
            ("SEMH special school, ages 11 to 16", PartnerKind::SpecialSchool),
            ("Pupil referral unit", PartnerKind::ReferralUnit),
            ("PRU", PartnerKind::ReferralUnit),
            ("Arts youth organisation", PartnerKind::Arts),
            ("Youth club", PartnerKind::YouthClub),
            ("Primary school", PartnerKind::School),
            ("Academy", PartnerKind::School),
            ("City farm", PartnerKind::Other),
            ("", PartnerKind::Other),
        ] {
            assert_eq!(PartnerKind::guess(typed), kind, "{typed}");
        }
    }
}
