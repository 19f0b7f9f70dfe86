"""Addresses in parts, and text as addresses may hold it. Follows the documentation of CPython's `urllib.parse` and
RFC 3986.
"""

import re
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero",
                 "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp",
               "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws",
               "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms",
               "sftp", "tel"]

_scheme = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)


def _is_bytes(url, *others):
    """Whether addresses come as bytes; all of them must be of one kind, but an empty text goes with both."""
    kinds = {isinstance(one, str) for one in (url, *others) if one != "" or one is url}
    if len(kinds) > 1:
        raise TypeError("Cannot mix str and non-str arguments")
    return kinds == {False}


def _decoded(*texts):
    return [text.decode("ascii", "strict") if isinstance(text, (bytes, bytearray)) else text or "" for text in texts]


class _Place:
    """What results have that hold a `netloc`: its parts."""

    __slots__ = ()

    def _of_netloc(self):
        """Name, password, host and port, as they stand; `None` for what is not there."""
        at, colon, dot, opening, closing = (b"@", b":", b"", b"[", b"]") if self._bytes else ("@", ":", "", "[", "]")
        user, has_user, place = self.netloc.rpartition(at)
        name, has_password, password = user.partition(colon)
        _, bracketed, rest = place.partition(opening)
        if bracketed:
            host, _, port = rest.partition(closing)
            port = port.partition(colon)[2]
        else:
            host, _, port = place.partition(colon)
        return name if has_user else None, password if has_password else None, host or None, port or None

    @property
    def username(self):
        return self._of_netloc()[0]

    @property
    def password(self):
        return self._of_netloc()[1]

    @property
    def hostname(self):
        """In small letters; what is after a `%` (the zone of an IPv6 address) stays as it is."""
        host = self._of_netloc()[2]
        if host is None:
            return None
        name, percent, zone = host.partition(b"%" if self._bytes else "%")
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._of_netloc()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {_decoded(port)[0]!r}")
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


def _results(name, fields, unparse, *mixins):
    """The class of a result for text, and its twin for bytes."""

    def make(name, is_bytes):
        def geturl(self):
            return unparse(self)

        def encode(self, encoding="ascii", errors="strict"):
            return twin(*[part.encode(encoding, errors) for part in self])

        def decode(self, encoding="ascii", errors="strict"):
            return twin(*[part.decode(encoding, errors) for part in self])

        members = {"__slots__": (), "_bytes": is_bytes, "geturl": geturl, "__module__": __name__}
        members |= {"decode": decode} if is_bytes else {"encode": encode}
        made = type(name, (namedtuple(name, fields), *mixins), members)
        twin = None

        def pair(other):
            nonlocal twin
            twin = other

        return made, pair

    text, pair_text = make(name, False)
    octets, pair_octets = make(name + "Bytes", True)
    pair_text(octets)
    pair_octets(text)
    return text, octets


def _geturl_defrag(parts):
    hash_ = b"#" if parts._bytes else "#"
    return parts.url + hash_ + parts.fragment if parts.fragment else parts.url


SplitResult, SplitResultBytes = _results(
    "SplitResult", "scheme netloc path query fragment", lambda parts: urlunsplit(parts), _Place
)
ParseResult, ParseResultBytes = _results(
    "ParseResult", "scheme netloc path params query fragment", lambda parts: urlunparse(parts), _Place
)
DefragResult, DefragResultBytes = _results("DefragResult", "url fragment", _geturl_defrag)


def urlsplit(url, scheme="", allow_fragments=True):
    """Scheme, netloc, path, query and fragment of an address."""
    is_bytes = _is_bytes(url, scheme)
    url, scheme = _decoded(url, scheme)
    url = re.sub("[\t\r\n]", "", url.lstrip("".join([chr(code) for code in range(33)])))
    scheme = re.sub("[\t\r\n]", "", scheme.strip("".join([chr(code) for code in range(33)])))
    netloc = query = fragment = ""
    if found := _scheme.fullmatch(url):
        scheme, url = found[1].lower(), found[2]
    if url.startswith("//"):
        end = min([at for at in map(url.find, "/?#", (2, 2, 2)) if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    result = SplitResult(scheme, netloc, url, query, fragment)
    return result.encode() if is_bytes else result


def urlparse(url, scheme="", allow_fragments=True):
    """As `urlsplit`, with the parameters of the path's last part (after `;`) apart."""
    is_bytes = _is_bytes(url, scheme)
    url, scheme = _decoded(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params:
        last = path.rfind("/") + 1
        name, _, params = path[last:].partition(";")
        path = path[:last] + name
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result.encode() if is_bytes else result


def urlunsplit(components):
    """The address of the five parts that `urlsplit` gives."""
    is_bytes = _is_bytes(*components)
    scheme, netloc, url, query, fragment = _decoded(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        url = "//" + netloc + ("/" if url and url[:1] != "/" else "") + url
    url = f"{scheme}:{url}" if scheme else url
    url = f"{url}?{query}" if query else url
    url = f"{url}#{fragment}" if fragment else url
    return url.encode("ascii") if is_bytes else url


def urlunparse(components):
    """The address of the six parts that `urlparse` gives."""
    is_bytes = _is_bytes(*components)
    scheme, netloc, url, params, query, fragment = _decoded(*components)
    url = urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))
    return url.encode("ascii") if is_bytes else url


def urljoin(base, url, allow_fragments=True):
    """The full address that `url` is on the page `base` (RFC 3986, 5.2)."""
    if not base or not url:
        return url or base
    is_bytes = _is_bytes(base, url)
    base, url = _decoded(base, url)
    above, parts = urlparse(base, "", allow_fragments), urlparse(url, urlparse(base).scheme, allow_fragments)
    if parts.scheme != above.scheme or parts.scheme not in uses_relative:
        joined = url
    elif parts.netloc and parts.scheme in uses_netloc:
        joined = urlunparse(parts)
    else:
        joined = urlunparse(_joined(above, parts))
    return joined.encode("ascii") if is_bytes else joined


def _joined(above, parts):
    """The parts of an address without a netloc, seen from the page above."""
    if parts.scheme in uses_netloc:
        parts = parts._replace(netloc=above.netloc)
    if not parts.path and not parts.params:
        return parts._replace(path=above.path, params=above.params, query=parts.query or above.query)
    segments = parts.path.split("/")
    if not parts.path.startswith("/"):
        before = above.path.split("/")
        segments = (before[:-1] if before[-1] else before) + segments
        segments[1:-1] = [part for part in segments[1:-1] if part]
    path = []
    for segment in segments:
        if segment == "..":
            del path[-1:]
        elif segment != ".":
            path.append(segment)
    if segments[-1] in (".", ".."):
        path.append("")
    return parts._replace(path="/".join(path) or "/")


def urldefrag(url):
    """The address without its fragment, and the fragment."""
    is_bytes = _is_bytes(url)
    (text,) = _decoded(url)
    scheme, netloc, path, params, query, fragment = urlparse(text)
    result = DefragResult(urlunparse((scheme, netloc, path, params, query, "")) if "#" in text else text, fragment)
    return result.encode() if is_bytes else result


_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    safe = safe.encode("ascii", "ignore") if isinstance(safe, str) else safe
    kept = _ALWAYS_SAFE | {code for code in safe if code < 128}
    return "".join([chr(code) if code in kept else f"%{code:02X}" for code in bs])


def quote(string, safe="/", encoding=None, errors=None):
    """A text for the path of an address: what is special there becomes `%` and its bytes."""
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As `quote`, for the values of a form: spaces become `+`."""
    space = b" " if isinstance(string, (bytes, bytearray)) else " "
    if space not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")


_escape = re.compile("%([0-9a-fA-F]{2})")
_escapes = re.compile("((?:%[0-9a-fA-F]{2})+)")


def unquote_to_bytes(string):
    if isinstance(string, (bytes, bytearray)):
        string = bytes(string).decode("latin-1")
    else:
        string = string.encode("utf-8").decode("latin-1")
    return _escape.sub(lambda found: chr(int(found[1], 16)), string).encode("latin-1")


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that `quote` was given."""
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    pieces = _escapes.split(string)
    pieces[1::2] = [unquote_to_bytes(piece).decode(encoding or "utf-8", errors or "replace") for piece in pieces[1::2]]
    return "".join(pieces)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """The query of pairs or a dictionary; with `doseq` a sequence stands for several values."""
    if hasattr(query, "items"):
        query = query.items()
    elif not hasattr(query, "__len__") or (len(query) and not isinstance(query[0], tuple)):
        raise TypeError("not a valid non-string sequence or mapping object")

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        several = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__")
        pairs += [quoted(key) + "=" + quoted(one) for one in (value if several else [value])]
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    """The pairs of a query, in order."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    is_bytes = _is_bytes(qs or "")
    qs, separator = _decoded(qs, separator)
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            pair = unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)
            pairs.append(tuple([part.encode("ascii") for part in pair]) if is_bytes else pair)
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    """The values of a query: a list for each name."""
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found
