"""Handlers that openers of `urllib.request` are built of: each may change requests and answers, open addresses, or do
something about an answer that says that a request has failed. Follows the documentation of CPython's `urllib.request`.
"""

import re
from base64 import b64encode
from urllib import request as _request
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit


class BaseHandler:
    """What every handler is an instance of."""

    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        pass

    def __lt__(self, other):
        return self.handler_order < getattr(other, "handler_order", self.handler_order)


class ProxyHandler(BaseHandler):
    """There is nobody between a program and a server here."""

    handler_order = 100

    def __init__(self, proxies=None):
        self.proxies = {} if proxies is None else proxies


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError(f"unknown url type: {req.type}")


class HTTPHandler(BaseHandler):
    """Asks once."""

    def __init__(self, debuglevel=None):
        self._debuglevel = debuglevel

    def http_open(self, req):
        return _request._answer_of(req, req.timeout, False)

    https_open = http_open


class HTTPSHandler(HTTPHandler):
    pass


class DataHandler(BaseHandler):
    def data_open(self, req):
        return _request._of_itself(req.full_url)


class HTTPErrorProcessor(BaseHandler):
    """Has something done about an answer that says that the request has failed."""

    handler_order = 1000

    def http_response(self, request, response):
        if 200 <= response.code < 300:
            return response
        return self.parent.error("http", request, response, response.code, response.msg, response.info())

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    """Asks where an answer points to."""

    max_repeats, max_redirections = 4, 10
    inf_msg = (
        "The HTTP server returned a redirect error that would lead to an infinite loop.\n"
        "The last 30x error message was:\n"
    )

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        method = req.get_method()
        if method not in ("GET", "HEAD") and (method != "POST" or code > 303):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {name: value for name, value in req.headers.items() if not name.lower().startswith("content-")}
        newurl = newurl.replace(" ", "%20")
        return _request.Request(newurl, headers=kept, origin_req_host=req.origin_req_host, unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        place = headers.get("location") or headers.get("uri")
        if place is None:
            return None
        place = urljoin(req.full_url, place)
        if urlsplit(place).scheme not in ("http", "https", "ftp", ""):
            raise HTTPError(place, code, f"{msg} - Redirection to url '{place}' is not allowed", headers, fp)
        new = self.redirect_request(req, fp, code, msg, headers, place)
        if new is None:
            return None
        visited = new.redirect_dict = getattr(req, "redirect_dict", {})
        if visited.get(place, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[place] = visited.get(place, 0) + 1
        req.redirect_dict = visited
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class HTTPPasswordMgr:
    """Who asks with which password, by realm and address."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        uris = [uri] if isinstance(uri, str) else uri
        known = self.passwd.setdefault(realm, {})
        for default_port in (True, False):
            known[tuple([self.reduce_uri(one, default_port) for one in uris])] = (user, passwd)

    def find_user_password(self, realm, authuri):
        for default_port in (True, False):
            asked = self.reduce_uri(authuri, default_port)
            for uris, found in self.passwd.get(realm, {}).items():
                if any([self.is_suburi(uri, asked) for uri in uris]):
                    return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        parts = urlsplit(uri)
        place, path = (parts.netloc, parts.path or "/") if parts.netloc else (uri, "/")
        if default_port and ":" not in place and parts.scheme in ("http", "https"):
            place += ":80" if parts.scheme == "http" else ":443"
        return place, path

    def is_suburi(self, base, test):
        if base == test:
            return True
        path = base[1] if base[1].endswith("/") else base[1] + "/"
        return base[0] == test[0] and test[1].startswith(path)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """What is known of no realm is for all."""

    def find_user_password(self, realm, authuri):
        user, password = super().find_user_password(realm, authuri)
        return (user, password) if user is not None else super().find_user_password(None, authuri)


class AbstractBasicAuthHandler:
    """Asks again, with a password, where a server wants one."""

    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        schemes = []
        for header in headers.get_all(authreq) or ():
            for scheme, _, realm in re.findall(r"""(?:^|,)\s*(\w+)\s+realm=(["']?)([^"']*)\2""", header):
                if scheme.lower() == "basic":
                    return self.retry_http_basic_auth(host, req, realm)
                schemes.append(scheme)
        if schemes:
            raise ValueError(f"AbstractBasicAuthHandler does not support the following scheme: {schemes[0]!r}")

    def retry_http_basic_auth(self, host, req, realm):
        user, password = self.passwd.find_user_password(realm, host)
        if password is None:
            return None
        word = "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")
        if req.get_header(self.auth_header) == word:
            return None
        req.add_unredirected_header(self.auth_header, word)
        return self.parent.open(req, timeout=req.timeout)


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = "Authorization"
    handler_order = 490

    def http_error_401(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed("www-authenticate", req.full_url, req, headers)


_DEFAULT = (
    ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, DataHandler, HTTPErrorProcessor
)


def build(opener, handlers):
    """Gives an opener some handlers, and the usual ones that none of them stands for."""
    kinds = [one if isinstance(one, type) else type(one) for one in handlers]
    for usual in _DEFAULT:
        if not any([issubclass(kind, usual) for kind in kinds]):
            opener.add_handler(usual())
    for one in handlers:
        opener.add_handler(one() if isinstance(one, type) else one)
    return opener


def add(opener, handler):
    if not hasattr(handler, "add_parent"):
        raise TypeError(f"expected BaseHandler instance, got {type(handler)!r}")
    opener.handlers = sorted([*opener.handlers, handler])
    handler.add_parent(opener)


def ask(opener, request, timeout):
    """Has the handlers of an opener deal with a request."""
    kind, request.timeout = request.type, timeout
    for handler in opener.handlers:
        change = getattr(handler, kind + "_request", None)
        if change is not None:
            request = change(request)
    response = _first(opener, ("default_open", kind + "_open", "unknown_open"), request)
    for handler in opener.handlers:
        change = getattr(handler, kind + "_response", None)
        if change is not None:
            response = change(request, response)
    return response


def fail(opener, proto, request, response, code, msg, headers):
    names = (f"{proto}_error_{code}", f"{proto}_error_default")
    return _first(opener, names, request, response, code, msg, headers)


def _first(opener, names, *args):
    for name in names:
        for handler in opener.handlers:
            method = getattr(handler, name, None)
            result = None if method is None else method(*args)
            if result is not None:
                return result


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Writes what is at an address into a file: its name, and the headers of the answer."""
    from tempfile import mkstemp

    with _request.urlopen(url, data) as response:
        content, headers = response.read(), response.info()
    if filename is None:
        import os

        number, filename = mkstemp()
        os.close(number)
    size = int(headers.get("Content-Length", -1))
    with open(filename, "wb") as file:
        if reporthook is not None:
            reporthook(0, 8192, size)
        for at in range(0, len(content), 8192):
            file.write(content[at : at + 8192])
            if reporthook is not None:
                reporthook(at // 8192 + 1, 8192, size)
    return filename, headers


def urlcleanup():
    """Nothing is kept."""


def pathname2url(pathname):
    return quote(pathname)


def url2pathname(pathname):
    return unquote(pathname)


def getproxies():
    return {}
