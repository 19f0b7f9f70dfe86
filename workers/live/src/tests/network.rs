//! `urllib.request` and a server of these tests: the thread that asks waits, the others go on.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use super::programs::{gil, run_with};

/// What a request says: its first line and headers, and what follows them.
struct Asked {
    head: String,
    body: String,
}

fn read(stream: &mut TcpStream) -> Asked {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes).expect("a head is text");
    let length = head
        .lines()
        .find_map(|line| {
            line.to_lowercase()
                .strip_prefix("content-length:")?
                .trim()
                .parse()
                .ok()
        })
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).expect("the body comes");
    let body = String::from_utf8(body).expect("the body is text");
    Asked { head, body }
}

fn answer(stream: &mut TcpStream, status: &str, headers: &str, body: &str) {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    )
    .expect("the client listens");
}

/// Starts a server for so many requests, each of which `serve` answers; the program gets its port in place of `PORT`.
fn with_server(program: &str, count: usize, on: bool, serve: fn(Vec<TcpStream>)) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = thread::spawn(move || {
        // All of them are there before the first is answered.
        let streams = listener
            .incoming()
            .take(count)
            .map(|it| it.expect("a request"));
        serve(streams.collect());
    });
    let outcome = run_with(&program.replace("PORT", &port.to_string()), gil(on));
    server.join().expect("the server has served");
    assert_eq!(outcome.err, "");
    outcome.out
}

#[test]
fn an_answer_is_read_like_a_file() {
    let program = r#"
from urllib.request import Request, urlopen
request = Request("http://127.0.0.1:PORT/words?x=1", data=b"a=1", headers={"X-Own": "yes"})
with urlopen(request) as answer:
    print(answer.status, answer.reason, answer.geturl().endswith("/words?x=1"))
    print(answer.headers["content-type"], answer.headers.get_content_charset(), answer.getheader("x-two"))
    print(answer.readline(), [line.decode().strip() for line in answer], answer.read())
"#;
    let out = with_server(program, 1, true, |mut streams| {
        let asked = read(&mut streams[0]);
        let first = asked.head.lines().next().unwrap_or_default().to_owned();
        let own = asked.head.to_lowercase().contains("x-own: yes");
        let headers = "Content-Type: text/plain; charset=UTF-8\r\nX-Two: 2\r\n";
        let body = format!("{first}\n{own}\n{}\n", asked.body);
        answer(&mut streams[0], "200 OK", headers, &body);
    });
    let expected = "200 OK True\ntext/plain; charset=UTF-8 utf-8 2\n\
        b'POST /words?x=1 HTTP/1.1\\n' ['true', 'a=1'] b''\n";
    assert_eq!(out, expected);
}

#[test]
fn failures_are_exceptions() {
    let program = r#"
from urllib.error import HTTPError, URLError
from urllib.request import urlopen
try:
    urlopen("http://127.0.0.1:PORT/none")
except HTTPError as error:
    print(error, error.code, error.reason, error.read())
for address in ("ftp://127.0.0.1/x", "http://127.0.0.1:1/"):
    try:
        urlopen(address, timeout=5)
    except URLError as error:
        print(type(error).__name__, "unknown" in str(error))
print(urlopen("data:text/plain;base64,aGVsbG8=").read())
"#;
    let out = with_server(program, 1, true, |mut streams| {
        read(&mut streams[0]);
        answer(&mut streams[0], "404 Not Found", "", "nothing here");
    });
    let expected = "HTTP Error 404: Not Found 404 Not Found b'nothing here'\nURLError True\nURLError False\nb'hello'\n";
    assert_eq!(out, expected);
}

/// The server answers the first request after it has the last one: threads that wait for it do not keep each other.
#[test]
fn threads_wait_for_answers_at_once() {
    let program = r#"
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

def ask(number):
    with urlopen(f"http://127.0.0.1:PORT/{number}") as answer:
        return answer.read().decode()

with ThreadPoolExecutor(4) as pool:
    print(list(pool.map(ask, range(4))))
"#;
    for on in [true, false] {
        let out = with_server(program, 4, on, |mut streams| {
            for stream in &mut streams {
                let asked = read(stream);
                let path = asked.head.split(' ').nth(1).unwrap_or_default().to_owned();
                answer(stream, "200 OK", "", &path);
            }
        });
        assert_eq!(out, "['/0', '/1', '/2', '/3']\n", "GIL {on}");
    }
}
