"""concurrent.futures.wait by its conditions, with events that decide who is done."""

import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait


def held(gate, outcome):
    if not gate.wait(5):
        raise TimeoutError("nobody opened the gate")
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def results(futures):
    return sorted(str(f.exception() or f.result()) for f in futures)


with ThreadPoolExecutor(4) as pool:
    open_gate, closed = threading.Event(), threading.Event()
    open_gate.set()
    quick = pool.submit(held, open_gate, "quick")
    slow = pool.submit(held, closed, "slow")
    found = wait([quick, slow], return_when=FIRST_COMPLETED)
    print(type(found).__name__, found._fields, results(found.done), len(found.not_done), slow in found.not_done)
    print(results(wait({quick, slow}, timeout=0.01).done))
    bad = pool.submit(held, open_gate, ValueError("bad"))
    done, not_done = wait((quick, slow, bad), return_when=FIRST_EXCEPTION)
    print("bad" in results(done), slow in not_done, len(done) + len(not_done))
    closed.set()
    done, not_done = wait([quick, slow, bad], return_when=ALL_COMPLETED)
    print(results(done), not_done, done == {quick, slow, bad})
    print(wait([quick, slow], return_when=FIRST_EXCEPTION).not_done)

    # As each is done, look again at the rest.
    gates = [threading.Event() for _ in range(3)]
    pending = {pool.submit(held, gate, n) for n, gate in enumerate(gates)}
    order = []
    for n in (2, 0, 1):
        gates[n].set()
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        order += [f.result() for f in done]
    print(order, pending)

    # A cancelled future counts as done.
    mine = Future()
    print(mine.cancel(), mine.set_running_or_notify_cancel(), mine in wait([mine, quick]).done)
    mine = Future()
    threading.Timer(0.002, mine.set_result, ["by a timer"]).start()
    print(wait([mine], timeout=5).done == {mine}, mine.result())
    print(wait((f for f in (quick, bad))).not_done, wait([], return_when=FIRST_COMPLETED).done)
    try:
        wait(5)
    except TypeError as error:
        print(type(error).__name__, error)
print(ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION)
