//! Somebody with a browser that keeps cookies, by plain HTTP over a socket.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub struct Visitor {
    port: u16,
    cookies: RefCell<BTreeMap<String, String>>,
}

/// What came back.
pub struct Answer {
    pub status: String,
    pub location: String,
    pub body: String,
}

/// Why there was no answer.
pub enum Lost {
    /// The request did not reach anybody: it can be sent anew.
    NotTaken,
    /// It may have.
    NoAnswer,
}

impl Visitor {
    pub fn on_port(port: u16) -> Self {
        Self { port, cookies: RefCell::default() }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn is_up(&self) -> bool {
        self.asks("GET", "/health", "").is_some_and(|answer| answer.status == "200")
    }

    /// The page at this address.
    pub fn get(&self, path: &str) -> String {
        self.asks("GET", path, "").unwrap().body
    }

    /// Where this address leads to.
    pub fn leads_to(&self, path: &str) -> String {
        let answer = self.asks("GET", path, "").unwrap();
        assert_eq!(answer.status, "303", "{path}: {}", answer.body);
        answer.location
    }

    /// Sends a form; gives the address that it leads to.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let answer = self.asks("POST", path, &form).unwrap();
        assert_eq!(answer.status, "303", "{path}: {}", answer.body);
        answer.location
    }

    /// The names of the fields that the page asks for; one that is tapped counts once.
    pub fn fields(&self, path: &str) -> Vec<String> {
        let page = self.get(path);
        let inputs = page.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
        let asked = inputs.filter(|input| !input.contains("type=\"hidden\""));
        let mut names: Vec<String> = asked
            .map(|input| input.split("name=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
            .collect();
        names.dedup();
        names
    }

    /// Sends a form, whatever is answered.
    pub fn tries(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.may_send(path, fields).unwrap_or_else(|| panic!("no answer to {path}"))
    }

    /// The status of this address.
    pub fn status(&self, path: &str) -> String {
        self.asks("GET", path, "").map_or("none".to_owned(), |answer| answer.status)
    }

    /// Another browser with the same cookies.
    pub fn again(&self) -> Self {
        self.at(self.port)
    }

    /// The same by another port: of another server, or of a proxy.
    pub fn at(&self, port: u16) -> Self {
        Self { port, cookies: self.cookies.clone() }
    }

    /// Sends a form; gives what is answered, if anything is.
    pub fn may_send(&self, path: &str, fields: &[(&str, &str)]) -> Option<Answer> {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.asks("POST", path, &form)
    }

    /// Asks for a page, and says whether an answer came.
    pub fn knocks(&self, path: &str) -> Result<(), Lost> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(|_| Lost::NotTaken)?;
        self.asks_by(stream, "GET", path, "").map(|_| ()).ok_or(Lost::NoAnswer)
    }

    fn asks(&self, method: &str, path: &str, form: &str) -> Option<Answer> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        self.asks_by(stream, method, path, form)
    }

    fn asks_by(&self, mut stream: TcpStream, method: &str, path: &str, form: &str) -> Option<Answer> {
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        let cookies: Vec<_> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\ncookie: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            self.port,
            cookies.join("; "),
            form.len(),
        );
        stream.write_all(head.as_bytes()).ok()?;
        let mut all = Vec::new();
        stream.read_to_end(&mut all).ok()?;
        let all = String::from_utf8_lossy(&all).into_owned();
        let (head, body) = all.split_once("\r\n\r\n")?;
        let headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let mut location = String::new();
        for (name, value) in headers {
            match name.to_ascii_lowercase().as_str() {
                "location" => value.clone_into(&mut location),
                "set-cookie" => {
                    let (name, value) = value.split(';').next()?.split_once('=')?;
                    self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
                }
                _ => {}
            }
        }
        let status = head.split(' ').nth(1)?.to_owned();
        Some(Answer { status, location, body: body.to_owned() })
    }
}
