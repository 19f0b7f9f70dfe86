"""Requests over HTTP. The thread that asks waits for the answer, and no other one does.

In a page only the site that it is from can be asked, and servers that the program itself has started: an address
without a scheme, such as `data/words.txt`, is of that site. From the command line any server can be asked that needs no
encryption.
"""

import io
from base64 import b64decode
from http import HTTPStatus
from urllib.error import HTTPError, URLError
from urllib.parse import unquote_to_bytes, urlsplit

from _http_headers import Headers
from _kernel import fetch, find

_VERSION = "3.12"

_PHRASES = {status.value: status.phrase for status in HTTPStatus}


class _Answer(io.BytesIO):
    """What a server has answered: it is read like a file."""

    __module__, __qualname__ = "http.client", "HTTPResponse"

    def __init__(self, status, reason, url, headers, content, version=11):
        super().__init__(content)
        self.version = version
        self.status = self.code = status
        self.reason = self.msg = reason
        self.url, self.headers, self.length = url, headers, len(content)

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        found = self.headers.get_all(name)
        return ", ".join(found) if found else default

    def getheaders(self):
        return self.headers.items()

    def isclosed(self):
        """Whether all has been read."""
        return self.closed or self.tell() == len(self.getbuffer())


class Request:
    """A request that is not yet made."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {}
        self.unredirected_hdrs = {}
        for name, value in headers.items():
            self.add_header(name, value)
        self.origin_req_host = origin_req_host or self.host.partition(":")[0]
        self.unverifiable = unverifiable
        if method is not None:
            self.method = method

    @property
    def full_url(self):
        return f"{self._url}#{self.fragment}" if self.fragment else self._url

    @full_url.setter
    def full_url(self, url):
        self._url, _, self.fragment = url.strip().partition("#")
        parts = urlsplit(self._url)
        self.type, self.host = parts.scheme, parts.netloc
        self.selector = self._url.partition("://")[2].partition("/")[2]
        self.selector = "/" + self.selector if self.type else self._url

    def get_method(self):
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())

    def __repr__(self):
        return f"<urllib.request.Request object at {hex(id(self))}>"


def urlopen(url, data=None, timeout=None, *, context=None):
    """Asks, waits, and gives the answer; one that says that the request has failed is raised as `HTTPError`."""
    if _installed is not None:
        return _installed.open(url, data, timeout)
    return _ask(_checked(url, data), timeout)


def _checked(url, data):
    """The request, if it can be made."""
    request = url if isinstance(url, Request) else Request(url)
    if data is not None:
        request.data = data
    if isinstance(request.data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if request.type not in ("", "http", "https", "data"):
        raise URLError(f"unknown url type: {request.type}")
    if request.type not in ("", "data") and not request.host:
        raise URLError("no host given")
    return request


def _ask(request, timeout):
    if request.type == "data":
        return _of_itself(request.full_url)
    answer = _answer_of(request, timeout)
    if 200 <= answer.status < 300:
        return answer
    raise HTTPError(answer.url, answer.status, answer.reason, answer.headers, answer)


def _answer_of(request, timeout, follows=True):
    headers = dict(request.unredirected_hdrs)
    content = request.data
    if content is not None:
        content = content.read() if hasattr(content, "read") else content
        content = content if isinstance(content, (bytes, bytearray)) else b"".join(content)
        if not request.has_header("Content-type"):
            headers["Content-type"] = "application/x-www-form-urlencoded"
        if not request.has_header("Content-length"):
            headers["Content-length"] = len(content)
    is_near = _is_of_the_run(request._url)
    if is_near:
        headers.setdefault("Host", request.host)
    if not request.has_header("User-agent"):
        headers["User-agent"] = "Python-urllib/" + _VERSION
    headers = headers | {name: value for name, value in request.headers.items() if name not in headers}
    pairs = [(name.title(), str(value)) for name, value in headers.items()]
    asked = (request.get_method(), request._url, pairs, content, timeout)
    status, reason, url, answered, body, version = _ask_the_run(*asked, follows) if is_near else _ask_afar(*asked)
    if url == request._url:
        url = request.full_url
    # Later versions of HTTP do not send the words.
    reason = reason or _PHRASES.get(status, "")
    return _Answer(status, reason, url, Headers(answered), body, version)


def _ask_afar(method, url, headers, content, timeout):
    try:
        return *fetch(method, url, headers, content, timeout), 11
    except OSError as error:
        # A page is not told why. At its own computer nobody listens.
        refused = "(os error 111)" in str(error) or _is_here(url) and not isinstance(error, TimeoutError)
        failed = ConnectionRefusedError(111, "Connection refused") if refused else error
    if "://" not in url:
        raise ValueError(f"unknown url type: {url!r}")
    raise URLError(failed)


def _is_of_the_run(url):
    """Whether a socket of this run listens at the address."""
    return _is_here(url) and find(f"channel stream {urlsplit(url).port or 80}") is not None


def _is_here(url):
    return urlsplit(url).hostname in ("localhost", "127.0.0.1", "0.0.0.0")


def _ask_the_run(method, url, headers, content, timeout, follows):
    """Asks a server that the program itself has started; follows it where it points elsewhere."""
    from http.client import HTTPConnection
    from urllib.parse import urljoin

    headers = {**dict(headers), "Connection": "close"}
    for _ in range(10):
        parts = urlsplit(url)
        connection = HTTPConnection(parts.hostname, parts.port or 80, timeout=timeout)
        try:
            path = (parts.path or "/") + ("?" + parts.query if parts.query else "")
            try:
                connection.request(method, path, content, headers)
            except OSError as error:
                raise URLError(error)
            response = connection.getresponse()
            body = response.read()
        finally:
            connection.close()
        place = response.headers.get("location") if follows else None
        if response.status not in (301, 302, 303, 307, 308) or place is None or method not in ("GET", "HEAD", "POST"):
            break
        url = urljoin(url, place)
        headers = {name: value for name, value in headers.items() if not name.startswith("Content-")}
        headers["Host"] = urlsplit(url).netloc
        if response.status < 307 and method == "POST":
            method, content = "GET", None
    return response.status, response.reason, url, response.headers.items(), body, response.version


def _of_itself(url):
    """The content of an address that has it in itself (`data:`)."""
    kind, _, content = url.removeprefix("data:").partition(",")
    content = unquote_to_bytes(content)
    if kind.endswith(";base64"):
        kind, content = kind.removesuffix(";base64"), b64decode(content)
    headers = Headers([("Content-type", kind or "text/plain;charset=US-ASCII"), ("Content-length", str(len(content)))])
    return _Answer(None, None, url, headers, content)


class OpenerDirector:
    """Makes requests with headers of its own, and in the ways of its handlers if it has some."""

    handlers = ()

    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/" + _VERSION)]

    def add_handler(self, handler):
        from urllib import _handlers

        _handlers.add(self, handler)

    def open(self, fullurl, data=None, timeout=None):
        request = _checked(fullurl, data)
        for name, value in self.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_unredirected_header(name, value)
        if not self.handlers:
            return _ask(request, timeout)
        from urllib import _handlers

        return _handlers.ask(self, request, timeout)

    def error(self, proto, *args):
        from urllib import _handlers

        return _handlers.fail(self, proto, *args)

    def close(self):
        pass


def build_opener(*handlers):
    if not handlers:
        return OpenerDirector()
    from urllib import _handlers

    return _handlers.build(OpenerDirector(), handlers)


_installed = None


def install_opener(opener):
    """From now on `urlopen` asks as the opener does."""
    global _installed
    _installed = opener


def __getattr__(name):
    """What few programs ask for: handlers, and files for addresses."""
    from urllib import _handlers

    if name.startswith("_") or not hasattr(_handlers, name):
        raise AttributeError(f"module 'urllib.request' has no attribute '{name}'")
    return getattr(_handlers, name)
