//! Names of things on the disk and in addresses: opaque, random, never a count.

/// Declares one id type: a text of 1 to 40 letters and digits, as the server made it.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it stands in addresses and on the disk.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// Schools and clubs working together.
    PartnershipId
    /// A school, unit or club.
    OrganisationId
    /// Pupils counted together.
    GroupId
    /// Where a session is held.
    PlaceId
    /// A photo of the way into a place.
    PhotoId
    /// An adult who can sign in: a youth worker or a leader.
    AdultId
    /// One sitting.
    SessionId
    /// One pupil of one session.
    PupilId
    /// What a pupil proposes.
    IdeaId
    /// One thing that can be chosen in a round. An idea keeps its id as an option; an answer of a
    /// scale has its own name: "yes".
    OptionId
    /// One question, open for ballots for a while.
    RoundId
    /// An adult's answer to an idea.
    AnswerId
    /// An idea that the partnership has said yes to.
    ActivityId
    /// One line of the programme's budget.
    BudgetLineId
    /// Days without school.
    HolidayId
}
