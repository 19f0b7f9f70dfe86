"""A listener and a client, with a key."""

from multiprocessing import AuthenticationError, Process, Queue
from multiprocessing.connection import Client, Listener


def visit(address, key, refused):
    try:
        with Client(address, authkey=key) as connection:
            connection.send(["hello", 1])
            connection.recv()
    except AuthenticationError as error:
        refused.put(str(error))


if __name__ == "__main__":
    refused = Queue()
    with Listener(("localhost", 0), authkey=b"secret") as listener:
        address = listener.address
        for key in (b"secret", b"wrong"):
            process = Process(target=visit, args=(address, key, refused))
            process.start()
            try:
                with listener.accept() as connection:
                    print(connection.recv())
                    connection.send("bye")
            except AuthenticationError as error:
                print(type(error).__name__, refused.get())
            process.join()
    try:
        Client(address)
    except ConnectionRefusedError as error:
        print(type(error).__name__)
