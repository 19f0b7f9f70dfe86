"""socketserver with state, verify_request, process_request, service_actions, timeouts and allow_reuse_address."""
import socket, socketserver, threading
class KV(socketserver.ThreadingTCPServer):
    allow_reuse_address = True; daemon_threads = True; timeout = .02
    def __init__(self, *a): super().__init__(*a); self.data, self.lock, self.log = {}, threading.Lock(), []
    def verify_request(self, request, client_address): self.log.append('verify'); return not self.closed_for_business
    closed_for_business = False
    def handle_timeout(self): self.log.append('timeout')
    def handle_error(self, request, client_address):
        import sys; self.log.append(f'error {sys.exc_info()[1]!r}')
class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for raw in self.rfile:
            cmd, *args = raw.decode().split()
            with self.server.lock:
                match cmd, args:
                    case 'SET', [k, *v]: self.server.data[k] = ' '.join(v); out = 'OK'
                    case 'GET', [k]: out = self.server.data.get(k, 'NONE')
                    case 'BOOM', _: raise RuntimeError('boom')
                    case _: out = 'ERR'
            self.wfile.write(f'{out}\n'.encode())
def talk(addr, *lines):
    with socket.create_connection(addr) as s, s.makefile('rw') as f:
        res = []
        for l in lines:
            f.write(l + '\n'); f.flush(); res.append(f.readline().strip())
        return res
with KV(('localhost', 0), Handler) as s:
    s.handle_request(); print(s.log); s.log.clear()
    t = threading.Thread(target=s.serve_forever, args=(.01,)); t.start()
    print(talk(s.server_address, 'SET a 1 2', 'GET a', 'GET b', 'NOPE')); print(talk(s.server_address, 'GET a', 'BOOM'))
    s.closed_for_business = True; print(talk(s.server_address, 'GET a'))
    s.shutdown(); t.join(); print(s.log)
print(socketserver.TCPServer.__mro__[1].__name__, KV.__mro__[2].__name__, s.fileno())
class Base(socketserver.BaseRequestHandler): pass
try: socketserver.TCPServer('localhost', Base)
except TypeError as e: print(e)
try: socketserver.TCPServer(('localhost', 0))
except TypeError as e: print(e)
