//! Photos of the way into a place: leaders add them, adults of the partnership see them.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use fixtures::emails::{BEA, JO};
use fixtures::ids::{CINDER_HALL, PIER};

use crate::house::{House, Person, Reply};

const PNG: [(&[u8; 4], &[u8]); 4] =
    [(b"IHDR", &[0; 13]), (b"tEXt", b"Author\0Jo"), (b"IDAT", b"x"), (b"IEND", b"")];

/// A small PNG with its maker's name in it.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, contents) in PNG {
        let chunk = img_parts::png::PngChunk::new(*kind, contents.to_vec().into());
        bytes.extend(chunk.encoder().bytes());
    }
    bytes
}

impl Person<'_> {
    /// Sends a form with a file, as browsers do. One that was not taken comes back on the page it leads to.
    async fn sends(&self, place: &str, alt: &str, name: &str, file: &[u8]) -> Reply {
        let head = format!(
            "--edge\r\ncontent-disposition: form-data; name=\"alt\"\r\n\r\n{alt}\r\n--edge\r\n\
             content-disposition: form-data; name=\"photo\"; filename=\"{name}\"\r\ncontent-type: image/jpeg\r\n\r\n"
        );
        let body = [head.as_bytes(), file, b"\r\n--edge--\r\n"].concat();
        let request = Request::post(format!("/partnership/places/{place}/photos"))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        let reply = self.send(request, Body::from(body)).await;
        if reply.drafted { self.get(reply.see_other()).await } else { reply }
    }
}

/// A leader adds a photo to a place; gives its id.
pub async fn one_of(leader: &Person<'_>, place: &str) -> String {
    leader.sends(place, "A green gate", "door.jpg", &png()).await.see_other();
    leader.get(&format!("/partnership/places/{place}")).await.after("src=\"/photos/").to_owned()
}

#[tokio::test]
async fn a_photo_is_shown_with_its_words_and_without_its_makers_name() {
    let house = House::open().await;
    let dee = house.leader().await;
    let sent = dee.sends(CINDER_HALL, "A green gate", "door.jpg", &png()).await;
    assert_eq!(sent.see_other(), format!("/partnership/places/{CINDER_HALL}#photos"));
    let page = dee.get(&format!("/partnership/places/{CINDER_HALL}")).await;
    page.says("alt=\"A green gate\"").says("name=\"way-in-photos\" value=\"yes\" checked");
    let photo = page.after("src=\"/photos/").to_owned();
    let shown = dee.get(&format!("/photos/{photo}")).await;
    shown.is(StatusCode::OK).says("IDAT").does_not_say("Author");
    house.signed_in(JO).await.get(&format!("/photos/{photo}")).await.is(StatusCode::OK);
    let stranger = house.stranger().get(&format!("/photos/{photo}")).await;
    assert!(stranger.location.starts_with("/sign-in"));
    let worker = house.worker().await;
    worker.post(&format!("/photos/{photo}/remove"), &[]).await.is(StatusCode::FORBIDDEN);
    dee.post(&format!("/photos/{photo}/remove"), &[]).await.see_other();
    dee.get(&format!("/partnership/places/{CINDER_HALL}")).await.does_not_say("A green gate");
    dee.get(&format!("/photos/{photo}")).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_photo_is_sent_as_what_its_bytes_are_and_never_as_anything_else() {
    let house = House::open().await;
    let dee = house.leader().await;
    dee.sends(CINDER_HALL, "A green gate", "door.html", &png()).await.see_other();
    let photo =
        dee.get(&format!("/partnership/places/{CINDER_HALL}")).await.after("src=\"/photos/").to_owned();
    let cookies = dee.cookies();
    let request = Request::get(format!("/photos/{photo}")).header(header::COOKIE, cookies);
    let response = tower::ServiceExt::oneshot(
        server::router(house.inside.clone()),
        request.body(Body::empty()).unwrap(),
    )
    .await
    .unwrap();
    assert_eq!(response.headers()[header::CONTENT_TYPE], "image/png");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    let script = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let page = dee.sends(CINDER_HALL, "A door", "door.png", script).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Choose a JPEG, PNG or WebP file.")
        .says("value=\"A door\"");
}

#[tokio::test]
async fn a_photo_without_words_or_too_large_is_refused_kindly() {
    let house = House::open().await;
    let dee = house.leader().await;
    let page = dee.sends(CINDER_HALL, " ", "door.png", &png()).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say what the photo shows");
    let page = dee.sends(CINDER_HALL, "A door", "", b"").await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Choose a photo.");
    let large = vec![0; domain::partnership::photo::MOST_BYTES + 1];
    let page = dee.sends(CINDER_HALL, "A door", "door.png", &large).await;
    page.is(StatusCode::PAYLOAD_TOO_LARGE).says("Make it smaller than 2 MB");
    let huge = vec![0; 5 * domain::partnership::photo::MOST_BYTES];
    let page = dee.sends(CINDER_HALL, "A door", "door.png", &huge).await;
    page.is(StatusCode::PAYLOAD_TOO_LARGE).says("Make it smaller than 2 MB").says("value=\"A door\"");
    for _ in 0..domain::partnership::photo::MOST {
        dee.sends(CINDER_HALL, "A door", "door.png", &png()).await.see_other();
    }
    dee.get(&format!("/partnership/places/{CINDER_HALL}")).await.says("4 photos are enough.");
    dee.sends(CINDER_HALL, "A door", "door.png", &png()).await.is(StatusCode::CONFLICT).says("4 are enough.");
    for nowhere in ["nowhere", &fixtures::id::<String>("nowhere")] {
        dee.sends(nowhere, "A door", "door.png", &png()).await.is(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn another_partnerships_photo_is_not_there_and_stays() {
    let house = House::open().await;
    house.westhaven().await;
    let (dee, bea) = (house.leader().await, house.signed_in(BEA).await);
    bea.sends(PIER, "A red gate", "door.png", &png()).await.see_other();
    let photo = bea.get(&format!("/partnership/places/{PIER}")).await.after("src=\"/photos/").to_owned();
    let (shown, remove) = (format!("/photos/{photo}"), format!("/photos/{photo}/remove"));
    dee.get(&shown).await.is(StatusCode::NOT_FOUND);
    dee.post(&remove, &[]).await.is(StatusCode::NOT_FOUND);
    dee.sends(PIER, "Mine", "door.png", &png()).await.is(StatusCode::NOT_FOUND);
    bea.get(&shown).await.is(StatusCode::OK);
    bea.post(&remove, &[]).await.see_other();
    bea.post(&remove, &[]).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn forms_of_words_stay_small() {
    let house = House::open().await;
    let dee = house.leader().await;
    let long = "a".repeat(200 * 1024);
    dee.post("/partnership/sixth", &[("sixth", &long)]).await.is(StatusCode::PAYLOAD_TOO_LARGE);
}
