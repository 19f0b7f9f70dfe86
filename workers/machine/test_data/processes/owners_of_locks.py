"""Who holds a lock of multiprocessing, as it shows itself."""

import multiprocessing as mp
import threading


def child(lock, recursive, ready, go):
    print("child sees", lock, recursive)
    with recursive:
        print("child holds", recursive)
        ready.set()
        go.wait()


def main():
    lock, recursive = mp.Lock(), mp.RLock()
    print(lock, recursive)
    with lock, recursive, recursive:
        print(lock, recursive)
        thread = threading.Thread(target=lambda: print("thread sees", lock, recursive))
        thread.start()
        thread.join()
    print(lock, recursive)
    ready, go = mp.Event(), mp.Event()
    lock.acquire()
    process = mp.Process(target=child, args=(lock, recursive, ready, go), name="Child")
    process.start()
    ready.wait()
    print("parent sees", lock, recursive)
    go.set()
    process.join()
    lock.release()
    print(lock, recursive)
    condition = mp.Condition(lock)
    with condition:
        print(condition)
    print(condition, mp.Condition())
    for wrong in (lock, recursive):
        try:
            wrong.release()
        except (ValueError, AssertionError) as error:
            print(type(error).__name__, error)


if __name__ == "__main__":
    main()
