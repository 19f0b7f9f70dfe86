"""A server of HTTP in a thread, asked by http.client and by urllib in a pool of threads; errors and posts."""
import http.client
import json
import threading
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == '/old':
            self.send_response(302)
            self.send_header('Location', '/new')
            self.end_headers()
        elif self.path.startswith('/missing'):
            self.send_error(404, 'Nothing here')
        else:
            body = json.dumps({'path': self.path, 'agent': self.headers['X-Name']}).encode()
            self.send_response(200)
            self.send_header('Content-Type', 'application/json; charset=utf-8')
            self.send_header('Content-Length', str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def do_POST(self):
        length = int(self.headers['Content-Length'])
        data = self.rfile.read(length)
        self.send_response(201)
        self.end_headers()
        self.wfile.write(data.upper())

    def log_message(self, format, *args):
        log.append(format % args)


log = []
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
port = server.server_port
t = threading.Thread(target=server.serve_forever)
t.start()
conn = http.client.HTTPConnection('127.0.0.1', port)
conn.request('GET', '/a?b=1', headers={'X-Name': 'me'})
r = conn.getresponse()
print(r.status, r.reason, r.version, r.getheader('content-type'), r.headers.get_content_type())
print(json.loads(r.read()), r.read(), r.isclosed())
conn.request('POST', '/', b'some data')
r = conn.getresponse()
print(r.status, r.reason, r.read())
conn.request('GET', '/missing')
r = conn.getresponse()
print(r.status, r.reason, r.getheader('Nope', 'default'))
print(r.read().decode())
conn.close()
url = f'http://localhost:{port}'
with urllib.request.urlopen(url + '/x') as f:
    print(f.status, f.headers['Content-Type'], json.load(f), f.headers.get_content_charset())
with urllib.request.urlopen(url + '/old') as f:
    print(f.geturl() == url + '/new', json.load(f)['path'])
try:
    urllib.request.urlopen(url + '/missing')
except urllib.error.HTTPError as e:
    print(e.code, e.reason, e, len(e.read()) > 100)
req = urllib.request.Request(url, data=b'posted', headers={'X-Name': 'x'})
print(req.get_method(), urllib.request.urlopen(req).read())


def load(n):
    with urllib.request.urlopen(f'{url}/{n}', timeout=5) as f:
        return json.load(f)['path']


with ThreadPoolExecutor(3) as ex:
    print(list(ex.map(load, range(5))))
try:
    conn.getresponse()
except http.client.ResponseNotReady as e:
    print(type(e).__name__, e)
conn.request('PUT', '/')
r = conn.getresponse()
print(r.status, r.reason)
server.shutdown()
t.join()
server.server_close()
print(sorted(log)[:4], len(log))
try:
    http.client.HTTPConnection('127.0.0.1', 1).request('GET', '/')
except ConnectionRefusedError as e:
    print(e)
try:
    urllib.request.urlopen('http://127.0.0.1:1/')
except urllib.error.URLError as e:
    print(e)
try:
    http.client.HTTPConnection('host:x')
except http.client.InvalidURL as e:
    print(e)
