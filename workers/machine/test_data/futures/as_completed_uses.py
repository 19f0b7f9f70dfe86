"""as_completed: duplicates, dictionaries of futures, first good answer, running totals."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor, as_completed


def ask(server, gate):
    gate.wait(5)
    if server.startswith("bad"):
        raise ConnectionError(f"{server} refused")
    return f"answer of {server}"


class Row:
    """Opens one gate after another, as the answers come."""

    def __init__(self, names):
        self.gates = {name: threading.Event() for name in names}
        self.names = iter(names)

    def open_next(self):
        if (name := next(self.names, None)) is not None:
            self.gates[name].set()


def first_good(pool, servers):
    row = Row(servers)
    futures = {pool.submit(ask, name, gate): name for name, gate in row.gates.items()}
    errors = []
    row.open_next()
    for future in as_completed(futures):
        try:
            answer = future.result()
        except ConnectionError as error:
            errors.append(str(error))
            row.open_next()
        else:
            for gate in row.gates.values():
                gate.set()
            return answer, futures[future], errors
    return None, None, errors


with ThreadPoolExecutor(4) as pool:
    print(first_good(pool, ["bad one", "bad two", "good", "spare"]))
    print(first_good(pool, ["bad one", "bad two"]))
    row = Row("dbca")
    futures = [pool.submit(ask, name, gate) for name, gate in row.gates.items()]
    seen = []
    row.open_next()
    for future in as_completed(futures):
        seen.append(future.result()[-1])
        row.open_next()
    print(seen)

    futures = [pool.submit(pow, n, 2) for n in range(5)]
    total, best = 0, 0
    for count, future in enumerate(as_completed(futures), 1):
        total += future.result()
        best = max(best, future.result())
    print(count, total, best)
    print(len(list(as_completed(futures * 2))), len(list(as_completed(futures + futures[:1]))), list(as_completed([])))

    words = {pool.submit(len, w): w for w in ("pear", "fig", "banana")}
    print({words[f]: f.result() for f in sorted(as_completed(words), key=lambda f: f.result())})

    gate = threading.Event()
    late = pool.submit(ask, "late", gate)
    got = []
    try:
        for future in as_completed([late, *futures], timeout=0.01):
            got.append(future.result())
    except TimeoutError as error:
        print(sorted(got), "and", error)
    gate.set()
    print(next(as_completed([late])).result())

    iterator = as_completed(futures)
    print(type(iterator).__name__, next(iterator) in futures, len(list(iterator)), next(iterator, "over"))

    # Futures completed by hand come in the order in which they are completed.
    mine = [Future() for _ in range(3)]
    answers = as_completed(mine, timeout=5)
    for n in (1, 2, 0):
        mine[n].set_result(f"number {n}")
        print(next(answers).result())
    print(list(answers))
