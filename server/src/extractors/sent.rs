//! What a form sent, for the layer outside its handler: when a rule refuses it, the page after it shows what
//! was typed. The form's extractor says so; the two share a cell.

use std::sync::{Arc, Mutex, PoisonError};

/// Names and values, in order.
pub type Fields = Arc<Vec<(String, String)>>;

/// The cell of one request.
#[derive(Clone, Default)]
pub struct Sent(Arc<Mutex<Fields>>);

impl Sent {
    /// Says what was sent.
    pub fn tell(&self, fields: &Fields) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(fields);
    }

    /// What was sent, as far as an extractor has read it; never a password.
    pub fn fields(&self) -> Vec<(String, String)> {
        let fields = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        fields.iter().filter(|(name, _)| !name.contains("password")).cloned().collect()
    }
}
