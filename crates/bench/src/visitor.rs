//! Somebody with a browser: a connection, and the cookies that the server gave.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::SocketAddr;

use anyhow::{Result, ensure};

use crate::http::{Answer, Connection};

/// A pupil's or an adult's browser.
pub struct Visitor {
    at: SocketAddr,
    connection: Connection,
    cookies: BTreeMap<String, String>,
}

impl Visitor {
    /// One who was never here.
    pub async fn new(at: SocketAddr) -> Result<Self> {
        Ok(Self { at, connection: Connection::open(at).await?, cookies: BTreeMap::new() })
    }

    /// The same browser over a new line: what was under way on the old one is lost.
    pub async fn twin(&self) -> Result<Self> {
        let connection = Connection::open(self.at).await?;
        Ok(Self { at: self.at, connection, cookies: self.cookies.clone() })
    }

    /// Reads a page that must be there, not packed.
    pub async fn reads(&mut self, path: &str) -> Result<String> {
        let answer = self.gets(path, "identity").await?;
        ensure!(answer.status == 200, "GET {path}: {}", answer.head);
        Ok(answer.text())
    }

    /// Fetches an address, packed as allowed.
    pub async fn gets(&mut self, path: &str, packed: &str) -> Result<Answer> {
        let request = self.read(path, packed);
        self.asks(&request).await
    }

    /// Sends a form, and says where the answer leads.
    pub async fn posts(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<String> {
        let request = self.form(path, fields);
        let answer = self.asks(&request).await?;
        Ok(answer.location().map_err(|error| error.context(format!("POST {path}")))?.to_owned())
    }

    /// A request for a page as it goes over the wire, for a load that is made beforehand.
    pub fn read(&self, path: &str, packed: &str) -> Vec<u8> {
        format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: {packed}\r\nCookie: {}\r\n\r\n",
            self.at,
            self.cookies()
        )
        .into_bytes()
    }

    /// A form, likewise.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Vec<u8> {
        let body = encoded(fields);
        format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.at,
            self.cookies(),
            body.len()
        )
        .into_bytes()
    }

    /// The cookies as a header has them.
    pub fn cookies(&self) -> String {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    async fn asks(&mut self, request: &[u8]) -> Result<Answer> {
        let answer = if let Ok(answer) = self.connection.ask(request).await {
            answer
        } else {
            // The server closes what was quiet for a while; a browser connects again.
            self.connection = Connection::open(self.at).await?;
            self.connection.ask(request).await?
        };
        for cookie in answer.headers("set-cookie") {
            let pair = cookie.split(';').next().and_then(|pair| pair.split_once('='));
            if let Some((name, value)) = pair {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(answer)
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}

fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn a_form_is_written_as_browsers_write_it() {
        assert_eq!(encoded(&[("who", "fox.orange"), ("words", "a & b")]), "who=fox.orange&words=a%20%26%20b");
    }
}
