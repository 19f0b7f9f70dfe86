"""Sockets given to other processes: as arguments, through queues and pipes, to a pool; a listening one too."""
import multiprocessing as mp
import pickle
import socket


def handle(conn):
    with conn:
        while data := conn.recv(100):
            conn.sendall(data.upper())


def worker(q):
    while (conn := q.get()) is not None:
        handle(conn)


def serve(sock, n):
    for _ in range(n):
        handle(sock.accept()[0])
    sock.close()


def ask(address, text):
    with socket.create_connection(address) as s:
        s.sendall(text)
        s.shutdown(socket.SHUT_WR)
        return s.makefile('rb').read()


def main(ctx):
    listener = socket.create_server(('127.0.0.1', 0))
    address = listener.getsockname()
    q = ctx.Queue()
    w = ctx.Process(target=worker, args=(q,))
    w.start()
    client = socket.create_connection(address)
    conn, _ = listener.accept()
    q.put(conn)
    client.sendall(b'by queue')
    print(client.recv(100))
    client.close()
    conn.close()
    q.put(None)
    w.join()
    client = socket.create_connection(address)
    conn, _ = listener.accept()
    p = ctx.Process(target=handle, args=(conn,))
    p.start()
    conn.close()
    client.sendall(b'as an argument')
    client.shutdown(socket.SHUT_WR)
    print(client.recv(100), client.recv(100))
    p.join()
    p = ctx.Process(target=serve, args=(listener, 2))
    p.start()
    listener.close()
    print(ask(address, b'one'), ask(address, b'two'))
    p.join()
    print(p.exitcode)


if __name__ == '__main__':
    for method in ('fork', 'spawn'):
        main(mp.get_context(method))
