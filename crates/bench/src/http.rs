//! The plainest HTTP/1.1 client: one connection, kept alive, every byte counted. A richer one
//! would take the processor away from the server that it measures.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection that stays open.
pub struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

/// What a server said.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// 200, 303.
    pub status: u16,
    /// Status line and headers.
    pub head: String,
    /// The body, as it came: not unpacked.
    pub body: Vec<u8>,
    /// All of it, on the wire.
    pub bytes: usize,
}

impl Answer {
    /// The values of a header.
    pub fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        headers(&self.head, name)
    }

    /// Where a 303 leads.
    pub fn location(&self) -> Result<&str> {
        match (self.status, self.headers("location").next()) {
            (303, Some(location)) => Ok(location),
            _ => bail!("not a 303 to somewhere: {}\n{}", self.head, self.text()),
        }
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Connection {
    /// Connects.
    pub async fn open(at: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(at).await.with_context(|| format!("nobody listens on {at}"))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::with_capacity(4_096) })
    }

    /// Sends a whole request and waits for its answer.
    pub async fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request).await?;
        loop {
            if let Some(answer) = parse(&self.read)? {
                self.read.drain(..answer.bytes);
                return Ok(answer);
            }
            self.more().await?;
        }
    }

    /// Sends a request whose answer has no end, and waits for this in it.
    pub async fn listen(&mut self, request: &[u8], until: &str) -> Result<String> {
        self.stream.write_all(request).await?;
        while !String::from_utf8_lossy(&self.read).contains(until) {
            self.more().await?;
        }
        Ok(String::from_utf8_lossy(&self.read).into_owned())
    }

    async fn more(&mut self) -> Result<()> {
        if self.stream.read_buf(&mut self.read).await? == 0 {
            bail!("the server hung up after {} bytes", self.read.len());
        }
        Ok(())
    }
}

/// The first answer in these bytes, if it is there whole.
fn parse(read: &[u8]) -> Result<Option<Answer>> {
    let Some(end) = find(read, b"\r\n\r\n").map(|end| end + 4) else { return Ok(None) };
    let (head, rest) = read.split_at(end);
    let head = String::from_utf8_lossy(head).into_owned();
    let status = head.get(9..12).and_then(|status| status.parse().ok()).context("no status")?;
    let length = headers(&head, "content-length").next().map(str::parse::<usize>).transpose()?;
    let chunked = headers(&head, "transfer-encoding").any(|how| how.eq_ignore_ascii_case("chunked"));
    let (body, taken) = match length {
        _ if chunked => match chunks(rest)? {
            Some(whole) => whole,
            None => return Ok(None),
        },
        Some(length) => match rest.get(..length) {
            Some(body) => (body.to_vec(), length),
            None => return Ok(None),
        },
        None => (Vec::new(), 0),
    };
    Ok(Some(Answer { status, head, body, bytes: end + taken }))
}

/// The body that these chunks make, and how many bytes they took, if all are there.
fn chunks(mut rest: &[u8]) -> Result<Option<(Vec<u8>, usize)>> {
    let (mut body, whole) = (Vec::new(), rest.len());
    loop {
        let Some(line) = find(rest, b"\r\n") else { return Ok(None) };
        let (size, after) = rest.split_at(line);
        let size = usize::from_str_radix(std::str::from_utf8(size)?.trim(), 16)?;
        let Some(chunk) = after.get(2..2 + size) else { return Ok(None) };
        let Some(next) = after.get(2 + size + 2..) else { return Ok(None) };
        body.extend_from_slice(chunk);
        rest = next;
        if size == 0 {
            return Ok(Some((body, whole - rest.len())));
        }
    }
}

fn headers<'a>(head: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let named = move |(found, value): (&str, &'a str)| found.eq_ignore_ascii_case(name).then(|| value.trim());
    head.lines().filter_map(|line| line.split_once(':')).filter_map(named)
}

fn find(all: &[u8], part: &[u8]) -> Option<usize> {
    all.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_where_its_length_says() {
        let read = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhiHTTP/1.1";
        let answer = parse(read).unwrap().unwrap();
        assert_eq!((answer.status, answer.text().as_str(), answer.bytes), (200, "hi", read.len() - 8));
        assert_eq!(parse(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nh").unwrap(), None);
    }

    #[test]
    fn chunks_are_put_together() {
        let read =
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\na\r\n0123456789\r\n0\r\n\r\n";
        let answer = parse(read).unwrap().unwrap();
        assert_eq!((answer.text().as_str(), answer.bytes), ("hi0123456789", read.len()));
        for cut in 50..read.len() {
            assert_eq!(parse(&read[..cut]).unwrap(), None, "{cut}");
        }
    }

    #[test]
    fn a_redirect_leads_somewhere() {
        let answer = parse(b"HTTP/1.1 303 See Other\r\nLocation: /now\r\ncontent-length: 0\r\n\r\n").unwrap();
        assert_eq!(answer.unwrap().location().unwrap(), "/now");
    }
}
