"""wait with its three conditions; as_completed with duplicates and timeouts."""

import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, TimeoutError, as_completed, wait

gate = threading.Event()


def fail():
    raise ValueError("failed")


with ThreadPoolExecutor(4) as executor:
    quick = executor.submit(lambda: "quick")
    slow = executor.submit(lambda: gate.wait() and "slow")
    done, pending = wait([quick, slow], return_when=FIRST_COMPLETED)
    print([f.result() for f in done], len(pending))
    done, pending = wait([quick, slow], timeout=0.02)
    print(len(done), len(pending))
    bad = executor.submit(fail)
    done, pending = wait([slow, bad], return_when=FIRST_EXCEPTION)
    print([repr(f.exception()) for f in done], slow in pending)
    try:
        for f in as_completed([quick, slow], timeout=0.05):
            print(f.result())
    except TimeoutError as error:
        print("TimeoutError:", error)
    gate.set()
    result = wait([quick, slow, bad], return_when=ALL_COMPLETED)
    print(len(result.done), len(result.not_done), type(result).__name__, result._fields)
    print(sorted(f.result() for f in as_completed([quick, slow, quick])))
    print(wait([]).done, list(as_completed([])))
    try:
        wait([quick], return_when="SOMETIME")
    except ValueError as error:
        print("ValueError:", error)
