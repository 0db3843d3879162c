//! What whoever runs Fifth sees: numbers at an address of their own, and a log. Nothing in either is about a
//! person, whatever somebody puts into an address, a form or a cookie.

use fixtures::emails;

use crate::heals::Pupil;
use crate::visitor::Visitor;
use crate::{Place, cluster};

/// What somebody types where it does not belong.
const PRIVATE: [&str; 6] =
    ["Aisha", "Zephyrine", "hunter2-secret", "somebody@home.test", "A den of", emails::JO];

#[test]
#[expect(clippy::too_many_lines, reason = "one run of a server is read whole")]
fn numbers_and_log_tell_how_it_is_and_nothing_about_anybody() {
    let place = Place::new("sees");
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    std::fs::create_dir(place.folder.join("copies")).unwrap();
    let line = format!(
        "fifth serve --demo --addr 127.0.0.1:3000 --data ./disk --request-log --backup-to copies \
         --metrics 127.0.0.1:{port} --oidc-issuer http://127.0.0.1:9 --oidc-client-id fifth \
         --oidc-client-secret secret --oidc-label School"
    );
    let server = place.runs(&line, &[("FIFTH_LOG", "info")]);
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    let visitor = &pupil.visitor;
    for path in [
        "/Aisha/Zephyrine",
        "/join/Aisha?name=Zephyrine",
        "/answers/Zephyrine",
        "/sign-in?next=/Aisha",
        "/join/KITE427?name=Aisha",
        "/pkg/Aisha.js",
        "/worried?who=Aisha",
    ] {
        visitor.status(path);
    }
    let stranger = Visitor::on_port(server.port());
    for (email, password) in [("somebody@home.test", "hunter2-secret"), (emails::JO, "hunter2-secret")] {
        stranger.get("/sign-in");
        stranger.tries("/sign-in", &[("email", email), ("password", password)]);
    }
    stranger.status("/sign-in/school/back?code=hunter2-secret&state=Aisha");
    let watcher = Visitor::on_port(port);
    for path in ["/", "/join", "/sign-in", "/metric"] {
        assert_eq!(watcher.status(path), "404", "{path} is served where numbers are");
    }
    assert_eq!(visitor.status("/metrics"), "404", "numbers are served where pupils come");
    let numbers = watcher.get("/metrics");
    for said in [
        "fifth_request_seconds_bucket{",
        "route=\"/ideas/{idea}/words\"",
        "fifth_answers_total{method=\"POST\",route=\"/ideas/{idea}/words\",status=\"303\"} 1",
        "route=\"none\"",
        "fifth_refusals_total{reason=\"wrong-password\"} 2",
        "fifth_refusals_total{reason=\"school-ended\"} 1",
        "fifth_sign_ins_failed_total 3",
        "route=\"/pkg/{file}\"",
        "fifth_listeners 0",
        "fifth_ballots_waiting 0",
        "fifth_disk_left_bytes ",
        "fifth_last_backup_timestamp_seconds ",
    ] {
        assert!(numbers.contains(said), "{said} is not in {numbers}");
    }
    let number = |name: &str| -> u64 {
        let line = numbers.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().parse().unwrap()
    };
    assert!(number("fifth_disk_left_bytes ") > 1_000_000);
    assert!(number("fifth_last_backup_timestamp_seconds ") > 1_700_000_000);
    let heard = server.heard.lock().unwrap().clone();
    // The demo prints its sign-ins in the terminal, which is no line of the log.
    let is_logged = |line: &&str| [" INFO ", " WARN ", "ERROR "].iter().any(|level| line.contains(level));
    let said: Vec<&str> = heard.lines().filter(is_logged).collect();
    let said = said.join("\n");
    assert!(said.contains("route=\"/ideas/{idea}/words\"") && said.contains("status=303"), "{said}");
    assert!(said.contains("signing in failed"), "a failed sign-in leaves no trace: {said}");
    for (name, text) in [("the numbers", &numbers), ("the log", &said)] {
        for private in PRIVATE.into_iter().chain([pupil.words.as_str(), "127.0.0.1", "worried", "not-today"])
        {
            assert!(!text.contains(private), "{private} is in {name}: {text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_number_is_told_of_a_folder_that_is_not_there() {
    let place = Place::new("sees-postgres");
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    std::fs::create_dir(place.folder.join("copies")).unwrap();
    let line = format!(
        "fifth serve --demo --addr 127.0.0.1:3000 --data ./disk --backup-to copies --metrics 127.0.0.1:{port}"
    );
    let database = cluster::empty_database().await;
    let secret = "a secret of two servers, long enough";
    let _server = place.runs(&line, &[("FIFTH_DATABASE_URL", &database), ("FIFTH_SECRET", secret)]);
    let numbers = Visitor::on_port(port).get("/metrics");
    assert!(numbers.contains("fifth_database_connections "), "{numbers}");
    for said in ["fifth_disk_left_bytes", "fifth_last_backup_timestamp_seconds"] {
        assert!(!numbers.contains(said), "{said} is in {numbers}");
    }
}
