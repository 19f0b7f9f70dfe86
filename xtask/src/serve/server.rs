//! A small web server on this machine's own address: files with the site's headers, and news for open pages.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};

use super::files::{Files, Found, mime};
use super::headers;
use super::http::{self, Answer, Request, Response};
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
    let listener =
        TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    let address = listener.local_addr().context("the server's address")?;
    http::serve(listener, move |request| site.answer(request));
    Ok(address)
}

impl Site {
    /// Answers one request.
    fn answer(&self, request: &Request) -> Answer {
        if let Some(news) = &self.news
            && request.url == "/assets/news"
        {
            let news = Arc::clone(news);
            return Answer::TakenOver(Box::new(move |stream| news.subscribe(stream)));
        }
        Answer::Response(self.response(request))
    }

    fn response(&self, request: &Request) -> Response {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return self.message(405, "only GET and HEAD");
        }
        let url = request.url.as_str();
        if let Some(news) = &self.news {
            let script = |text: &str| self.content(200, text.into(), Path::new("script.js"));
            match url {
                "/assets/reload.js" => return script(RELOAD_SCRIPT),
                "/service-worker.js" => return script(RETIRE_SCRIPT),
                _ => {}
            }
            news.wait_for(url);
        }
        match self.files.find(url) {
            Found::File(path) => self.file(request, &path),
            Found::Index => self.index(url),
            Found::Nothing => self.message(404, "no such file"),
        }
    }

    /// A file, compressed where a compressed copy lies beside it and the browser takes it.
    fn file(&self, request: &Request, path: &Path) -> Response {
        let packed = if self.plain {
            None
        } else {
            compressed_copy(request, path)
        };
        let Ok(bytes) = fs::read(packed.as_ref().map_or(path, |(packed, _)| packed)) else {
            return self.message(404, "no such file");
        };
        let mut response = self.content(200, bytes, path);
        if let Some((_, encoding)) = packed {
            let header = ("Content-Encoding", encoding.to_owned());
            response.headers.push(header);
        }
        response
    }

    /// The page's entry; where somebody works on the site, with the script that listens to the news.
    fn index(&self, url: &str) -> Response {
        let Ok(mut html) = fs::read_to_string(&self.files.index) else {
            return self.message(503, "index.html cannot be read");
        };
        if self.news.is_some() {
            let script = "  <script type=\"module\" src=\"assets/reload.js\"></script>\n</head>";
            html = html.replace("</head>", script);
        }
        let route = !matches!(url, "/" | "/index.html");
        let status = if self.plain && route { 404 } else { 200 };
        self.content(status, html.into(), &self.files.index)
    }

    /// A line of text.
    fn message(&self, status: u16, text: &str) -> Response {
        self.content(status, format!("{text}\n").into(), Path::new("message.txt"))
    }

    /// An answer with its MIME type, the headers of the site, and the order to ask before using an old copy.
    fn content(&self, status: u16, body: Vec<u8>, path: &Path) -> Response {
        let mut headers = vec![("Content-Type", mime(path).to_owned())];
        if !self.plain {
            headers.extend(headers::all().map(|(name, value)| (name, value.to_owned())));
            headers.push(("Cache-Control", "no-cache".to_owned()));
        }
        Response {
            status,
            headers,
            body,
        }
    }
}

/// The brotli or gzip copy of a file that the browser accepts, if there is one.
fn compressed_copy(request: &Request, path: &Path) -> Option<(PathBuf, &'static str)> {
    let accepted = &request.accepted_encodings;
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
