# Which classes things of `multiprocessing` are of, and where these say they are from.
import multiprocessing as mp
import pickle
from multiprocessing.managers import BaseManager
from multiprocessing.pool import ThreadPool


class Worker(mp.Process):
    pass


class Counter:
    def __init__(self, start):
        self.n = start

    def value(self):
        return self.n


class Counters(BaseManager):
    pass


Counters.register("Counter", Counter)

if __name__ == "__main__":
    print(*Worker.__mro__, sep="\n")
    print(type(Worker()), isinstance(mp.current_process(), mp.process.BaseProcess))
    for name in mp.get_all_start_methods():
        context = mp.get_context(name)
        print(name, context.Process, type(context).__name__, context.Process(target=print).name.split("-")[0])
    print(pickle.PickleError, pickle.PicklingError, pickle.UnpicklingError)
    print(type(mp.Value("i")), type(mp.Array("i", 1)), type(mp.Array("c", 1)))
    with mp.Manager() as manager:
        for made in (manager.dict(), manager.list(), manager.Namespace(), manager.Lock(), manager.Value("i", 1)):
            print(type(made))
        print(type(manager.Queue()))
    with Counters() as manager:
        print(type(manager.Counter(3)), manager.Counter(4).value())
        # What the server itself could not do comes as text.
        try:
            manager.Counter()
        except Exception as error:
            print(type(error), str(error).strip().splitlines()[-2])
    with ThreadPool(1) as pool:
        print(pool)
    print(sorted(name for name in mp.__all__ if name[0].islower() and name != "reducer"))
