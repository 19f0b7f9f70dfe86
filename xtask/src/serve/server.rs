//! A small web server on this machine's own address: files with the site's headers, and news for open pages.

use std::fs::{self, File};
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use super::files::{Files, Found, mime};
use super::headers;
use super::news::News;

/// What the server needs to answer.
#[derive(Debug)]
pub struct Site {
    /// The files.
    pub files: Files,
    /// News for open pages, where somebody works on the site; none where it is only shown.
    pub news: Option<Arc<News>>,
}

/// The script that listens to the news.
const RELOAD_SCRIPT: &str = include_str!("../../js/reload.js");

/// The service worker that removes itself and any other.
const RETIRE_SCRIPT: &str = include_str!("../../js/retire.js");

/// Serves a site in threads of its own and returns its address. Port 0 takes a free one.
///
/// # Errors
/// The port is taken.
pub fn start(site: Site, port: u16) -> Result<SocketAddr> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let server =
        Server::http(address).map_err(|error| anyhow!("cannot listen on {address}: {error}"))?;
    let address = server
        .server_addr()
        .to_ip()
        .ok_or_else(|| anyhow!("the server has no address"))?;
    let site = Arc::new(site);
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let site = Arc::clone(&site);
            thread::spawn(move || site.answer(request));
        }
    });
    Ok(address)
}

impl Site {
    /// Answers one request. A browser that has gone away in the meantime is no error.
    fn answer(&self, request: Request) {
        if !matches!(request.method(), Method::Get | Method::Head) {
            let _ = request.respond(plain(405, "only GET and HEAD\n"));
            return;
        }
        let url = request.url().to_owned();
        if let Some(news) = &self.news {
            match url.as_str() {
                "/assets/news" => return news.subscribe(request),
                "/assets/reload.js" => return send_script(request, RELOAD_SCRIPT),
                "/service-worker.js" => return send_script(request, RETIRE_SCRIPT),
                _ => {}
            }
            news.wait_for(&url);
        }
        let _ = match self.files.find(&url) {
            Found::File(path) => self.answer_file(request, &path),
            Found::Index => self.answer_index(request),
            Found::Nothing => request.respond(plain(404, "no such file\n")),
        };
    }

    /// Sends a file, compressed where a compressed copy lies beside it and the browser takes it.
    fn answer_file(&self, request: Request, path: &Path) -> std::io::Result<()> {
        let (packed, encoding) = match compressed_copy(&request, path) {
            Some((packed, encoding)) => (packed, Some(encoding)),
            None => (path.to_owned(), None),
        };
        let Ok(file) = File::open(packed) else {
            return request.respond(plain(404, "no such file\n"));
        };
        let mut response = with_headers(Response::from_file(file), path);
        if let Some(encoding) = encoding {
            response.add_header(header("Content-Encoding", encoding));
        }
        request.respond(response)
    }

    /// Sends the page's entry; where somebody works on the site, with the script that listens to the news.
    fn answer_index(&self, request: Request) -> std::io::Result<()> {
        let Ok(mut html) = fs::read_to_string(&self.files.index) else {
            return request.respond(plain(503, "index.html cannot be read\n"));
        };
        if self.news.is_some() {
            html = html.replace(
                "</head>",
                "  <script type=\"module\" src=\"assets/reload.js\"></script>\n</head>",
            );
        }
        request.respond(with_headers(Response::from_string(html), &self.files.index))
    }
}

/// Sends a script of the server's own. A browser that has gone away is no error.
fn send_script(request: Request, script: &str) {
    let _ = request.respond(with_headers(
        Response::from_string(script),
        Path::new("script.js"),
    ));
}

/// The brotli or gzip copy of a file that the browser accepts, if there is one.
fn compressed_copy(request: &Request, path: &Path) -> Option<(PathBuf, &'static str)> {
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))?;
    let accepted = accepted.value.as_str();
    [("br", "br"), ("gz", "gzip")]
        .into_iter()
        .find_map(|(ending, encoding)| {
            let mut name = path.as_os_str().to_owned();
            name.push(format!(".{ending}"));
            let packed = PathBuf::from(name);
            let taken = accepted
                .split(',')
                .any(|offer| offer.trim().split(';').next() == Some(encoding));
            (taken && packed.is_file()).then_some((packed, encoding))
        })
}

/// The headers of the site, the MIME type, and the order never to use an old copy unasked.
fn with_headers<R: Read>(mut response: Response<R>, path: &Path) -> Response<R> {
    for (name, value) in headers::all() {
        response.add_header(header(name, value));
    }
    response.add_header(header("Cache-Control", "no-cache"));
    response.add_header(header("Content-Type", mime(path)));
    response
}

fn plain(status: u16, text: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    with_headers(Response::from_string(text), Path::new("message.txt"))
        .with_status_code(StatusCode(status))
}

/// A header from constant ASCII text.
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("xtask bug: a header that is not ASCII")
}
