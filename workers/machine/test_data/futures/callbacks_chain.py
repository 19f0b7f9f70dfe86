"""Chaining with add_done_callback: a small then() for futures, and a countdown of them."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor


def then(future, function):
    """A future of function applied to the result of another future."""
    after = Future()

    def forward(done):
        if done.cancelled():
            after.cancel()
            return
        try:
            result = function(done.result())
        except Exception as error:
            after.set_exception(error)
        else:
            if isinstance(result, Future):
                result.add_done_callback(lambda f: after.set_result(f.result()))
            else:
                after.set_result(result)

    future.add_done_callback(forward)
    return after


def gather(futures):
    """One future of all the results."""
    whole, left, lock = Future(), len(futures), threading.Lock()

    def one_done(_):
        nonlocal left
        with lock:
            left -= 1
            last = left == 0
        if last:
            whole.set_result([f.exception() or f.result() for f in futures])

    for future in futures:
        future.add_done_callback(one_done)
    return whole


with ThreadPoolExecutor(3) as pool:
    start = pool.submit(int, "20")
    half = then(start, lambda n: n / 2)
    text = then(then(half, round), "{:05d}".format)
    print(start.result(), half.result(), text.result(5))
    print(repr(then(pool.submit(int, "x"), abs).exception(5)))
    print(repr(then(start, lambda n: n / 0).exception(5)))
    print(then(start, lambda n: pool.submit(pow, n, 2)).result(5))
    print(gather([pool.submit(pow, n, 3) for n in range(5)]).result(5))
    print(gather([pool.submit(len, a) for a in ("four", [], {1: 2})]).result(5))
    stopped = Future()
    after = then(stopped, print)
    stopped.cancel()
    print(after.cancelled())

    best, lock = [], threading.Lock()

    def keep_best(future):
        with lock:
            best.append(future.result())
            best.sort(reverse=True)
            del best[3:]

    for n in (5, 3, 9, 1, 7):
        pool.submit(abs, n).add_done_callback(keep_best)
print(best)

finished = threading.Event()
with ThreadPoolExecutor(1) as pool:

    def down(future):
        n = future.result()
        print(n, end=" ")
        if n == 0:
            finished.set()
        else:
            pool.submit(lambda: n - 1).add_done_callback(down)

    pool.submit(lambda: 4).add_done_callback(down)
    print("ended:", finished.wait(5))
