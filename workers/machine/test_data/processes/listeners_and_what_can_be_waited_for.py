"""Addresses of listeners, connections that cannot be made, and waiting for connections, sockets and processes alike."""
import multiprocessing as mp
import socket
from multiprocessing.connection import Client, Listener, wait
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self, start=0):
        self.count = start

    def increment(self):
        self.count += 1
        return self.count


class Factory:
    def from_text(self):
        return 5


class Manager(BaseManager):
    pass


Manager.register("Counter", Counter)
Manager.register("Factory", Factory, method_to_typeid={"from_text": "Counter"})


def call(address):
    with Client(address, authkey=b"key") as connection:
        connection.send({"hello": 1})
        print("answer", connection.recv(), flush=True)


def main():
    with Listener(authkey=b"key") as listener:
        print(type(listener.address).__name__, listener.address.startswith("/tmp/"), listener.last_accepted)
        process = mp.Process(target=call, args=(listener.address,))
        process.start()
        with listener.accept() as connection:
            print(connection.recv())
            connection.send([1, 2])
        process.join()
    with Listener(family="AF_INET") as listener:
        print(listener.address[0], listener.address[1] > 0)
    for address in ("/nowhere/at/all", ("localhost", 1)):
        try:
            Client(address)
        except OSError as error:
            print(type(error).__name__, error)

    receiving, sending = mp.Pipe(duplex=False)
    here, there = socket.socketpair()
    server = socket.create_server(("localhost", 0))
    event = mp.Event()
    process = mp.Process(target=event.wait)
    process.start()
    everything = [receiving, here, server, process.sentinel]
    print(wait(everything, timeout=0))
    there.send(b"x")
    print(wait(everything) == [here])
    sending.send(1)
    client = socket.create_connection(server.getsockname())
    while len(wait(everything)) < 3:
        pass
    event.set()
    process.join()
    print(len(wait(everything)), wait([process.sentinel]) == [process.sentinel], wait([], 0))
    for end in (client, server, here, there):
        end.close()

    with Manager() as manager:
        counter = manager.Factory().from_text()
        print(counter.increment(), counter.increment(), manager.Counter(1).increment())


if __name__ == "__main__":
    main()
