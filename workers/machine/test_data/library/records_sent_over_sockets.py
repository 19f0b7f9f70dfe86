"""Records of logging that handlers send by connections, by single messages and to a web server."""

import logging
import logging.handlers
import socketserver
import struct
import pickle
import threading
import http.server
import urllib.parse
import sys
import socket


class LogRecordStreamHandler(socketserver.StreamRequestHandler):
    def handle(self):
        while True:
            chunk = self.connection.recv(4)
            if len(chunk) < 4:
                break
            slen = struct.unpack(">L", chunk)[0]
            chunk = self.connection.recv(slen)
            while len(chunk) < slen:
                chunk = chunk + self.connection.recv(slen - len(chunk))
            self.handleLogRecord(logging.makeLogRecord(self.unPickle(chunk)))

    def unPickle(self, data):
        return pickle.loads(data)

    def handleLogRecord(self, record):
        self.server.records.append(record)
        self.server.got.release()


class Receiver(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("localhost", 0), LogRecordStreamHandler)
        self.records = []
        self.got = threading.Semaphore(0)


with Receiver() as server:
    t = threading.Thread(target=server.serve_forever)
    t.start()
    root = logging.getLogger("sender")
    root.setLevel(logging.DEBUG)
    root.propagate = False
    h = logging.handlers.SocketHandler("localhost", server.server_address[1])
    root.addHandler(h)
    root.info("Jackdaws love %s", "quartz")
    logging.getLogger("sender.area1").debug("Quick %d", 5, extra={"user": "me"})
    try:
        1 / 0
    except ZeroDivisionError:
        root.exception("failed")
    for _ in range(3):
        server.got.acquire()
    for r in server.records:
        print(
            r.name,
            r.levelname,
            r.getMessage(),
            r.args,
            r.exc_info,
            (r.exc_text or "").splitlines()[-1:],
            getattr(r, "user", None),
        )
    print(h, h.sock is not None, h.port == server.server_address[1], h.closeOnError, h.retryStart)
    h.close()
    print(h.sock)
    server.shutdown()
    t.join()
root.removeHandler(h)
h = logging.handlers.SocketHandler("localhost", 1)
root.addHandler(h)
root.error("nobody listens")
print(h.sock, h.retryTime is not None, h.retryPeriod)
root.removeHandler(h)
u = socket.socket(type=socket.SOCK_DGRAM)
u.bind(("127.0.0.1", 0))
d = logging.handlers.DatagramHandler(*u.getsockname())
root.addHandler(d)
root.warning("by datagram")
data = u.recv(10000)
print(struct.unpack(">L", data[:4])[0] == len(data) - 4, pickle.loads(data[4:])["msg"], d)
root.removeHandler(d)
d.close()
u.close()


class Web(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        q = urllib.parse.urlsplit(self.path)
        self.reply(q.path, q.query)

    def do_POST(self):
        self.reply(self.path, self.rfile.read(int(self.headers["Content-length"])).decode())

    def reply(self, path, data):
        f = dict(urllib.parse.parse_qsl(data))
        self.server.seen.append(
            (self.command, path, f["levelname"], f["msg"], self.headers.get("Authorization"))
        )
        self.send_response(200)
        self.end_headers()

    def log_message(self, *a):
        pass


with http.server.ThreadingHTTPServer(("localhost", 0), Web) as srv:
    srv.seen = []
    t = threading.Thread(target=srv.serve_forever)
    t.start()
    for args, kw in ((("/log?x=1",), {}), (("/log",), dict(method="post", credentials=("me", "pw")))):
        h = logging.handlers.HTTPHandler(f"localhost:{srv.server_port}", *args, **kw)
        root.addHandler(h)
        root.info("to the web")
        root.removeHandler(h)
        print(h, h.method)
    srv.shutdown()
    t.join()
    print(*srv.seen, sep="\n")
for bad in (
    lambda: logging.handlers.HTTPHandler("h", "/", "PUT"),
    lambda: logging.handlers.HTTPHandler("h", "/", context=1),
    lambda: logging.handlers.Nothing,
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
