# What processes and what they share say to wrong uses.
import multiprocessing as mp


class Forgetful(mp.Process):
    def __init__(self):
        """Does not call that of its base."""


def uses():
    yield lambda: Forgetful().start()
    yield lambda: mp.Process(target=print, name=5).start()
    yield lambda: setattr(mp.Process(), "name", 5)
    yield lambda: mp.Semaphore(-1)
    yield lambda: mp.Process(print)
    yield lambda: mp.Process(target=print, args=1)
    yield lambda: mp.Process(target=print, arguments=(1,))
    yield lambda: mp.Process().join()
    yield lambda: mp.Process().sentinel
    yield lambda: mp.get_context("threads")
    yield lambda: mp.get_context("spawn").set_start_method("fork")
    yield lambda: mp.Lock().release()
    yield lambda: mp.RLock().release()
    yield lambda: mp.BoundedSemaphore().release()
    yield lambda: mp.Condition().notify()
    yield lambda: mp.JoinableQueue().task_done()
    yield lambda: mp.Value("i", "five")
    yield lambda: mp.Array("i", -1)
    yield lambda: mp.Pool(0)


if __name__ == "__main__":
    for use in list(uses())[:1] + list(uses())[2:]:
        try:
            print("no error:", use())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    mp.set_start_method("forkserver", force=True)
    print(mp.get_start_method(), type(mp.get_context()).__name__)
    process = mp.Process(target=print, args=("hello",), kwargs={"flush": True})
    process.start()
    process.join()
    print(process.exitcode)
