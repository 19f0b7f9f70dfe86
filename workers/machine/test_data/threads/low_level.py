"""Threads of the module `_thread`, and numbers of threads."""

import _thread
import os
import threading
import time

lock = _thread.allocate_lock()
print(isinstance(lock, _thread.LockType), lock.locked())
done = []


def count(name, n):
    for i in range(n):
        with lock:
            done.append((name, i))


idents = [_thread.start_new_thread(count, (name, 3)) for name in "ab"]
print(all(isinstance(ident, int) for ident in idents), len(set(idents)))
while True:
    with lock:
        if len(done) == 6:
            break
    time.sleep(0.001)
print(sorted(done))

ended = threading.Event()


def leave(*, code):
    ended.set()
    _thread.exit()
    print("never", code)


_thread.start_new_thread(leave, (), {"code": 1})
print(ended.wait(20))
for wrong in ((None, ()), (print, [1])):
    try:
        _thread.start_new_thread(*wrong)
    except TypeError as error:
        print(error)
print(_thread.error is RuntimeError, _thread.get_ident() == threading.get_ident())
print(threading.get_native_id() == os.getpid() == threading.main_thread().native_id)
numbers = set()
threads = [threading.Thread(target=lambda: numbers.add(threading.get_native_id())) for _ in range(3)]
print(threads[0].native_id)
for thread in threads:
    thread.start()
    thread.join()
print(all(thread.native_id in numbers for thread in threads), os.getpid() in numbers)
print(threading.TIMEOUT_MAX, threading.Lock().acquire(timeout=threading.TIMEOUT_MAX))
try:
    threading.Lock().acquire(timeout=threading.TIMEOUT_MAX * 2)
except OverflowError as error:
    print(type(error).__name__)
