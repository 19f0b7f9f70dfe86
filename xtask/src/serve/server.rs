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
    /// Whether to do only what the plainest static host does: no headers but the type, no compressed copies, and
    /// `404.html` with status 404 for a page route.
    pub plain: bool,
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
            return self.message(request, 405, "only GET and HEAD");
        }
        let url = request.url().to_owned();
        if let Some(news) = &self.news {
            let script = |text: &str| Response::from_string(text);
            let path = Path::new("script.js");
            match url.as_str() {
                "/assets/news" => return news.subscribe(request),
                "/assets/reload.js" => return self.respond(request, script(RELOAD_SCRIPT), path),
                "/service-worker.js" => return self.respond(request, script(RETIRE_SCRIPT), path),
                _ => {}
            }
            news.wait_for(&url);
        }
        match self.files.find(&url) {
            Found::File(path) => self.answer_file(request, &path),
            Found::Index => self.answer_index(request),
            Found::Nothing => self.message(request, 404, "no such file"),
        }
    }

    /// Sends a file, compressed where a compressed copy lies beside it and the browser takes it.
    fn answer_file(&self, request: Request, path: &Path) {
        let packed = if self.plain {
            None
        } else {
            compressed_copy(&request, path)
        };
        let Ok(file) = File::open(packed.as_ref().map_or(path, |(packed, _)| packed)) else {
            return self.message(request, 404, "no such file");
        };
        let mut response = Response::from_file(file);
        if let Some((_, encoding)) = packed {
            response.add_header(header("Content-Encoding", encoding));
        }
        self.respond(request, response, path);
    }

    /// Sends the page's entry; where somebody works on the site, with the script that listens to the news.
    fn answer_index(&self, request: Request) {
        let Ok(mut html) = fs::read_to_string(&self.files.index) else {
            return self.message(request, 503, "index.html cannot be read");
        };
        if self.news.is_some() {
            let script = "  <script type=\"module\" src=\"assets/reload.js\"></script>\n</head>";
            html = html.replace("</head>", script);
        }
        let route = !matches!(request.url(), "/" | "/index.html");
        let status = if self.plain && route { 404 } else { 200 };
        let response = Response::from_string(html).with_status_code(StatusCode(status));
        self.respond(request, response, &self.files.index);
    }

    /// Sends a line of text.
    fn message(&self, request: Request, status: u16, text: &str) {
        let response =
            Response::from_string(format!("{text}\n")).with_status_code(StatusCode(status));
        self.respond(request, response, Path::new("message.txt"));
    }

    /// Sends an answer with its MIME type, the headers of the site, and the order to ask before using an old copy.
    fn respond<R: Read>(&self, request: Request, mut response: Response<R>, path: &Path) {
        response.add_header(header("Content-Type", mime(path)));
        if !self.plain {
            for (name, value) in headers::all() {
                response.add_header(header(name, value));
            }
            response.add_header(header("Cache-Control", "no-cache"));
        }
        // A browser that has gone away in the meantime is no error.
        let _ = request.respond(response);
    }
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

/// A header from constant ASCII text.
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("xtask bug: a header that is not ASCII")
}
