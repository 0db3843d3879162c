//! A list of classes comes in: read, looked through, brought in with one deed; names are kept nowhere.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use fixtures::ids::{HERON, LARKMOOR};

use crate::house::{House, Person, Reply};

/// As SIMS writes it: one row for each pupil.
const CLASSES: &str = "Surname;Forename;Reg;DOB\r\nSecretname;Ada;Owl class;03/09/2014\r\n\
    Secretname;Bo;Owl class;01/02/2013\r\nSecretname;Cy;heron class;04/04/2012\r\nSecretname;Di;;04/04/2012\r\n";

impl Person<'_> {
    /// Gives a list, with what is said of its columns, and reads the page that follows.
    async fn gives(&self, file: &[u8], columns: &[(&str, &str)]) -> Reply {
        let part = |name: &str, more: &str| {
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n")
        };
        let mut body = Vec::new();
        for (name, said) in columns {
            body.extend([part(name, ""), (*said).to_owned(), "\r\n".to_owned()].concat().into_bytes());
        }
        body.extend(part("list", "; filename=\"Secretname of 7A.csv\"").into_bytes());
        body.extend([file, b"\r\n--edge--\r\n"].concat());
        let request = Request::post("/groups/bring-in/file")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        let reply = self.send(request, Body::from(body)).await;
        if reply.status == StatusCode::SEE_OTHER { self.get(reply.see_other()).await } else { reply }
    }
}

/// Name and size of the groups of Larkmoor.
async fn groups(house: &House) -> Vec<String> {
    let of = "select name || ' ' || size from groups where organisation = '{}' order by name";
    house.on_disk(&of.replace("{}", LARKMOOR)).await
}

#[tokio::test]
async fn a_list_is_looked_through_before_anything_is_made() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker.get("/groups/bring-in").await.says("Names and all else are dropped at once");
    let page = worker.gives(CLASSES.as_bytes(), &[]).await;
    page.is(StatusCode::OK)
        .says("There are 2 groups in it.")
        .says("value=\"Owl class\"")
        .says("value=\"12–13\"");
    page.says("a new group").says("it changes the one you have").says("Row 5: it names no class.");
    page.does_not_say("Secretname").does_not_say("Forename");
    assert_eq!(groups(&house).await, ["Heron class 15", "Kestrel class 15"], "nothing is made yet");

    let looked = [
        ("keep-1", "1"),
        ("name-1", "Owl class"),
        ("ages-1", "12-13"),
        ("size-1", "2"),
        ("keep-2", "1"),
        ("name-2", "heron class"),
        ("ages-2", "soon"),
        ("size-2", "1"),
    ];
    let again = worker.post("/groups/bring-in", &looked).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say how old they are").says("value=\"soon\"");
    assert_eq!(groups(&house).await, ["Heron class 15", "Kestrel class 15"], "nothing half done");

    let mended = looked.map(|(name, value)| if name == "ages-2" { (name, "14") } else { (name, value) });
    worker.post("/groups/bring-in", &mended).await.leads_to("/groups");
    assert_eq!(groups(&house).await, ["Kestrel class 15", "Owl class 2", "heron class 1"]);
    assert_eq!(house.on_disk("select id from groups where name = 'heron class'").await, [HERON]);
    let deeds = house.on_disk("select about from audit where deed = 'group.bring-in'").await;
    assert_eq!(deeds, [LARKMOOR]);
}

#[tokio::test]
async fn nothing_of_a_child_in_a_list_reaches_the_disk() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker.gives(CLASSES.as_bytes(), &[]).await.is(StatusCode::OK);
    // Drafts of every size: this one is too long for a cookie.
    let many: Vec<_> = (0..80).map(|n| format!("Secretname,Class number {n} of our school,11\n")).collect();
    let many = many.concat();
    worker.gives(format!("Name,Class,Age\n{many}").as_bytes(), &[]).await.says("There are 80 groups in it.");
    for file in std::fs::read_dir(&house.folder).unwrap() {
        let path = file.unwrap().path();
        let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
        let found = bytes.windows(10).any(|part| part.eq_ignore_ascii_case(b"secretname"));
        assert!(!found, "{}", path.display());
    }
}

#[tokio::test]
async fn columns_that_nobody_can_guess_are_said_by_hand() {
    let house = House::open().await;
    let worker = house.worker().await;
    let list = b"Ada,Owls,11\nBo,Owls,12\n";
    let page = worker.gives(list, &[]).await;
    page.is(StatusCode::CONFLICT).says("which column holds the class").does_not_say("Ada");
    let said = [("column-class", "1"), ("column-age", "2"), ("column-year", "none")];
    let page = worker.gives(list, &said).await;
    page.is(StatusCode::OK).says("There is one group in it.").says("value=\"Owls\"").says("value=\"11–12\"");
}

#[tokio::test]
async fn what_is_no_list_is_refused_kindly() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker.gives(b"", &[]).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Choose the file first.");
    worker.gives(b"\x89PNG\r\n\0\0", &[]).await.is(StatusCode::CONFLICT).says("read that file as a list");
    let rows = "7A,11\n".repeat(2_001);
    worker.gives(format!("Class,Age\n{rows}").as_bytes(), &[]).await.says("2000 rows and 2 MB at most");
    worker.gives(&vec![b'a'; 3 * 1024 * 1024], &[]).await.says("too long for us");
    let wide = format!("Class,Age{}\n7A,11\n", ",x".repeat(100));
    worker.gives(wide.as_bytes(), &[]).await.says("60 columns at most");
    let none =
        worker.post("/groups/bring-in", &[("name-1", "Owls"), ("ages-1", "11"), ("size-1", "2")]).await;
    none.is(StatusCode::UNPROCESSABLE_ENTITY).says("Choose at least one group.");
}

#[tokio::test]
async fn a_column_of_names_is_doubted_and_a_list_can_be_begun_again() {
    let house = House::open().await;
    let worker = house.worker().await;
    let names = "Class,Age\nSecret Ada,11\nSecret Bo,11\nSecret Cy,12\nSecret Di,12\nSecret Ed,12\n";
    let page = worker.gives(names.as_bytes(), &[]).await;
    page.says("Every group has one pupil. Is this the column of names?").does_not_say("checked");
    worker.get("/groups/bring-in?again").await.says("Read the list").does_not_say("Secret");
    let page = worker.gives(CLASSES.as_bytes(), &[]).await;
    page.says("One row has a fault").says("checked").does_not_say("Every group has one pupil");
}
