# A class derived from a queue, with state beside it; and what a queue does with what cannot be pickled.
import multiprocessing as mp
import multiprocessing.queues
import multiprocessing.synchronize


class Counted(multiprocessing.queues.Queue):
    def __init__(self, maxsize=0):
        super().__init__(maxsize, ctx=mp.get_context())
        self.n_put = mp.Value("i", 0)
        self.refused = mp.Event()

    def __getstate__(self):
        return {"queue": super().__getstate__(), "mine": (self.n_put, self.refused)}

    def __setstate__(self, state):
        super().__setstate__(state["queue"])
        self.n_put, self.refused = state["mine"]

    def put(self, *args, **kwargs):
        super().put(*args, **kwargs)
        with self.n_put.get_lock():
            self.n_put.value += 1

    def _on_queue_feeder_error(self, e, obj):
        print("refused:", type(e).__name__, flush=True)
        self.refused.set()


class Flag(multiprocessing.synchronize.Event):
    pass


def work(queue, flag):
    for word in "to", "be":
        queue.put(word)
    flag.set()


if __name__ == "__main__":
    queue, flag = Counted(), Flag(ctx=mp.get_context())
    process = mp.Process(target=work, args=(queue, flag))
    process.start()
    print(queue.get(), queue.get(), flag.wait(60))
    process.join()
    print(queue.n_put.value)
    # The program goes on; in CPython a thread finds out.
    queue.put(lambda: None)
    print(queue.refused.wait(60), queue.n_put.value, queue.empty())
    print(multiprocessing.synchronize.Lock(ctx=mp.get_context()))
    simple = multiprocessing.queues.SimpleQueue(ctx=mp.get_context())
    try:
        simple.put(lambda: None)
    except Exception as error:
        print(type(error), str(error).split(" at 0x")[0])
