"""Requests over HTTP by sockets, to servers of the run. Follows the documentation of CPython's `http.client`."""

import io
import socket
from http import HTTPStatus

import _http_headers

HTTP_PORT, HTTPS_PORT = 80, 443
responses = {status: status.phrase for status in HTTPStatus}
HTTPMessage = _http_headers.Headers


class HTTPException(Exception):
    """What goes wrong with a request."""


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class UnknownProtocol(HTTPException):
    pass


class IncompleteRead(HTTPException):
    """Less has come than was announced."""

    def __init__(self, partial, expected=None):
        self.args = (partial,)
        self.partial, self.expected = partial, expected

    def __repr__(self):
        more = f", {self.expected} more expected" if self.expected is not None else ""
        return f"IncompleteRead({len(self.partial)} bytes read{more})"

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class CannotSendHeader(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    """An answer that does not begin as one."""

    def __init__(self, line):
        if not line:
            line = repr(line)
        self.args = (line,)
        self.line = line


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """The server has closed the connection without an answer."""

    def __init__(self, text):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, text)


error = HTTPException


class HTTPResponse(io.BufferedIOBase):
    """An answer: its status, its headers, and its body as a stream."""

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile("rb")
        self._method = method
        self.headers = self.msg = None
        self.status = self.reason = self.version = self.length = None
        self.chunked, self.will_close = False, True
        self._ahead = b""

    def begin(self):
        """Reads the status and the headers."""
        if self.headers is not None:
            return
        status = 100
        while status == 100:
            line = self.fp.readline(65537).decode("iso-8859-1")
            if not line:
                raise RemoteDisconnected("Remote end closed connection without response")
            version, _, rest = line.strip().partition(" ")
            number, _, reason = rest.partition(" ")
            if not version.startswith("HTTP/") or not number.isdigit() or not 100 <= int(number) <= 999:
                raise BadStatusLine(line)
            status = int(number)
            headers = _http_headers.read(self.fp)
        self.status = self.code = status
        self.reason = reason.strip()
        self.version = 10 if version in ("HTTP/1.0", "HTTP/0.9") else 11
        self.headers = self.msg = headers
        self.chunked = headers.get("transfer-encoding", "").lower() == "chunked"
        keeps = headers.get("connection", "").lower()
        self.will_close = keeps == "close" if self.version == 11 else keeps != "keep-alive"
        length = headers.get("content-length")
        if length is not None and length.isdigit() and not self.chunked:
            self.length = int(length)
        if status in (204, 304) or status < 200 or self._method == "HEAD":
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _finish(self):
        if self.fp is not None:
            fp, self.fp = self.fp, None
            fp.close()

    def isclosed(self):
        return self.fp is None

    def close(self):
        super().close()
        self._finish()

    def readable(self):
        return True

    def _chunk(self):
        """The next part of a body in parts; nothing at the end."""
        size = int(self.fp.readline().split(b";")[0], 16)
        if not size:
            _http_headers.read(self.fp)
            return b""
        part = self.fp.read(size)
        if len(part) < size:
            raise IncompleteRead(part, size - len(part))
        self.fp.readline()
        return part

    def read(self, amt=None):
        if amt is not None and amt < 0:
            amt = None
        if self.fp is None:
            return b""
        if self._method == "HEAD":
            self._finish()
            return b""
        if self.chunked:
            return self._read_chunks(amt)
        wanted = self.length if amt is None or self.length is not None and amt > self.length else amt
        data = self.fp.read() if wanted is None else self.fp.read(wanted)
        if wanted is not None and amt is None and len(data) < wanted:
            self._finish()
            raise IncompleteRead(data, wanted - len(data))
        if self.length is not None:
            self.length -= len(data)
        if amt is None or self.length == 0 or wanted and not data:
            self._finish()
        return data

    def _read_chunks(self, amt):
        while amt is None or len(self._ahead) < amt:
            part = self._chunk()
            if not part:
                data, self._ahead = self._ahead, b""
                self._finish()
                return data
            self._ahead += part
        data, self._ahead = self._ahead[:amt], self._ahead[amt:]
        return data

    read1 = read

    def readline(self, limit=-1):
        line = b""
        while not line.endswith(b"\n") and limit != len(line):
            one = self.read(1)
            if not one:
                break
            line += one
        return line

    def fileno(self):
        return self.fp.fileno()

    def getheader(self, name, default=None):
        if self.headers is None:
            raise ResponseNotReady()
        found = self.headers.get_all(name)
        return ", ".join(found) if found else default

    def getheaders(self):
        return self.headers.items()

    def info(self):
        return self.headers

    def getcode(self):
        return self.status


class HTTPConnection:
    """A connection to a server: one request after the other."""

    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        self.timeout, self.sock = timeout, None
        self._state, self._response = "Idle", None
        if port is None:
            name, colon, number = host.rpartition(":")
            if colon and number and not number.isdigit():
                raise InvalidURL(f"nonnumeric port: '{number}'")
            host, port = (name, int(number or self.default_port)) if colon else (host, self.default_port)
        self.host, self.port = host, port

    def set_debuglevel(self, level):
        self.debuglevel = level

    def connect(self):
        self.sock = socket.create_connection((self.host, self.port), self.timeout)

    def close(self):
        self._state = "Idle"
        sock, self.sock = self.sock, None
        if sock is not None:
            sock.close()

    def send(self, data):
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        if hasattr(data, "read"):
            data = data.read()
        if isinstance(data, str):
            data = data.encode("iso-8859-1")
        for part in [data] if isinstance(data, (bytes, bytearray, memoryview)) else data:
            self.sock.sendall(part)

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._state != "Idle":
            raise CannotSendRequest(self._state)
        self._state, self._method = "Request-started", method
        url = url or "/"
        if any(letter <= " " or letter == "\x7f" for letter in url):
            raise InvalidURL(f"URL can't contain control characters. {url!r} (found at least {' '!r})")
        self._lines = [f"{method} {url} HTTP/1.1"]
        if not skip_host:
            place = self.host if self.port == self.default_port else f"{self.host}:{self.port}"
            self.putheader("Host", place)
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def putheader(self, header, *values):
        if self._state != "Request-started":
            raise CannotSendHeader()
        texts = [value.decode("iso-8859-1") if isinstance(value, bytes) else str(value) for value in values]
        self._lines.append(f"{header}: " + "\r\n\t".join(texts))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        if self._state != "Request-started":
            raise CannotSendHeader()
        self._state = "Request-sent"
        self.send("\r\n".join(self._lines) + "\r\n\r\n")
        if message_body is not None:
            self.send(message_body)

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        given = {name.lower() for name in headers}
        self.putrequest(method, url, "host" in given, "accept-encoding" in given)
        if hasattr(body, "read"):
            body = body.read()
        if isinstance(body, str):
            body = body.encode("iso-8859-1")
        elif body is not None and not isinstance(body, (bytes, bytearray, memoryview)):
            body = b"".join(body)
        if "content-length" not in given and (body is not None or method in ("POST", "PUT", "PATCH")):
            self.putheader("Content-Length", len(body or b""))
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(body)

    def getresponse(self):
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._state != "Request-sent" or self._response is not None:
            raise ResponseNotReady(self._state)
        response = self.response_class(self.sock, method=self._method)
        try:
            response.begin()
        except BaseException:
            response.close()
            self.close()
            raise
        self._state = "Idle"
        if response.will_close:
            self.close()
        else:
            self._response = response
        return response
