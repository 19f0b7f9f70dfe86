# A cancelled future is over for wait and as_completed when its executor has come to it, not before.
import threading
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, as_completed, wait

gate = threading.Event()


def work(number):
    gate.wait()
    if number == 1:
        raise ValueError(f"task {number}")
    return number


with ThreadPoolExecutor(1) as pool:
    futures = [pool.submit(work, number) for number in range(4)]
    print(futures[2].cancel(), futures[2].done(), futures[2].cancelled())
    done, not_done = wait(futures, timeout=0.01)
    print(len(done), len(not_done))
    try:
        next(as_completed(futures, timeout=0.01))
    except TimeoutError as error:
        print(error)
    gate.set()
    for future in as_completed(futures):
        print(futures.index(future), "cancelled" if future.cancelled() else future.exception() or future.result())

future = Future()
future.cancel()
print(len(wait([future], timeout=0).done), future.set_running_or_notify_cancel(), len(wait([future]).done))
future = Future()
future.set_running_or_notify_cancel()
threading.Thread(target=future.set_exception, args=(KeyError("k"),)).start()
print(wait([future, Future()], return_when=FIRST_EXCEPTION).done == {future})
print([one is future for one in as_completed([future, future, future])], list(as_completed([])), wait([]))
