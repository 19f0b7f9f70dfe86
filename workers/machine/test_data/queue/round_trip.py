"""Request and reply over queues: each request brings its own queue; a server of a few threads."""

import threading
from queue import Empty, Queue, SimpleQueue


class Server:
    def __init__(self, threads=2):
        self.requests = Queue()
        self.handlers = {}
        self.threads = [threading.Thread(target=self.serve) for _ in range(threads)]

    def register(self, function):
        self.handlers[function.__name__] = function
        return function

    def serve(self):
        for name, args, reply in iter(self.requests.get, None):
            try:
                reply.put(("ok", self.handlers[name](*args)))
            except KeyError:
                reply.put(("error", LookupError(f"no handler {name!r}")))
            except Exception as error:
                reply.put(("error", error))

    def call(self, name, *args, timeout=5):
        reply = SimpleQueue()
        self.requests.put((name, args, reply))
        try:
            status, value = reply.get(timeout=timeout)
        except Empty:
            raise TimeoutError(name) from None
        if status == "error":
            raise value
        return value

    def __enter__(self):
        for t in self.threads:
            t.start()
        return self

    def __exit__(self, *info):
        for _ in self.threads:
            self.requests.put(None)
        for t in self.threads:
            t.join()


server = Server()
never = threading.Event()


@server.register
def add(a, b):
    return a + b


@server.register
def reverse(text):
    return text[::-1]


@server.register
def wait():
    return never.wait()


with server:
    print(server.call("add", 2, 3), server.call("add", [1], [2]), server.call("reverse", "stressed"))
    for request in (("add", 1, "x"), ("subtract", 1, 2), ("reverse",), ("reverse", 5)):
        try:
            print(server.call(*request))
        except Exception as error:
            print(type(error).__name__, "-", error)
    try:
        server.call("wait", timeout=0.01)
    except TimeoutError as error:
        print(repr(error), error.__cause__, error.__suppress_context__)
    never.set()
    sums = {}
    clients = [threading.Thread(target=lambda n=n: sums.update({n: server.call("add", n, n * n)})) for n in range(12)]
    for t in clients:
        t.start()
    for t in clients:
        t.join()
    print(sorted(sums.items()))
print([t.is_alive() for t in server.threads], server.requests.empty())
