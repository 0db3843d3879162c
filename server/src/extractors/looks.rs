//! How pages look on a device: a cookie that names the choices and says nothing else.

use app::frame::Looks;
use axum::http::HeaderMap;
use axum::response::Response;

use crate::extractors::cookies;
use crate::state::AppState;

const NAME: &str = "fifth-looks";
/// A school year.
const LASTS_SECONDS: i64 = 365 * 24 * 60 * 60;
/// Stands between the device's own looks and those of who is in.
const BETWEEN: char = '|';

/// What was chosen while nobody was in, and what whoever is in made of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    own: Looks,
    of_who_is_in: Option<Looks>,
}

/// What the cookie says; as for everybody where there is none.
pub fn read(headers: &HeaderMap) -> Kept {
    cookies::value(headers, NAME).map(|said| Kept::read(&said)).unwrap_or_default()
}

impl Kept {
    fn read(said: &str) -> Self {
        match said.split_once(BETWEEN) {
            Some((own, chosen)) => Self { own: Looks::read(own), of_who_is_in: Some(Looks::read(chosen)) },
            None => Self { own: Looks::read(said), of_who_is_in: None },
        }
    }

    fn written(self) -> String {
        let own = self.own.written();
        self.of_who_is_in.map_or_else(|| own.clone(), |chosen| format!("{own}{BETWEEN}{}", chosen.written()))
    }

    /// How pages look now.
    pub fn now(self) -> Looks {
        self.of_who_is_in.unwrap_or(self.own)
    }

    /// How they are to look from now on: for who is in, or for everybody who takes the device.
    #[must_use]
    pub fn chosen(self, looks: Looks, is_in: bool) -> Self {
        if is_in {
            Self { of_who_is_in: Some(looks), ..self }
        } else {
            Self { own: looks, of_who_is_in: None }
        }
    }

    /// The device's own looks again.
    #[must_use]
    pub fn own(self) -> Self {
        Self { of_who_is_in: None, ..self }
    }
}

/// Keeps it on the device; where all is as for everybody nothing is kept.
pub fn keep(state: &AppState, response: &mut Response, kept: Kept) {
    let written = kept.written();
    let seconds = if written.is_empty() { 0 } else { LASTS_SECONDS };
    cookies::set(state, response, NAME, &written, seconds);
}

/// Whoever was in has gone: the device looks as it did before.
pub fn go_back(state: &AppState, headers: &HeaderMap, response: &mut Response) {
    let kept = read(headers);
    if kept != kept.own() {
        keep(state, response, kept.own());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_chose_goes_and_what_the_device_had_stays() {
        let (cream, calm) = (Looks::read("cream"), Looks::read("calm"));
        let device = Kept::default().chosen(cream, false);
        let mine = device.chosen(calm, true);
        assert_eq!((mine.now(), mine.own().now()), (calm, cream));
        assert_eq!(mine.own(), device);
        for kept in [Kept::default(), device, mine, device.chosen(Looks::default(), true)] {
            assert_eq!(Kept::read(&kept.written()), kept);
        }
        assert_eq!(Kept::default().written(), "");
        assert_eq!(Kept::read("one; Path=/|two|calm").now(), Looks::default(), "nothing else is read");
    }
}
