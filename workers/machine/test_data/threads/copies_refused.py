# Objects that hold what belongs to threads cannot be copied deeply nor pickled, unless they leave it out.
import concurrent.futures
import contextvars
import copy
import pickle
import queue
import threading


class Holder:
    def __init__(self, value):
        self.value = value


class Careful(Holder):
    def __init__(self, value):
        super().__init__(value)
        self.lock = threading.Lock()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


def attempt(name, function, value):
    try:
        function(Holder(value))
    except TypeError as error:
        print(f"{name}: {error}")


for value in (
    threading.Lock(), threading.RLock(), threading.Event(), threading.Condition(), threading.Semaphore(),
    threading.Barrier(2), threading.Thread(), threading.Timer(1, print), queue.Queue(), queue.PriorityQueue(),
    queue.SimpleQueue(), threading.local(), concurrent.futures.Future(), contextvars.ContextVar("variable"),
    contextvars.copy_context(), (number for number in ()),
):
    attempt(type(value).__name__, copy.deepcopy, value)
for value in (threading.Lock(), queue.SimpleQueue(), threading.local(), contextvars.copy_context()):
    attempt("pickle", pickle.dumps, value)

careful = Careful([1, 2])
for copied in (copy.deepcopy(careful), pickle.loads(pickle.dumps(careful))):
    print(copied.value, copied.value is careful.value, copied.lock is careful.lock, copied.lock.locked())
shallow = copy.copy(Holder(careful.lock))
print(shallow.value is careful.lock)
