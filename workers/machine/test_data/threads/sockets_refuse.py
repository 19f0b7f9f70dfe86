"""Sockets: uncaught refusals, wrong calls, timeouts, half-closed connections."""
import socket
import threading


def tries(*calls):
    for call in calls:
        try:
            print(call())
        except (OSError, TypeError, ValueError, OverflowError) as e:
            print(type(e).__name__, e)


s = socket.socket()
tries(lambda: s.bind(5), lambda: s.bind(('localhost',)), lambda: s.bind(('localhost', '80')), lambda: s.bind(('localhost', -1)),
      lambda: s.connect(('localhost', 2)), lambda: s.connect_ex(('localhost', 2)), lambda: s.send(b'x'), lambda: s.recv(-1),
      lambda: s.settimeout(-1), lambda: s.settimeout('x'), s.gettimeout, s.getblocking, lambda: s.accept(),
      lambda: s.shutdown(socket.SHUT_RDWR), lambda: socket.socket(1000), lambda: socket.inet_ntoa(b'x'),
      lambda: socket.htons(70000), lambda: socket.getservbyname('http'), lambda: socket.getservbyname('nope'))
srv = socket.create_server(('localhost', 0))
try:
    socket.create_server(srv.getsockname())
except OSError as e:
    print(e.errno, str(e).split(' (')[0])
tries(lambda: srv.connect(srv.getsockname()))
c = socket.create_connection(srv.getsockname())
d, _ = srv.accept()
c.sendall(b'request'); c.shutdown(socket.SHUT_WR)
print(d.recv(3), d.recv(100, socket.MSG_PEEK), d.recv(100), d.recv(100))
d.sendall(b'response'); d.close()
print(c.recv(100), c.recv(100), 1)
c.close()
tries(lambda: c.recv(1), lambda: c.getsockname(), c.fileno, lambda: c.settimeout(3))
srv.settimeout(.02)
tries(srv.accept)
print(issubclass(socket.timeout, OSError), socket.timeout is TimeoutError, socket.error is OSError)
srv.close()
a, b = socket.socketpair()
a.settimeout(.01)
tries(lambda: a.recv(1))
b.close()
tries(lambda: a.recv(1), lambda: a.send(b'x'))
print(type(s), socket.socket.__mro__[0].__name__, socket.AddressFamily(2), socket.SOCK_DGRAM.name)
