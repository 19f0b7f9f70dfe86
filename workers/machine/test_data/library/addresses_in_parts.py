# urllib.parse: addresses taken apart, put together and joined; quoting; queries.
import pickle
import urllib.parse
from urllib.parse import (
    parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag,
    urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit,
)

addresses = [
    "scheme://netloc/path;parameters?query#fragment",
    "http://docs.python.org:80/3/library/urllib.parse.html?highlight=params#url-parsing",
    "//www.cwi.nl:80/%7Eguido/Python.html",
    "www.cwi.nl/%7Eguido/Python.html",
    "help/Python.html",
    "HTTPS://User:Pa:ss@Example.COM:8443/a;b/c;d?x=1&y=2",
    "mailto:someone@example.com",
    "file:///etc/hosts",
    "http://[2001:DB8::1%eth0]:8080/x",
    "tel:+31-20;phone",
    "http://host?query/with/slashes#frag?not",
    "  http://a/b\nc",
    "http:relative",
    "",
    "path:80",
    "1http://x",
    "http://user@:99",
]
for address in addresses:
    parts = urlparse(address)
    print(parts)
    print("  ", urlsplit(address))
    print("  ", parts.username, parts.password, parts.hostname, parts.port, parts.geturl(), urlunsplit(urlsplit(address)))
print(urlparse("/index?a#b", scheme="https", allow_fragments=False))
print(urlparse("http://x/y#z", allow_fragments=False).geturl())
parts = urlparse(addresses[1])
print(parts._replace(fragment="", scheme="ftp").geturl(), parts[1], parts.scheme, len(parts), parts == tuple(parts))
print(urlunparse(["http", "host", "path", "", "q=1", ""]), urlunsplit(("", "host", "/p", "", "f")))
print(urlparse(b"http://User@Host:80/p?q"), urlparse(b"http://User@Host:80/p").hostname, urlunsplit((b"a", b"b", b"c", b"", b"")))
print(parts.encode().decode() == parts, pickle.loads(pickle.dumps(tuple(parts))) == parts)

for text in ["http://x:99999/", "http://x:port/", "http://[::1/", "http://x]/"]:
    try:
        print(urlsplit(text).port)
    except ValueError as error:
        print(text, error)
try:
    urljoin("http://x", b"y")
except TypeError as error:
    print(error)

base = "http://a/b/c/d;p?q"
for relative in """g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g
        /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y g?y/./x g#s/../x http:g //other/x//y /x//y""".split():
    print(relative, urljoin(base, relative))
for pair in [("http://www.cwi.nl/%7Eguido/Python.html", "FAQ.html"), ("", "x"), ("x", ""), ("a/b/c", "../d"), ("http://h", "x"),
             ("mailto:a@b", "c"), ("http://h/a/b/", "c/../d"), ("http://h/a//b/c", "d"), ("ws://h/a", "b"), ("svn://p/q", "r"), ("#f", "b.c"),
             ("//", "x"), ("?q=1", "a/b")]:
    print(pair, urljoin(*pair))
print(urldefrag("http://x/y#z"), urldefrag("http://x/y").fragment, urldefrag("http://x/y#z").geturl())

print(quote("/El Niño/"), quote("a b&c=d/e?f", safe=""), quote("~tilde_-.é", encoding="latin-1"), quote(b"\xa0\xff x"))
print(quote_plus("/El Niño/ + &"), quote_plus("a b", safe="+"), quote_from_bytes(b"a&\xef"))
print(unquote("/El%20Ni%C3%B1o/"), unquote("%zz%4%41+"), repr(unquote("%ff")), unquote("%E9", encoding="latin-1"), unquote(b"%41"))
print(unquote_plus("/El+Ni%C3%B1o/%2B"), unquote_to_bytes("a%26%EFé"))
for bad in (lambda: quote(b"x", encoding="utf-8"), lambda: quote_from_bytes("x"), lambda: urlencode("abc"), lambda: urlencode(5)):
    try:
        print(bad())
    except TypeError as error:
        print(error)

print(urlencode({"spam": 1, "eggs": 2, "bacon": 0}), urlencode([("q", "a b&c"), ("é", "ü"), (b"x", b"\xff")]))
print(urlencode({"n": [1, 2], "s": "text", "t": ("x", "y z")}, doseq=True), urlencode({"n": [1, 2]}))
print(urlencode({"path": "a/b c"}, quote_via=quote, safe="/"), urlencode({}))
for query in ["a=1&b=2&a=3", "a=&b", "x=1;y=2", "q=a+b%20c%2B&%C3%A9=%FC", "", "=v&k==v"]:
    print(parse_qs(query), parse_qsl(query, keep_blank_values=True))
print(parse_qs("a=1;b=2", separator=";"), parse_qsl(b"a=1&b=%41"))
for arguments in [{"strict_parsing": True}, {"max_num_fields": 1}, {"separator": ""}]:
    try:
        parse_qs("a&b=1", **arguments)
    except ValueError as error:
        print(error)
print(dict(parse_qsl(urlencode({"a": "1 2", "b": "&="}))), urllib.parse.urlparse("x").path)
