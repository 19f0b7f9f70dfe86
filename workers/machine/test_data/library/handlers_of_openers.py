"""Openers of urllib with handlers: passwords, redirections, changed requests and answers, errors dealt with."""

import urllib.request as ur
import urllib.error
import http.server
import threading
import base64
import tempfile
import os
import json
from urllib.request import (
    HTTPBasicAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    HTTPRedirectHandler,
    BaseHandler,
    build_opener,
    install_opener,
    Request,
    urlopen,
    HTTPHandler,
    HTTPErrorProcessor,
    urlretrieve,
)


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        p = self.path
        if (
            p.startswith("/private")
            and self.headers.get("Authorization")
            != "Basic " + base64.b64encode(b"klem:kadidd!ehopper").decode()
        ):
            return self.reply(401, b"denied", **{"WWW-Authenticate": 'Basic realm="PDQ Application"'})
        if p == "/digest":
            return self.reply(401, b"", **{"WWW-Authenticate": 'Digest realm="x"'})
        if p == "/old":
            return self.reply(302, b"", Location="/new")
        if p == "/loop":
            return self.reply(301, b"", Location="/loop")
        if p.startswith("/chain"):
            n = int(p[6:])
            return self.reply(303, b"", Location=f"/chain{n - 1}" if n else "/new")
        if p == "/err":
            return self.reply(503, b"busy", **{"Retry-After": "1"})
        self.reply(
            200,
            json.dumps(
                {"path": p, "x": self.headers.get("X-Added"), "ua": self.headers["User-Agent"].split(".")[0]}
            ).encode(),
        )

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.reply(307 if self.path == "/307" else 302, b"", Location="/new")

    def reply(self, code, body, **h):
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        [self.send_header(*i) for i in h.items()]
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, f, *a):
        self.server.seen.append(a[0].rsplit(" ", 1)[0] + " " + a[1])


srv = http.server.ThreadingHTTPServer(("localhost", 0), Site)
srv.seen = []
t = threading.Thread(target=srv.serve_forever)
t.start()
base = f"http://localhost:{srv.server_port}"


def show(f):
    try:
        r = f()
        print(r.status if hasattr(r, "status") else r, r.url.removeprefix(base), r.read())
    except urllib.error.HTTPError as e:
        print("HTTPError", e.code, str(e).replace("\n", "|"), e.read())
    except Exception as e:
        print(type(e).__name__, e)


auth = HTTPBasicAuthHandler()
auth.add_password(realm="PDQ Application", uri=base + "/private", user="klem", passwd="kadidd!ehopper")
op = build_opener(auth)
show(lambda: op.open(base + "/private/x"))
show(lambda: op.open(base + "/digest"))
show(lambda: urlopen(base + "/private"))
mgr = HTTPPasswordMgrWithDefaultRealm()
mgr.add_password(None, base, "klem", "wrong")
show(lambda: build_opener(HTTPBasicAuthHandler(mgr)).open(base + "/private"))
print(mgr.find_user_password("any", base + "/deep/er"), mgr.find_user_password(None, "http://other/"))


class NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        print("not to", newurl.removeprefix(base))
        return None


show(lambda: build_opener(NoRedirect).open(base + "/old"))
show(lambda: build_opener(HTTPHandler).open(base + "/old"))
show(lambda: build_opener(HTTPHandler()).open(base + "/loop"))
show(lambda: build_opener(HTTPHandler).open(base + "/chain3"))
for p in ("/307", "/302"):
    show(lambda: build_opener(HTTPHandler).open(Request(base + p, data=b"x")))


class Adding(BaseHandler):
    handler_order = 400

    def http_request(self, req):
        req.add_header("X-Added", "yes")
        print("asks", req.get_method(), req.selector)
        return req

    def http_response(self, req, resp):
        print("got", resp.code)
        return resp

    def http_error_503(self, req, fp, code, msg, hdrs):
        print("again after", hdrs["Retry-After"])
        return self.parent.open(base + "/after503")


show(lambda: build_opener(Adding()).open(base + "/x"))
show(lambda: build_opener(Adding).open(base + "/err"))


class AllOk(HTTPErrorProcessor):
    def http_response(self, request, response):
        return response

    https_response = http_response


show(lambda: build_opener(AllOk).open(base + "/err"))
op = build_opener()
op.addheaders = [("User-agent", "Mine/1")]
install_opener(op)
show(lambda: urlopen(base + "/installed"))
install_opener(build_opener())
try:
    ur.OpenerDirector().add_handler(5)
except TypeError as e:
    print(e)
with tempfile.TemporaryDirectory() as d:
    name, h = urlretrieve(base + "/file", os.path.join(d, "f"), lambda n, b, s: print("report", n, b, s > 0))
    print(os.path.basename(name), open(name).read()[:10], h["Content-Length"] is not None)
print(urlopen("data:text/plain,hello%20you").read(), ur.pathname2url("/a b/c"), ur.url2pathname("/a%20b"))
srv.shutdown()
t.join()
srv.server_close()
print(*srv.seen, sep="\n")
