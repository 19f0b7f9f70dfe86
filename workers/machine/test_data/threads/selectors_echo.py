"""Real Python: multi-connection server with selectors and data types; non-blocking sockets."""
import selectors
import socket
import threading
import types

sel = selectors.DefaultSelector()


def accept_wrapper(sock):
    conn, addr = sock.accept()
    print(f"Accepted connection from {addr[0]}")
    conn.setblocking(False)
    data = types.SimpleNamespace(addr=addr, inb=b"", outb=b"")
    events = selectors.EVENT_READ | selectors.EVENT_WRITE
    sel.register(conn, events, data=data)


def service_connection(key, mask):
    sock = key.fileobj
    data = key.data
    if mask & selectors.EVENT_READ:
        recv_data = sock.recv(1024)
        if recv_data:
            data.outb += recv_data
        else:
            print("Closing connection")
            sel.unregister(sock)
            sock.close()
            return False
    if mask & selectors.EVENT_WRITE:
        if data.outb:
            print(f"Echoing {data.outb!r}")
            sent = sock.send(data.outb)
            data.outb = data.outb[sent:]
    return True


def client(port):
    messages = [b"Message 1 from client.", b"Message 2 from client."]
    with socket.socket() as s:
        s.connect(('127.0.0.1', port))
        for m in messages:
            s.sendall(m)
            assert s.recv(1024) == m


lsock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
lsock.bind(('127.0.0.1', 0))
lsock.listen()
lsock.setblocking(False)
try:
    lsock.accept()
except BlockingIOError as e:
    print(e)
sel.register(lsock, selectors.EVENT_READ, data=None)
t = threading.Thread(target=client, args=(lsock.getsockname()[1],))
t.start()
going = True
while going:
    for key, mask in sel.select(timeout=None):
        if key.data is None:
            accept_wrapper(key.fileobj)
        else:
            going = service_connection(key, mask)
t.join()
print(len(sel.get_map()), sel.get_key(lsock).events)
try:
    sel.get_key(5000)
except KeyError as e:
    print(e)
try:
    sel.register(lsock, 0)
except ValueError as e:
    print(e)
try:
    sel.register('x', 1)
except ValueError as e:
    print(e)
sel.close()
lsock.close()
