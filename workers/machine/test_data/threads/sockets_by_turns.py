"""Beazley, Python concurrency from the ground up: a fib microservice with threads and with generators and select."""
from collections import deque
from select import select
from socket import *
from threading import Thread


def fib(n):
    return 1 if n <= 2 else fib(n - 1) + fib(n - 2)


def fib_handler(client):
    while True:
        req = client.recv(100)
        if not req:
            break
        resp = str(fib(int(req))).encode('ascii') + b'\n'
        client.send(resp)
    print("Closed")


def fib_server(sock, n):
    for _ in range(n):
        client, addr = sock.accept()
        print("Connection", addr[0])
        handler_thread = Thread(target=fib_handler, args=(client,))
        handler_thread.start()
        handler_thread.join()


def listening():
    sock = socket(AF_INET, SOCK_STREAM)
    sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
    sock.bind(('', 0))
    sock.listen(5)
    return sock


def ask(port, *numbers):
    with create_connection(('localhost', port)) as s:
        for n in numbers:
            s.sendall(str(n).encode())
            print(n, s.recv(100).strip().decode())


sock = listening()
t = Thread(target=fib_server, args=(sock, 1))
t.start()
ask(sock.getsockname()[1], 1, 10, 15)
t.join()

tasks = deque()
recv_wait, send_wait = {}, {}
stopped, finished = [], []


def run():
    while any([tasks, recv_wait, send_wait]) and not stopped:
        while not tasks:
            can_recv, can_send, _ = select(recv_wait, send_wait, [])
            for s in can_recv:
                tasks.append(recv_wait.pop(s))
            for s in can_send:
                tasks.append(send_wait.pop(s))
        task = tasks.popleft()
        try:
            why, what = next(task)
            if why == 'recv':
                recv_wait[what] = task
            elif why == 'send':
                send_wait[what] = task
            else:
                raise RuntimeError("ARG!")
        except StopIteration:
            finished.append("task done")


def server(sock):
    for _ in range(1):
        yield 'recv', sock
        client, addr = sock.accept()
        tasks.append(handler(client))


def handler(client):
    while True:
        yield 'recv', client
        req = client.recv(100)
        if not req:
            break
        resp = str(fib(int(req))).encode('ascii') + b'\n'
        yield 'send', client
        client.send(resp)
    print("Closed")


sock = listening()
tasks.append(server(sock))
t = Thread(target=run)
t.start()
ask(sock.getsockname()[1], 5, 6, 7)
t.join()
print(finished)
