"""A Listener and Clients: an address, a key, several requests, pickled data and bytes."""

import multiprocessing as mp
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener

KEY = b"a secret password"


def ask(address, name, results):
    with Client(address, authkey=KEY) as connection:
        connection.send({"name": name, "numbers": [1, 2, len(name)]})
        answer = connection.recv()
        connection.send_bytes(name.encode())
        results.put((name, answer, connection.recv_bytes()))


def say(address):
    with Client(address) as connection:
        connection.send("no key")
        connection.recv()


def intrude(address, key, results):
    try:
        Client(address, authkey=key)
        results.put("let in")
    except (AuthenticationError, EOFError, ConnectionError) as error:
        results.put(type(error).__name__)


if __name__ == "__main__":
    results = mp.Queue()
    with Listener(("localhost", 0), authkey=KEY) as listener:
        print(listener.address[0], isinstance(listener.address[1], int), listener.last_accepted)
        names = ["ann", "robert", "christina"]
        clients = [mp.Process(target=ask, args=(listener.address, name, results)) for name in names]
        for p in clients:
            p.start()
        for _ in clients:
            with listener.accept() as connection:
                request = connection.recv()
                connection.send((request["name"].title(), sum(request["numbers"])))
                connection.send_bytes(connection.recv_bytes()[::-1])
                try:
                    connection.recv()
                except EOFError:
                    pass
        print(sorted(results.get() for _ in clients))
        for p in clients:
            p.join()
        print([p.exitcode for p in clients])

        p = mp.Process(target=intrude, args=(listener.address, b"a guess", results))
        p.start()
        try:
            listener.accept()
            print("let in")
        except AuthenticationError as error:
            print(type(error).__name__, error)
        print(results.get())
        p.join()
    try:
        listener.accept()
    except OSError as error:
        print(type(error).__name__, error)
    print(issubclass(AuthenticationError, mp.ProcessError), issubclass(mp.ProcessError, Exception))
    try:
        Listener(("localhost", 0), authkey="text")
    except TypeError as error:
        print(error)

    # Without a key.
    with Listener(("localhost", 0)) as listener:
        p = mp.Process(target=say, args=(listener.address,))
        p.start()
        with listener.accept() as connection:
            print(connection.recv())
            connection.send("good bye")
        p.join()
