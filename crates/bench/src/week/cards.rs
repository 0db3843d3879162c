//! Cards for the programme: made on a page, read from the sheet that is printed, used in one sitting, and once
//! more at the end of the week.

use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use crate::html;
use crate::people::Room;
use crate::visitor::Visitor;

/// Makes so many cards for a group that has none; gives the word and number that stand on each.
pub(super) async fn made(worker: &mut Visitor, group: &str, many: usize) -> Result<Vec<String>> {
    let page = format!("/groups/{group}/cards/make");
    let sheet = worker.posts(&page, &[("have", "0")]).await?;
    let mut codes = codes(&worker.reads(&sheet).await?);
    if codes.len() < many {
        let (have, more) = (codes.len().to_string(), (many - codes.len()).to_string());
        let sheet = worker.posts(&page, &[("have", &have), ("more", &more)]).await?;
        codes.extend(self::codes(&worker.reads(&sheet).await?));
    }
    ensure!(codes.len() >= many, "{} cards were made for {many}", codes.len());
    codes.truncate(many);
    Ok(codes)
}

/// A pupil comes into this room with a card, on a device of its own.
pub(super) async fn comes(at: SocketAddr, room: &Room, code: &str) -> Result<Visitor> {
    let mut pupil = Visitor::new(at).await?;
    let page = pupil.posts(&format!("/join/{}/card", room.code), &[("card", code)]).await?;
    ensure!(page == "/card", "the card led to {page}");
    let page = pupil.reads("/card").await?;
    let once = html::values(&page, "once").next().context("no form of a card")?.to_owned();
    pupil.posts("/card", &[("session", &room.session), ("once", &once)]).await?;
    Ok(pupil)
}

/// The words and numbers on a printed sheet.
fn codes(sheet: &str) -> Vec<String> {
    let after = sheet.split("class=\"code\"").skip(1);
    let shown = after.filter_map(|rest| rest.split('>').nth(1)?.split('<').next());
    shown.map(|shown| shown.chars().filter(char::is_ascii_alphanumeric).collect()).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_stands_on_a_card_is_read_from_the_sheet() {
        let sheet =
            r#"<strong class="code" dir="ltr">RIVER 482</strong> <strong class="code">KITE 11</strong>"#;
        assert_eq!(super::codes(sheet), ["RIVER482", "KITE11"]);
    }
}
