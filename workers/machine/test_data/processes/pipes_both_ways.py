"""Pipes: both ends, poll, closing, bytes."""

from multiprocessing import Pipe, Process


def echo(connection):
    while (message := connection.recv()) is not None:
        connection.send(("echo", message))
    connection.close()


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=echo, args=(there,))
    p.start()
    there.close()
    for message in (1, "text", [1, {"a": (2, None)}], 2.5):
        here.send(message)
        print(here.recv())
    print(here.poll(), here.poll(0.01), here.closed, here.readable, here.writable)
    here.send(None)
    p.join()
    here.close()
    print(here.closed, p.exitcode)
    try:
        here.send(1)
    except OSError as error:
        print("OSError:", error)
    a, b = Pipe(duplex=False)
    print(a.readable, a.writable, b.readable, b.writable)
    b.send_bytes(b"hello world", 6)
    print(a.poll(), a.recv_bytes())
    for bad in (lambda: a.send(1), lambda: b.recv()):
        try:
            bad()
        except OSError as error:
            print("OSError:", error)
    b.close()
    try:
        a.recv()
    except EOFError as error:
        print("EOFError", repr(error))
    with Pipe()[0] as connection:
        print(connection.closed)
    print(connection.closed)
