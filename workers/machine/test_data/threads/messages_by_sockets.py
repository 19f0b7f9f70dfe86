"""UDP: a time server, broadcast to several, connected datagram sockets, truncated messages."""
import socket, threading
srv = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); srv.bind(('127.0.0.1', 0))
def serve():
    while True:
        data, addr = srv.recvfrom(1024)
        if data == b'stop': break
        srv.sendto(b're: ' + data, addr)
t = threading.Thread(target=serve); t.start()
c = socket.socket(type=socket.SOCK_DGRAM); c.settimeout(2)
for m in (b'a', b'', b'x' * 20):
    c.sendto(m, srv.getsockname()); d, a = c.recvfrom(10); print(d, a == srv.getsockname())
c.connect(srv.getsockname()); c.send(b'connected'); print(c.recv(100), c.getpeername() == srv.getsockname())
c.send(b'stop'); t.join(); srv.close()
c2 = socket.socket(type=socket.SOCK_DGRAM)
try: c2.sendto(b'x', ('127.0.0.1',))
except TypeError as e: print(e)
try: c2.sendto(b'x')
except TypeError as e: print(e)
c2.bind(('', 0)); c2.setblocking(False); print(c2.getsockname()[0])
try: c2.recvfrom(1)
except BlockingIOError as e: print(e)
print(c2.type, c2.family, c2.type == socket.SOCK_DGRAM, repr(c2)[:60]); c2.close()
