"""Lock, RLock, Semaphore and BoundedSemaphore between processes; counters that come out right."""

import multiprocessing as mp


def count(lock, value, times):
    for _ in range(times):
        with lock:
            value.value += 1


def count_twice(rlock, value, times):
    for _ in range(times):
        with rlock:
            count(rlock, value, 2)


def enter(semaphore, inside, most, times):
    for _ in range(times):
        with semaphore:
            with inside.get_lock():
                inside.value += 1
                most.value = max(most.value, inside.value)
            with inside.get_lock():
                inside.value -= 1


def release_elsewhere(lock, results):
    results.put(lock.acquire(False))
    lock.release()
    results.put(lock.acquire(False))


def try_release(rlock, results):
    try:
        rlock.release()
    except AssertionError as error:
        results.put(str(error))


def run(count_of, target, *args):
    processes = [mp.Process(target=target, args=args) for _ in range(count_of)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return [p.exitcode for p in processes]


def attempt(action, *args, **kwargs):
    try:
        return action(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    lock, rlock = mp.Lock(), mp.RLock()
    value = mp.Value("i", 0, lock=False)
    print(run(3, count, lock, value, 50), value.value)
    print(run(2, count_twice, rlock, value, 20), value.value)
    inside, most = mp.Value("i", 0), mp.Value("i", 0)
    print(run(3, enter, mp.Semaphore(2), inside, most, 20), inside.value, 1 <= most.value <= 2)

    results = mp.Queue()
    lock.acquire()
    run(1, release_elsewhere, lock, results)
    print(results.get(), results.get(), lock.acquire(False), lock.release())
    with rlock:
        run(1, try_release, rlock, results)
        print(results.get())

    print(lock.acquire(), lock.acquire(False), lock.acquire(block=False), lock.acquire(timeout=0.01), lock.acquire(True, 0.01))
    print(lock.release(), attempt(lock.release))
    print(rlock.acquire(), rlock.acquire(), rlock.release(), rlock.release(), attempt(rlock.release))
    s, b = mp.Semaphore(1), mp.BoundedSemaphore(1)
    print(s.get_value(), s.release(), s.get_value(), s.acquire(), s.acquire(), s.acquire(False), s.get_value())
    print(b.acquire(), b.get_value(), b.release(), attempt(b.release))
    print(attempt(s.acquire, timeout=-1), attempt(s.acquire, block=False, timeout=1))
    with mp.Lock() as entered:
        print(entered)
