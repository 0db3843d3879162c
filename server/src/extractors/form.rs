//! What a form sent: names and values, in order, names repeated as often as ticked.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use tokio::time::timeout;

use super::audience::Audience;
use super::sent::{Fields, Sent};
use crate::drawn_for;
use crate::error::Refused;

/// Largest form without a file: 5,000 emoji, percent-encoded, still reach the page that says "too long".
pub const LARGEST_BODY: usize = 128 * 1024;

/// So long a form may take to arrive, which is less than any page may take.
pub const LONGEST_ARRIVAL: Duration = Duration::from_secs(18);

/// The fields of a form; cheap to clone.
#[derive(Clone)]
pub struct FormFields(Fields);

impl FormFields {
    /// The value of a field, as typed; empty when it was not sent.
    pub fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// All fields: name and value.
    pub fn every(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same form without a field: what is never shown again, such as a password.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        Arc::make_mut(&mut self.0).retain(|(field, _)| field != name);
        self
    }

    /// Whether the form has this field, even if nothing was typed into it.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// The value of a field that may not be empty.
    ///
    /// # Errors
    /// [`Refusal::Missing`] with the name of the field.
    pub fn needed(&self, name: &'static str) -> Result<&str, Refusal> {
        Some(self.one(name).trim()).filter(|value| !value.is_empty()).ok_or(Refusal::Missing { field: name })
    }
}

impl From<Vec<(String, String)>> for FormFields {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields.into())
    }
}

impl<S: Send + Sync> FromRequest<S> for FormFields {
    type Rejection = Refused;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Refused> {
        // Only a photo may be larger; no form of words is.
        DefaultBodyLimit::max(LARGEST_BODY).apply(&mut request);
        let sent = request.extensions().get::<Sent>().cloned().unwrap_or_default();
        let audience = request.extensions().get::<Audience>().cloned().unwrap_or_default();
        let arrived = timeout(LONGEST_ARRIVAL, Bytes::from_request(request, state)).await;
        let body = arrived.map_err(|_| Refusal::TooSlow)?.map_err(|too_large| {
            match too_large.status().as_u16() {
                413 => Refusal::TooLarge,
                _ => Refusal::UnreadableForm,
            }
        })?;
        let form = Self::from(form_urlencoded::parse(&body).into_owned().collect::<Vec<_>>());
        // Who sends it is known by now: an extractor before this one says so.
        let whose = form.one(drawn_for::FIELD);
        if !whose.is_empty() && !audience.whom().is_empty() && whose != audience.whom() {
            return Err(PeopleRefusal::SomebodyElses.into());
        }
        let form = form.without(drawn_for::FIELD);
        sent.tell(&form.0);
        Ok(form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_out_is_nowhere_in_the_form() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let form =
            FormFields::from(vec![field("email", "a"), field("password", "b"), field("password", "c")]);
        let left: Vec<_> = form.without("password").every().map(|(name, _)| name.to_owned()).collect();
        assert_eq!(left, ["email"]);
    }
}
