//! The files that browsers load by `/pkg`: from a folder, or out of this program.

use std::convert::Infallible;
use std::path::PathBuf;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::ServeDir;

/// A file of the built site: its place in it, and what it holds.
pub type File = (&'static str, &'static [u8]);

/// How a file may be packed, and how its name then ends; the smallest first.
const PACKED: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];
/// Whoever keeps such an answer for others has to look at this.
const DIFFERS: (HeaderName, &str) = (header::VARY, "accept-encoding");

/// Where they are.
#[derive(Clone)]
pub enum Pkg {
    /// In a folder beside the program.
    Folder(PathBuf),
    /// In the program, as `pkg/…`.
    Inside(&'static [File]),
}

impl Pkg {
    /// The file that is asked for, packed if the browser takes it so.
    ///
    /// # Errors
    /// None: what is not there is 404.
    pub async fn answer(self, request: Request) -> Result<Response, Infallible> {
        match self {
            Self::Folder(folder) => {
                let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
                Ok(files.oneshot(request).await?.map(Body::new))
            }
            Self::Inside(files) => Ok(out_of(files, &request)),
        }
    }
}

fn out_of(files: &[File], request: &Request) -> Response {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET,HEAD")]).into_response();
    }
    let file = |ending: &str| {
        let place = format!("pkg{}{ending}", request.uri().path());
        files.iter().find(|(at, _)| *at == place).map(|(_, bytes)| *bytes)
    };
    let (Some(plain), Some(kind)) = (file(""), kind(request.uri().path())) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut packed = PACKED.into_iter().filter(|(how, _)| takes(request.headers(), how));
    match packed.find_map(|(how, ending)| Some((how, file(ending)?))) {
        Some((how, bytes)) => {
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_ENCODING, how), DIFFERS], bytes).into_response()
        }
        None => ([(header::CONTENT_TYPE, kind), DIFFERS], plain).into_response(),
    }
}

/// What the site is made of, and nothing else.
fn kind(path: &str) -> Option<&'static str> {
    match path.rsplit('.').next()? {
        "js" => Some("text/javascript"),
        "wasm" => Some("application/wasm"),
        "css" => Some("text/css"),
        "woff2" => Some("font/woff2"),
        _ => None,
    }
}

/// Whether the browser unpacks this.
fn takes(headers: &HeaderMap, how: &str) -> bool {
    let said = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|said| said.to_str().ok());
    said.flat_map(|said| said.split(',')).any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.trim().parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(how) && weight.is_none_or(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    static SITE: &[File] = &[
        ("manifest.json", b"{}"),
        ("pkg/fifth.1.js", b"plain"),
        ("pkg/fifth.1.js.br", b"by brotli"),
        ("pkg/fifth.1.js.gz", b"by gzip"),
        ("pkg/letters.1.woff2", b"letters"),
    ];

    async fn asked(method: Method, path: &str, takes: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
        let request = Request::builder().method(method).uri(path).header("accept-encoding", takes);
        let Ok(answer) = Pkg::Inside(SITE).answer(request.body(Body::empty()).unwrap()).await;
        let (head, body) = answer.into_parts();
        (head.status, head.headers, axum::body::to_bytes(body, 100).await.unwrap().to_vec())
    }

    #[tokio::test]
    async fn a_file_in_the_program_comes_as_small_as_the_browser_takes_it() {
        for (takes, body, packed) in [
            ("gzip, deflate, br", &b"by brotli"[..], Some("br")),
            ("gzip;q=0.5, BR; q=0", b"by gzip", Some("gzip")),
            ("gzip;q=0,br;q=0.0", b"plain", None),
            ("", b"plain", None),
        ] {
            let (status, headers, got) = asked(Method::GET, "/fifth.1.js", takes).await;
            assert_eq!((status, &got[..]), (StatusCode::OK, body), "{takes}");
            let said = headers.get("content-encoding").map(|said| said.to_str().unwrap());
            assert_eq!(said, packed, "{takes}");
            assert_eq!(headers["content-type"], "text/javascript");
            assert_eq!(headers["vary"], "accept-encoding");
        }
        let (_, headers, got) = asked(Method::GET, "/letters.1.woff2", "br, gzip").await;
        assert_eq!((&got[..], headers["content-type"].as_bytes()), (&b"letters"[..], &b"font/woff2"[..]));
        assert!(!headers.contains_key("content-encoding"));
    }

    #[tokio::test]
    async fn nothing_else_comes_out_of_the_program() {
        for path in ["/nobody.js", "/../manifest.json", "/fifth.1.js.br", "/", "/fifth.1.js/", "//fifth.1.js"]
        {
            assert_eq!(asked(Method::GET, path, "br").await.0, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(asked(Method::POST, "/fifth.1.js", "").await.0, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(asked(Method::HEAD, "/fifth.1.js", "").await.0, StatusCode::OK);
    }
}
