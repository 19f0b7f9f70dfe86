# Pools of threads of multiprocessing: what they call themselves, and what they and their results refuse.
import multiprocessing
import threading
from multiprocessing.dummy import Pool
from multiprocessing.pool import ThreadPool

pool = Pool(4)
print(pool, type(pool), ThreadPool.__module__)
result = pool.apply_async(lambda: 1 / 0, error_callback=lambda error: print("told:", repr(error)))
result.wait()
print(result.ready(), result.successful())
gate = threading.Event()
late = pool.apply_async(gate.wait)
try:
    late.get(timeout=0.01)
except multiprocessing.TimeoutError as error:
    print(type(error).__module__, type(error).__name__)
gate.set()
print(late.get())
each = pool.imap(lambda number: 6 // number, [3, 0, 2])
print(next(each))
try:
    next(each)
except ZeroDivisionError as error:
    print(error)
print(next(each))
try:
    pool.join()
except ValueError as error:
    print(error)
pool.close()
try:
    pool.map(abs, [1])
except ValueError as error:
    print(error)
pool.join()
print(pool)
for wrong in (lambda: ThreadPool(0), lambda: ThreadPool(1, initializer=5)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
