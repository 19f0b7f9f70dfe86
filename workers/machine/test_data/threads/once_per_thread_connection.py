"""A connection for each thread, kept in thread-local data."""

import threading

made, lock, local = [], threading.Lock(), threading.local()


def connection():
    if not hasattr(local, "connection"):
        with lock:
            local.connection = f"connection {len(made)}"
            made.append(local.connection)
    return local.connection


def work(results):
    results.append({connection() for _ in range(3)})


results = []
threads = [threading.Thread(target=work, args=(results,)) for _ in range(3)]
for t in threads:
    t.start()
    t.join()
print(made, [sorted(r) for r in results], hasattr(local, "connection"))
