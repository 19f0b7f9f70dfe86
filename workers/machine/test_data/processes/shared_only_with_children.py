# Locks, queues and shared values go to a process when it starts. As arguments of a pool's calls they are refused.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def use(thing):
    return type(thing).__name__


def begin(lock, total):
    global the_lock, the_total
    the_lock, the_total = lock, total


def add(n):
    with the_lock:
        the_total.value += n
    return n


if __name__ == "__main__":
    things = [
        mp.Lock(), mp.RLock(), mp.Semaphore(2), mp.BoundedSemaphore(2), mp.Event(), mp.Condition(), mp.Barrier(2),
        mp.Queue(), mp.JoinableQueue(), mp.SimpleQueue(), mp.Value("i", 0), mp.Array("d", 3), mp.Array("c", b"ab"),
    ]
    with mp.Pool(1) as pool:
        for thing in things:
            try:
                pool.apply(use, (thing,))
            except RuntimeError as error:
                print(f"{type(thing).__name__}: {error}")
        with mp.Manager() as manager:
            print(pool.map(use, [manager.Lock(), manager.dict(), manager.Namespace()]))
        print(pool.map(use, mp.Pipe()))

    with ProcessPoolExecutor(1) as executor:
        error = executor.submit(use, mp.Lock()).exception()
        print(type(error), error)
        print(type(error.__cause__).__name__)
        print(str(error.__cause__).splitlines()[-2])

    # What a worker needs, its initializer hands to it.
    lock, total = mp.Lock(), mp.Value("i", 0)
    with mp.Pool(2, begin, (lock, total)) as pool:
        print(pool.map(add, range(10)), total.value)
