"""What a client sends stays there, even if the client has ended before it is accepted."""

import multiprocessing
from multiprocessing.connection import Client, Listener


def say(address, text):
    with Client(address) as connection:
        connection.send(text)
        connection.send_bytes(b"bytes")


def ask(address, key):
    with Client(address, authkey=key) as connection:
        connection.send(7)
        print("answer", connection.recv())


if __name__ == "__main__":
    with Listener(("localhost", 0), backlog=3) as listener:
        for text in ("first", "second"):
            process = multiprocessing.Process(target=say, args=(listener.address, text))
            process.start()
            process.join()
        for _ in range(2):
            with listener.accept() as connection:
                print(connection.recv(), connection.recv_bytes())
                try:
                    connection.recv()
                except EOFError:
                    print("end")
        host, port = listener.last_accepted
        print(host, port != listener.address[1])

    with Listener(authkey=b"key") as listener:
        process = multiprocessing.Process(target=ask, args=(listener.address, b"key"))
        process.start()
        with listener.accept() as connection:
            connection.send(connection.recv() ** 2)
        process.join()

    # Who is not accepted finds nobody there.
    listener = Listener(("localhost", 0))
    address = listener.address
    client = Client(address)
    listener.close()
    try:
        client.send("anybody?")
        client.recv()
    except (EOFError, OSError):
        print("nobody")
    client.close()
    try:
        Client(address)
    except ConnectionRefusedError as error:
        print(error.errno)

    here, there = multiprocessing.Pipe()
    for wrong in ((b"abc", 5), (b"abc", -1), (b"abc", 1, 5), (b"abc", 1, -1)):
        try:
            here.send_bytes(*wrong)
        except ValueError as error:
            print(error)
    here.send_bytes(b"abcdef", 2, 3)
    here.send_bytes(b"abcdef", 6)
    print(there.recv_bytes(), there.recv_bytes())
