"""Requests over HTTP. The thread that asks waits for the answer, and no other one does.

In a page only the site that it is from can be asked: an address without a scheme, such as `data/words.txt`, is of that
site. From the command line any server can be asked that needs no encryption.
"""

import io
from base64 import b64decode
from http import HTTPStatus
from urllib.error import HTTPError, URLError
from urllib.parse import unquote_to_bytes, urlsplit

from _kernel import fetch

_VERSION = "3.12"

_PHRASES = {status.value: status.phrase for status in HTTPStatus}


class _Headers:
    """The headers of an answer: names in any case, several values for one name."""

    def __init__(self, pairs):
        self._pairs = list(pairs)

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._pairs)

    def get(self, name, failobj=None):
        for known, value in self._pairs:
            if known.lower() == name.lower():
                return value
        return failobj

    def get_all(self, name, failobj=None):
        found = [value for known, value in self._pairs if known.lower() == name.lower()]
        return found or failobj

    def keys(self):
        return [name for name, _ in self._pairs]

    def values(self):
        return [value for _, value in self._pairs]

    def items(self):
        return list(self._pairs)

    def get_content_type(self):
        return self.get("content-type", "text/plain").split(";")[0].strip().lower()

    def get_content_maintype(self):
        return self.get_content_type().partition("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().partition("/")[2]

    def get_param(self, param, failobj=None, header="content-type"):
        for part in (self.get(header) or "").split(";")[1:]:
            name, _, value = part.partition("=")
            if name.strip().lower() == param:
                return value.strip().strip('"')
        return failobj

    def get_content_charset(self, failobj=None):
        found = self.get_param("charset")
        return failobj if found is None else found.lower()

    def __str__(self):
        return "".join(f"{name}: {value}\n" for name, value in self._pairs) + "\n"


class _Answer(io.BytesIO):
    """What a server has answered: it is read like a file."""

    def __init__(self, status, reason, url, headers, content):
        super().__init__(content)
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
        return self.closed


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

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)

    def header_items(self):
        return list(self.headers.items())

    def __repr__(self):
        return f"<urllib.request.Request object at {hex(id(self))}>"


def urlopen(url, data=None, timeout=None, *, context=None):
    """Asks, waits, and gives the answer; one that says that the request has failed is raised as `HTTPError`."""
    request = url if isinstance(url, Request) else Request(url)
    if data is not None:
        request.data = data
    if isinstance(request.data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if request.type == "data":
        return _of_itself(request.full_url)
    if request.type not in ("", "http", "https"):
        raise URLError(f"unknown url type: {request.type}")
    return _ask(request, timeout)


def _ask(request, timeout):
    headers = dict(request.headers)
    content = request.data
    if content is not None:
        content = content.read() if hasattr(content, "read") else content
        content = content if isinstance(content, (bytes, bytearray)) else b"".join(content)
        headers.setdefault("Content-type", "application/x-www-form-urlencoded")
    headers.setdefault("User-agent", "Python-urllib/" + _VERSION)
    pairs = [(name, str(value)) for name, value in headers.items()]
    try:
        status, reason, url, answered, body = fetch(request.get_method(), request._url, pairs, content, timeout)
    except OSError as error:
        failed = error
    else:
        # Later versions of HTTP do not send the words.
        reason = reason or _PHRASES.get(status, "")
        answer = _Answer(status, reason, url, _Headers(answered), body)
        if 200 <= status < 300:
            return answer
        raise HTTPError(url, status, reason, answer.headers, answer)
    raise URLError(failed)


def _of_itself(url):
    """The content of an address that has it in itself (`data:`)."""
    kind, _, content = url.removeprefix("data:").partition(",")
    content = unquote_to_bytes(content)
    if kind.endswith(";base64"):
        kind, content = kind.removesuffix(";base64"), b64decode(content)
    headers = _Headers([("Content-type", kind or "text/plain;charset=US-ASCII"), ("Content-length", str(len(content)))])
    return _Answer(None, None, url, headers, content)


class OpenerDirector:
    """Makes requests with headers of its own."""

    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/" + _VERSION)]

    def open(self, fullurl, data=None, timeout=None):
        request = fullurl if isinstance(fullurl, Request) else Request(fullurl)
        for name, value in self.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_header(name, value)
        return urlopen(request, data, timeout)


def build_opener(*handlers):
    return OpenerDirector()


def install_opener(opener):
    """From now on `urlopen` sends the opener's headers too."""
    global urlopen
    urlopen = opener.open
