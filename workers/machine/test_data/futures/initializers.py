"""initializer and initargs: each worker prepares its own resources once."""

import threading
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor

local = threading.local()
settings = {}
opened = []
lock = threading.Lock()


def open_connection(name, *, prefix="db"):
    local.connection = f"{prefix}:{name}"
    with lock:
        opened.append(local.connection)


def query(n):
    return local.connection, n * n


def configure(**options):
    settings.update(options)


def configure_pair(key, value):
    configure(**{key: value})


def setting(key):
    return settings.get(key, "not set")


def remember(n):
    settings["calls"] = settings.get("calls", 0) + 1
    return settings["calls"]


if __name__ == "__main__":
    with ThreadPoolExecutor(3, initializer=open_connection, initargs=("shop",)) as pool:
        print(list(pool.map(query, range(4))))
    print(set(opened), 1 <= len(opened) <= 3)
    with ThreadPoolExecutor(1, "worker", lambda: open_connection("other", prefix="test")) as pool:
        print(pool.submit(query, 5).result())
    print(hasattr(local, "connection"))
    with ProcessPoolExecutor(1, initializer=configure_pair, initargs=("colour", "red")) as pool:
        print(pool.submit(setting, "colour").result(), pool.submit(setting, "size").result(), settings)
        print([pool.submit(remember, n).result() for n in range(3)])
    print(setting("calls"), setting("colour"))
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        for options in ({"initializer": 5}, {"max_workers": 0}, {"max_workers": -3}):
            try:
                kind(**options)
            except (TypeError, ValueError) as error:
                print(kind.__name__, type(error).__name__, error)
    with ThreadPoolExecutor(2, initializer=open_connection, initargs=["list"]) as pool:
        print(pool.submit(query, 2).result())
    print(issubclass(BrokenExecutor, RuntimeError))
