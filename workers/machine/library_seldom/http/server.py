"""Servers of HTTP over sockets, for clients in the run. Follows the documentation of CPython's `http.server`."""

import html
import os
import socket
import socketserver
import sys
import time
import urllib.parse
from http import HTTPStatus

import _http_headers

__version__ = "0.6"
__all__ = ["HTTPServer", "ThreadingHTTPServer", "BaseHTTPRequestHandler", "SimpleHTTPRequestHandler"]

DEFAULT_ERROR_MESSAGE = """\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""
DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_TYPES = {
    ".html": "text/html", ".htm": "text/html", ".css": "text/css", ".js": "text/javascript", ".txt": "text/plain",
    ".py": "text/x-python", ".json": "application/json", ".csv": "text/csv", ".xml": "text/xml", ".png": "image/png",
    ".jpg": "image/jpeg", ".gif": "image/gif", ".svg": "image/svg+xml", ".pdf": "application/pdf",
    ".gz": "application/gzip", ".zip": "application/zip",
}


class HTTPServer(socketserver.TCPServer):
    """Serves one request after the other."""

    allow_reuse_address = 1

    def server_bind(self):
        socketserver.TCPServer.server_bind(self)
        host, port = self.server_address[:2]
        self.server_name = socket.getfqdn(host)
        self.server_port = port


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    """Serves each request in a thread of its own."""

    daemon_threads = True


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """Has each request handled by the method for it: `do_GET`, `do_POST`."""

    server_version = "BaseHTTP/" + __version__
    sys_version = "Python/" + sys.version.split()[0]
    protocol_version = "HTTP/1.0"
    default_request_version = "HTTP/0.9"
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    responses = {status: (status.phrase, status.description) for status in HTTPStatus.__members__.values()}
    monthname, weekdayname = [None, *_MONTHS], _DAYS
    MessageClass = _http_headers.Headers

    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def handle_one_request(self):
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if len(self.raw_requestline) > 65536:
                self.requestline = self.request_version = self.command = ""
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            method = getattr(self, "do_" + self.command, None)
            if method is None:
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, f"Unsupported method ({self.command!r})")
                return
            method()
            self.wfile.flush()
        except TimeoutError as error:
            self.log_error("Request timed out: %r", error)
            self.close_connection = True

    def parse_request(self):
        """Takes the first line and the headers apart; whether they are a request."""
        self.command, self.request_version = None, self.default_request_version
        self.close_connection = True
        self.requestline = str(self.raw_requestline, "iso-8859-1").rstrip("\r\n")
        words = self.requestline.split()
        if not words:
            return False
        if len(words) >= 3:
            version = words[-1]
            number = version.removeprefix("HTTP/").split(".")
            if not version.startswith("HTTP/") or len(number) != 2 or not all([part.isdigit() for part in number]):
                self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request version ({version!r})")
                return False
            number = tuple(map(int, number))
            if number >= (2, 0):
                text = f"Invalid HTTP version ({version.removeprefix('HTTP/')})"
                self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, text)
                return False
            if number >= (1, 1) and self.protocol_version >= "HTTP/1.1":
                self.close_connection = False
            self.request_version = version
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request syntax ({self.requestline!r})")
            return False
        self.command, self.path = words[:2]
        if len(words) == 2 and self.command != "GET":
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad HTTP/0.9 request type ({self.command!r})")
            return False
        if self.path.startswith("//"):
            self.path = "/" + self.path.lstrip("/")
        self.headers = _http_headers.read(self.rfile)
        keeps = self.headers.get("Connection", "").lower()
        if keeps == "close":
            self.close_connection = True
        elif keeps == "keep-alive" and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        return True

    def send_error(self, code, message=None, explain=None):
        """Sends an answer that says what is wrong, as a page."""
        short, long = self.responses.get(code, ("???", "???"))
        message = short if message is None else message
        explain = long if explain is None else explain
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = None
        if code >= 200 and code not in (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED):
            texts = {"message": html.escape(message, quote=False), "explain": html.escape(explain, quote=False)}
            body = (self.error_message_format % {"code": code, **texts}).encode("UTF-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and body:
            self.wfile.write(body)

    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())

    def _line(self, text):
        if self.request_version != "HTTP/0.9":
            if not hasattr(self, "_headers_buffer"):
                self._headers_buffer = []
            self._headers_buffer.append(f"{text}\r\n".encode("latin-1", "strict"))

    def send_response_only(self, code, message=None):
        if message is None:
            message = self.responses[code][0] if code in self.responses else ""
        self._line("%s %d %s" % (self.protocol_version, code, message))

    def send_header(self, keyword, value):
        self._line(f"{keyword}: {value}")
        if keyword.lower() == "connection":
            if value.lower() in ("close", "keep-alive"):
                self.close_connection = value.lower() == "close"

    def end_headers(self):
        if self.request_version != "HTTP/0.9":
            self._headers_buffer.append(b"\r\n")
            self.flush_headers()

    def flush_headers(self):
        if hasattr(self, "_headers_buffer"):
            self.wfile.write(b"".join(self._headers_buffer))
            self._headers_buffer = []

    def log_request(self, code="-", size="-"):
        code = code.value if isinstance(code, HTTPStatus) else code
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        self.log_message(format, *args)

    def log_message(self, format, *args):
        sys.stderr.write(f"{self.address_string()} - - [{self.log_date_time_string()}] {format % args}\n")

    def version_string(self):
        return self.server_version + " " + self.sys_version

    def date_time_string(self, timestamp=None):
        year, month, day, hour, minute, second, weekday, *_ = time.gmtime(timestamp)
        return f"{_DAYS[weekday]}, {day:02} {_MONTHS[month - 1]} {year} {hour:02}:{minute:02}:{second:02} GMT"

    def log_date_time_string(self):
        year, month, day, hour, minute, second, *_ = time.localtime()
        return "%02d/%3s/%04d %02d:%02d:%02d" % (day, _MONTHS[month - 1], year, hour, minute, second)

    def address_string(self):
        return self.client_address[0]


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    """Serves the files of a folder."""

    server_version = "SimpleHTTP/" + __version__
    index_pages = ("index.html", "index.htm")
    extensions_map = {".gz": "application/gzip", ".Z": "application/octet-stream", ".bz2": "application/x-bzip2"}

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **kwargs)

    def do_GET(self):
        self._answer(True)

    def do_HEAD(self):
        self._answer(False)

    def _answer(self, with_body):
        path = self.translate_path(self.path)
        listing = None
        if os.path.isdir(path):
            parts = urllib.parse.urlsplit(self.path)
            if not parts.path.endswith("/"):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", urllib.parse.urlunsplit((*parts[:2], parts[2] + "/", *parts[3:])))
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            for index in self.index_pages:
                if os.path.isfile(os.path.join(path, index)):
                    path = os.path.join(path, index)
                    break
            else:
                listing = path
        elif self.path.split("?", 1)[0].split("#", 1)[0].rstrip().endswith("/"):
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return
        try:
            content = self._listing(listing) if listing is not None else open(path, "rb").read()
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-type", "text/html; charset=utf-8" if listing is not None else self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        if listing is None:
            self.send_header("Last-Modified", self.date_time_string(os.stat(path).st_mtime))
        self.end_headers()
        if with_body:
            self.wfile.write(content)

    def _listing(self, path):
        shown = html.escape(urllib.parse.unquote(self.path), quote=False)
        title = f"Directory listing for {shown}"
        lines = ["<!DOCTYPE HTML>", '<html lang="en">', "<head>", '<meta charset="utf-8">', f"<title>{title}</title>"]
        lines += ["</head>", "<body>", f"<h1>{title}</h1>", "<hr>", "<ul>"]
        for name in sorted(os.listdir(path), key=str.lower):
            name += "/" if os.path.isdir(os.path.join(path, name)) else ""
            lines.append(f'<li><a href="{urllib.parse.quote(name)}">{html.escape(name, quote=False)}</a></li>')
        return "\n".join([*lines, "</ul>", "<hr>", "</body>", "</html>", ""]).encode()

    def translate_path(self, path):
        """The file that an address is of."""
        path = urllib.parse.unquote(path.split("?", 1)[0].split("#", 1)[0])
        ends = path.rstrip().endswith("/")
        found = self.directory
        for word in path.split("/"):
            if word not in ("", ".", ".."):
                found = os.path.join(found, word)
        return found + "/" if ends else found

    def guess_type(self, path):
        end = os.path.splitext(path)[1]
        known = {**_TYPES, **self.extensions_map}
        return known.get(end) or known.get(end.lower()) or "application/octet-stream"
