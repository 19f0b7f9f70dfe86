"""`apply_async`, `map_async`, `starmap_async`: results asked for later, callbacks, timeouts."""

import multiprocessing as mp
import time


def multiply(a, b):
    return a * b


def invert(n):
    return 1 / n


def slow(event):
    event.wait(5)
    return "woken"


def initialise(event):
    global shared
    shared = event


def wait_for_shared():
    return shared.wait(5)


if __name__ == "__main__":
    event = mp.Event()
    with mp.Pool(2, initialise, (event,)) as pool:
        result = pool.apply_async(multiply, (6, 7))
        print(result.get(), result.ready(), result.successful(), result.get(timeout=1))
        results = [pool.apply_async(multiply, (n, n), {}) for n in range(6)]
        print([r.get() for r in results], all(r.successful() for r in results))

        got, failed = [], []
        r = pool.apply_async(multiply, (2, 3), callback=got.append, error_callback=failed.append)
        r.wait()
        s = pool.apply_async(invert, (0,), callback=got.append, error_callback=failed.append)
        s.wait()
        print(r.ready(), s.ready(), r.successful(), s.successful())
        try:
            s.get()
        except ZeroDivisionError as error:
            print("get raises:", error)

        m = pool.map_async(invert, [1, 2, 4], callback=got.append)
        print(m.get())
        f = pool.map_async(invert, [1, 0, 4], error_callback=failed.append)
        f.wait(5)
        print(f.ready(), f.successful())
        t = pool.starmap_async(multiply, [(1, 2), (3, 4)], chunksize=1, callback=got.extend)
        print(t.get())

        w = pool.apply_async(wait_for_shared)
        print(w.ready(), w.wait(0.01))
        for action in (w.successful, lambda: w.get(timeout=0.01), lambda: w.get(0)):
            try:
                action()
            except (ValueError, mp.TimeoutError) as error:
                print(type(error).__name__, "at" in str(error))
        event.set()
        print(w.get(timeout=5), w.successful())
        pool.close()
        pool.join()
    print(got, [repr(e) for e in failed])
    print(issubclass(mp.TimeoutError, mp.ProcessError), mp.TimeoutError is TimeoutError)
