"""Unix sockets, socketserver over them, and a file in their place."""
import os, socket, socketserver, tempfile, threading
folder = tempfile.mkdtemp(); path = os.path.join(folder, 's.sock')
class H(socketserver.StreamRequestHandler):
    def setup(self): super().setup(); log.append('setup')
    def handle(self): self.wfile.write(self.rfile.readline().upper())
    def finish(self): super().finish(); log.append('finish')
log = []
with socketserver.UnixStreamServer(path, H) as server:
    t = threading.Thread(target=server.handle_request); t.start()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as s:
        s.connect(path); s.sendall(b'hello\n'); print(s.recv(100), repr(s.getsockname()))
    t.join()
print(log, os.path.exists(path))
try: socketserver.UnixStreamServer(path, H)
except OSError as e: print(e)
try: socket.socket(socket.AF_UNIX).connect(os.path.join(folder, 'none'))
except FileNotFoundError as e: print(e)
try: socket.socket(socket.AF_UNIX).connect(path)
except ConnectionRefusedError as e: print(e)
os.unlink(path)
a, b = socket.socketpair(); a.sendall(b'x' * 10)
buf = bytearray(4); print(b.recv_into(buf), buf, b.recv(100, socket.MSG_PEEK), b.recv(3)); mv = memoryview(buf)[1:]; print(b.recv_into(mv, 2), buf)
with a.makefile('w') as f: print('text line', file=f)
with b.makefile() as f: pass
print(b.recv(100)); a.close(); print(b.recv(10), b.fileno() > 2); b.detach(); print(b.fileno())
