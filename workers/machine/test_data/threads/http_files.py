"""Files served from a folder, raw requests over a socket, keep-alive."""
import http.client
import os
import socket
import tempfile
import threading
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler


class Quiet(SimpleHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *args): pass


with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, 'a.txt'), 'w') as f:
        f.write('text of a')
    os.mkdir(os.path.join(folder, 'sub'))
    server = HTTPServer(('localhost', 0), partial(Quiet, directory=folder))
    t = threading.Thread(target=server.serve_forever, daemon=True)
    t.start()
    conn = http.client.HTTPConnection('localhost', server.server_port)
    for path in ('/a.txt', '/sub/', '/', '/none.txt', '/sub'):
        conn.request('GET', path)
        r = conn.getresponse()
        print(r.status, r.reason, r.getheader('Content-type'), r.getheader('Location'), r.version)
        body = r.read().decode()
        print(body if path != '/none.txt' else 'File not found' in body)
    conn.request('HEAD', '/a.txt')
    r = conn.getresponse()
    print(r.getheader('Content-Length'), r.read())
    conn.close()
    for raw in (b'GARBAGE\r\n\r\n', b'GET / HTTP/9.9\r\n\r\n', b'BREW /pot HTTP/1.0\r\n\r\n', b'GET /a.txt HTTP/x\r\n\r\n'):
        with socket.create_connection(('localhost', server.server_port)) as s:
            s.sendall(raw)
            s.shutdown(socket.SHUT_WR)
            print(s.makefile('rb').read().split(b'\r\n')[0])
    server.shutdown()
    server.server_close()
