//! HTTP/1.1 as far as a browser on the same machine needs it.
//!
//! Each connection has a thread of its own. A browser opens several and keeps some of them idle, so a pool of threads
//! can leave a request unanswered until an idle connection ends.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// The most bytes of a request's head.
const HEAD_BYTES_MAX: u64 = 64 * 1024;

/// What a browser asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD`, …
    pub method: String,
    /// Path and query.
    pub url: String,
    /// The value of `Accept-Encoding`; empty without one.
    pub accepted_encodings: String,
    /// Whether another request may follow on the same connection.
    keep: bool,
}

/// What it is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The status, such as 200.
    pub status: u16,
    /// The headers, except the length.
    pub headers: Vec<(&'static str, String)>,
    /// The content.
    pub body: Vec<u8>,
}

/// How a request is answered.
pub enum Answer {
    /// By this.
    Response(Response),
    /// By somebody who takes the connection over.
    TakenOver(Box<dyn FnOnce(TcpStream)>),
}

/// Answers every request that comes to a listener, in threads of its own, for ever.
pub fn serve(
    listener: TcpListener,
    answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
) -> thread::JoinHandle<()> {
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            // A browser that has gone away in the meantime is no error.
            thread::spawn(move || converse(stream, &*answer).unwrap_or_default());
        }
    })
}

/// Answers the requests of one connection until it ends.
fn converse(stream: TcpStream, answer: &dyn Fn(&Request) -> Answer) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = read(&mut reader)? {
        match answer(&request) {
            Answer::Response(response) => write(&stream, &response, request.method == "HEAD")?,
            Answer::TakenOver(take) => {
                take(stream);
                return Ok(());
            }
        }
        if !request.keep {
            break;
        }
    }
    Ok(())
}

/// Reads the head of a request; none at the end of the connection or where it is not well formed.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(HEAD_BYTES_MAX);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let [method, url, version] = words[..] else {
        return Ok(None);
    };
    let mut request = Request {
        method: method.to_owned(),
        url: url.to_owned(),
        accepted_encodings: String::new(),
        // Others may carry content, which nobody here reads.
        keep: version == "HTTP/1.1" && matches!(method, "GET" | "HEAD"),
    };
    loop {
        let mut line = String::new();
        head.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else {
            return Ok((line.trim_end().is_empty() && !line.is_empty()).then_some(request));
        };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => value.clone_into(&mut request.accepted_encodings),
            "connection" if value.eq_ignore_ascii_case("close") => request.keep = false,
            _ => {}
        }
    }
}

/// Writes an answer, to `HEAD` without its content.
fn write(mut stream: &TcpStream, response: &Response, head_only: bool) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} \r\n", response.status);
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", response.body.len()));
    stream.write_all(head.as_bytes())?;
    if !head_only {
        stream.write_all(&response.body)?;
    }
    stream.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(head: &str, expected: Option<(&str, &str, &str, bool)>) {
        let request = read(&mut head.as_bytes()).expect("text is read without failure");
        let expected = expected.map(|(method, url, accepted_encodings, keep)| Request {
            method: method.to_owned(),
            url: url.to_owned(),
            accepted_encodings: accepted_encodings.to_owned(),
            keep,
        });
        assert_eq!(request, expected, "{head:?}");
    }

    #[test]
    fn heads_are_read_and_what_is_none_is_not() {
        check(
            "GET /lab?x HTTP/1.1\r\nHost: a\r\naccept-encoding: gzip, br\r\n\r\n",
            Some(("GET", "/lab?x", "gzip, br", true)),
        );
        check(
            "HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n",
            Some(("HEAD", "/", "", false)),
        );
        check("GET / HTTP/1.0\r\n\r\n", Some(("GET", "/", "", false)));
        check("POST / HTTP/1.1\r\n\r\n", Some(("POST", "/", "", false)));
        for wrong in ["", "GET /\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"] {
            check(wrong, None);
        }
    }

    #[test]
    fn requests_of_many_connections_are_answered_while_others_are_idle() -> io::Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        serve(listener, |request| {
            Answer::Response(Response {
                status: 200,
                headers: Vec::new(),
                body: request.url.clone().into_bytes(),
            })
        });
        let connect = |_| TcpStream::connect(address);
        let _idle: Vec<TcpStream> = (0..8).map(connect).collect::<io::Result<_>>()?;
        let mut busy: Vec<TcpStream> = (0..8).map(connect).collect::<io::Result<_>>()?;
        for url in ["/first", "/second"] {
            for stream in &mut busy {
                stream.write_all(format!("GET {url} HTTP/1.1\r\n\r\n").as_bytes())?;
            }
            let expected = format!(
                "HTTP/1.1 200 \r\nContent-Length: {}\r\n\r\n{url}",
                url.len()
            );
            for stream in &mut busy {
                let mut answer = vec![0; expected.len()];
                stream.read_exact(&mut answer)?;
                assert_eq!(String::from_utf8_lossy(&answer), expected);
            }
        }
        Ok(())
    }
}
