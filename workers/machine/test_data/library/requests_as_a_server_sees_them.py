# Python 3.12: the library says its version.
"""urllib against a server of the program: the headers that it sends, in their order, and errors while it waits."""

import http.client
import http.server
import re
import threading
import urllib.error
import urllib.request


class Mirror(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/slow":
            released.wait()
        if self.path == "/mute":
            self.close_connection = True
            return
        length = int(self.headers.get("Content-Length", 0))
        body = f"{self.command}\n{self.headers}{self.rfile.read(length)!r}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass

    do_POST = do_PUT = do_GET

    def log_message(self, *args):
        pass


def shown(text):
    return re.sub(r":\d{4,5}\b", ":PORT", text)


released = threading.Event()
server = http.server.ThreadingHTTPServer(("localhost", 0), Mirror)
thread = threading.Thread(target=server.serve_forever)
thread.start()
base = f"http://localhost:{server.server_port}"
with urllib.request.urlopen(base) as response:
    print(type(response), response.version, response.status, response.isclosed())
    print(shown(response.read().decode()), response.isclosed())
request = urllib.request.Request(base, headers={"x-my-name": "me", "accept": "*/*", "User-agent": "mine/1"})
print(shown(urllib.request.urlopen(request).read().decode()), request.headers)
print(shown(urllib.request.urlopen(base, data=b"a=1&b=2").read().decode()))
request = urllib.request.Request(base, b"{}", {"Content-Type": "application/json"}, method="PUT")
request.add_unredirected_header("X-Once", "1")
print(request.has_header("X-once"), request.get_header("X-once"), request.get_header("Nothing", "no"))
print(shown(urllib.request.urlopen(request).read().decode()))
for path, timeout in (("/slow", 0.3), ("/mute", 30)):
    try:
        urllib.request.urlopen(base + path, timeout=timeout)
    except (OSError, http.client.HTTPException) as error:
        print(path, repr(error), isinstance(error, urllib.error.URLError))
released.set()
for url in ("", "nothing", "strange://x/", "http://"):
    try:
        urllib.request.urlopen(url)
    except (ValueError, urllib.error.URLError) as error:
        print(type(error).__name__, error)
server.shutdown()
thread.join()
server.server_close()
