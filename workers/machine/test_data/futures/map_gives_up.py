# A map that runs out of time cancels what it waits for and what comes after it.
from concurrent.futures import Executor, Future


class ByHand(Executor):
    """Nothing runs; the futures are kept."""

    def __init__(self):
        self.futures = []

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        if args[0] < 2:
            future.set_result(fn(*args, **kwargs))
        self.futures.append(future)
        return future


executor = ByHand()
results = executor.map(str, range(5), timeout=0.05)
print(next(results), next(results))
try:
    next(results)
except TimeoutError as error:
    print(repr(error))
print([future.cancelled() for future in executor.futures])
print(list(results))

executor = ByHand()
results = executor.map(str, range(4))
print(next(results))
results.close()
print([future.cancelled() for future in executor.futures])
