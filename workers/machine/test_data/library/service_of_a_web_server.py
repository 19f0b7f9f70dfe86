"""A small service with routes, errors and passwords, and clients that call it in all ways."""

import http.server
import json
import threading
import urllib.request
import urllib.parse
import urllib.error
import http.client
import functools
import re
import itertools
import base64
import io
import contextlib


class Todo:
    def __init__(self):
        self.items, self.ids, self.lock = {}, itertools.count(1), threading.RLock()

    def add(self, text):
        if not text:
            raise ValueError("text is empty")
        with self.lock:
            n = next(self.ids)
            self.items[n] = {"id": n, "text": text, "done": False}
            return self.items[n]


class Router:
    def __init__(self):
        self.routes = []

    def __call__(self, method, pattern):
        def deco(f):
            self.routes.append((method, re.compile(pattern + "$"), f))
            return f

        return deco

    def find(self, method, path):
        allowed = set()
        for m, p, f in self.routes:
            if match := p.match(path):
                if m == method:
                    return functools.partial(f, **match.groupdict())
                allowed.add(m)
        if allowed:
            raise HTTPError(405, "allowed: " + ", ".join(sorted(allowed)))
        raise HTTPError(404, f"no route {path}")


class HTTPError(Exception):
    def __init__(self, status, message):
        super().__init__(status, message)
        self.status, self.message = status, message


route = Router()
todo = Todo()


@route("GET", "/todos")
def list_(h):
    return sorted(todo.items.values(), key=lambda t: t["id"])


@route("POST", "/todos")
def add(h):
    h.status = 201
    return todo.add(h.json()["text"])


@route("PUT", r"/todos/(?P<n>\d+)")
def put(h, n):
    with todo.lock:
        try:
            todo.items[int(n)].update(h.json())
            return todo.items[int(n)]
        except KeyError:
            raise HTTPError(404, f"no item {n}") from None


@route("DELETE", r"/todos/(?P<n>\d+)")
def delete(h, n):
    todo.items.pop(int(n), None)
    h.status = 204


class Handler(http.server.BaseHTTPRequestHandler):
    error_content_type = "text/plain"
    error_message_format = "%(code)d|%(message)s|%(explain)s"

    def json(self):
        try:
            return json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        except json.JSONDecodeError as e:
            raise HTTPError(400, f"bad json: {e}") from e

    def handle_any(self):
        self.status = 200
        try:
            if self.headers.get("Authorization") != "Basic " + base64.b64encode(b"me:secret").decode():
                raise HTTPError(401, "who are you?")
            result = route.find(self.command, urllib.parse.urlsplit(self.path).path)(self)
        except HTTPError as e:
            self.status, result = e.status, {"error": e.message}
        except (KeyError, ValueError) as e:
            self.status, result = 422, {"error": f"{type(e).__name__}: {e}"}
        body = b"" if self.status == 204 else json.dumps(result, indent=None, sort_keys=True).encode()
        self.send_response(self.status)
        if body:
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def log_message(self, format, *args):
        self.server.notes.append(format % args)

    def log_request(self, code="-", size="-"):
        self.server.log.append((self.command, self.path, int(code)))


class Client:
    def __init__(self, base):
        self.base = base
        self.opener = urllib.request.build_opener()
        self.opener.addheaders = [("Authorization", "Basic " + base64.b64encode(b"me:secret").decode())]

    def __call__(self, method, path, data=None):
        req = urllib.request.Request(
            self.base + path,
            data if data is None or isinstance(data, bytes) else json.dumps(data).encode(),
            method=method,
        )
        try:
            with self.opener.open(req, timeout=5) as r:
                text = r.read().decode(r.headers.get_content_charset("ascii"))
                return r.status, json.loads(text) if text else None
        except urllib.error.HTTPError as e:
            with e:
                return e.code, e.reason, e.read().decode()


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.log, server.notes = [], []
t = threading.Thread(target=server.serve_forever)
t.start()
api = Client(f"http://127.0.0.1:{server.server_port}")
try:
    for call in [
        ("GET", "/todos"),
        ("POST", "/todos", {"text": "tea & ☕"}),
        ("POST", "/todos", {"text": ""}),
        ("POST", "/todos", {}),
        ("POST", "/todos", b"{bad"),
        ("PUT", "/todos/1", {"done": True}),
        ("PUT", "/todos/9", {}),
        ("PATCH", "/todos"),
        ("DELETE", "/todos"),
        ("GET", "/nope?x=1"),
        ("DELETE", "/todos/1"),
        ("GET", "/todos"),
    ]:
        print(*call[:2], api(*call))
    try:
        urllib.request.urlopen(api.base + "/todos")
    except urllib.error.HTTPError as e:
        print(e, e.headers.get_content_type(), json.load(e))
    ts = [threading.Thread(target=api, args=("POST", "/todos", {"text": f"job {i}"})) for i in range(8)]
    [x.start() for x in ts]
    [x.join() for x in ts]
    print(sorted(x["text"] for x in api("GET", "/todos")[1]), len({x["id"] for x in todo.items.values()}))
    c = http.client.HTTPConnection(*server.server_address)
    c.putrequest("POST", "/todos", skip_accept_encoding=True)
    c.putheader("Authorization", "Basic bad")
    c.putheader("Content-Length", "0")
    c.endheaders()
    r = c.getresponse()
    print(r.status, r.reason, r.getheader("Content-Type"), r.msg is r.headers, json.loads(r.read()))
    c.close()
finally:
    server.shutdown()
    t.join()
    server.server_close()
print(*server.log[:14], sep="\n")
print(*server.notes, sep="\n")
