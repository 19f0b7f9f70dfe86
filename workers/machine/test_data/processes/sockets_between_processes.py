"""A server in a process of its own and clients in the parent; pickled messages with a length before each."""
import multiprocessing as mp
import pickle
import socket
import struct


def send(sock, obj):
    data = pickle.dumps(obj)
    sock.sendall(struct.pack('!I', len(data)) + data)


def receive(sock):
    head = recvall(sock, 4)
    if head is None:
        return None
    return pickle.loads(recvall(sock, *struct.unpack('!I', head)))


def recvall(sock, n):
    data = bytearray()
    while len(data) < n:
        packet = sock.recv(n - len(data))
        if not packet:
            return None
        data.extend(packet)
    return bytes(data)


def serve(ready):
    with socket.socket() as s:
        s.bind(('localhost', 0))
        s.listen()
        ready.put(s.getsockname()[1])
        for _ in range(2):
            conn, addr = s.accept()
            with conn:
                while (msg := receive(conn)) is not None:
                    name, args = msg
                    try:
                        send(conn, ('ok', {'add': sum, 'max': max}[name](args)))
                    except Exception as e:
                        send(conn, ('error', repr(e)))


if __name__ == '__main__':
    ready = mp.Queue()
    p = mp.Process(target=serve, args=(ready,))
    p.start()
    port = ready.get()
    for _ in range(2):
        with socket.create_connection(('localhost', port)) as s:
            for call in (('add', [1, 2]), ('max', 5), ('nope', 1)):
                send(s, call)
                print(receive(s))
    p.join()
    print(p.exitcode)
    try:
        socket.create_connection(('localhost', port))
    except ConnectionRefusedError as e:
        print(e)
