"""Processes that are closed or not started yet, and what pools and keys call themselves."""

import multiprocessing
import pickle
from multiprocessing import pool

if __name__ == "__main__":
    process = multiprocessing.Process(target=print, args=("runs",))
    for method in (process.terminate, process.kill):
        try:
            method()
        except AttributeError as error:
            print(error)
    process.start()
    process.join()
    process.close()
    process.close()
    for name in ("pid", "ident", "sentinel", "exitcode"):
        try:
            print(getattr(process, name))
        except ValueError as error:
            print(name, error)
    me = multiprocessing.current_process()
    print(repr(me), type(me.authkey).__name__, isinstance(me.authkey, bytes), me.pid == me.ident)

    condition = multiprocessing.Condition()
    for method in (condition.notify, condition.notify_all, condition.wait):
        try:
            method()
        except AssertionError as error:
            print(error)

    with multiprocessing.Pool(1) as workers:
        print(repr(workers))
        results = workers.apply_async(abs, (-1,)), workers.map_async(abs, [-1, 2])
        print([(type(result).__name__, result.get(20)) for result in results])
        print(pool.AsyncResult is pool.ApplyResult, issubclass(pool.MapResult, pool.ApplyResult))
        try:
            pickle.dumps(workers)
        except NotImplementedError as error:
            print(error)
