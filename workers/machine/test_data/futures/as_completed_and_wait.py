"""`as_completed` gives futures as they finish; `wait` says which are done."""

import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait

gates = {name: threading.Event() for name in "abc"}


def visit(name):
    gates[name].wait()
    if name == "b":
        raise ValueError(name)
    return name


with ThreadPoolExecutor(3) as executor:
    futures = {executor.submit(visit, name): name for name in "abc"}
    gates["c"].set()
    done, pending = wait(futures, return_when=FIRST_COMPLETED)
    print([futures[f] for f in done], sorted(futures[f] for f in pending))
    done, pending = wait(futures, timeout=0.01)
    print(len(done), len(pending))
    gates["b"].set()
    done, pending = wait(futures, return_when=FIRST_EXCEPTION)
    print(sorted(futures[f] for f in done), sorted(futures[f] for f in pending))
    gates["a"].set()
    names = set()
    for future in as_completed(futures):
        names.add(futures[future])
        print(futures[future] if future.exception() is None else repr(future.exception())) if futures[future] == "b" else None
    print(sorted(names), wait(futures, return_when=ALL_COMPLETED).not_done)
    blocked = executor.submit(threading.Event().wait, 0.3)
    try:
        for future in as_completed([blocked], timeout=0.01):
            print("early")
    except TimeoutError as error:
        print(error)
