//! What an organisation needs before real young people come. Until then its sessions are rehearsals.

/// What is there of it.
#[expect(clippy::struct_excessive_bools, reason = "each is one line of the list that leaders tick off")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// Two adults of its own can sign in: nobody is alone with a tablet and thirty pupils.
    pub second_adult: bool,
    /// Somebody of its own is the safeguarding lead.
    pub safeguarding_lead: bool,
    /// It has signed the one page of what is shared as it reads now, and so has a partner, and everybody
    /// who ever signed.
    pub signed: bool,
    /// Somebody owns its impact assessment, has done it, and has chosen a basis in law for each purpose.
    pub assessed: bool,
}

impl Gate {
    /// Whether real young people may come.
    pub fn is_open(self) -> bool {
        self.second_adult && self.safeguarding_lead && self.signed && self.assessed
    }
}

#[cfg(test)]
mod tests {
    use super::Gate;

    #[test]
    fn the_gate_opens_when_nothing_is_missing() {
        let open = Gate { second_adult: true, safeguarding_lead: true, signed: true, assessed: true };
        assert!(open.is_open());
        assert!(!Gate { second_adult: false, ..open }.is_open());
        assert!(!Gate { safeguarding_lead: false, ..open }.is_open());
        assert!(!Gate { signed: false, ..open }.is_open());
        assert!(!Gate { assessed: false, ..open }.is_open());
    }
}
