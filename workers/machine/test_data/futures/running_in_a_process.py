"""A call that a process has been given is running and cannot be cancelled; one that waits can."""

from concurrent.futures import ProcessPoolExecutor


def wait_for(event):
    return event.wait()


if __name__ == "__main__":
    import multiprocessing

    with multiprocessing.Manager() as manager, ProcessPoolExecutor(1) as pool:
        begun, gate = manager.Event(), manager.Event()
        first = pool.submit(begun.set)
        first.result()
        running = pool.submit(wait_for, gate)
        others = [pool.submit(len, "ab") for _ in range(5)]
        while not running.running():
            pass
        print(running.running(), running.cancel(), running.done())
        print(others[-1].running(), others[-1].cancel(), others[-1].cancelled())
        gate.set()
        print(running.result(), others[0].result(), running.cancel())
