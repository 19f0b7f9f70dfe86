"""Kinds of managers' proxies: what they are called, what they show, and what they pass on."""

import array
import multiprocessing
from multiprocessing.managers import BaseManager, MakeProxyType, RemoteError


class Tally:
    """Counts names."""

    def __init__(self):
        self.counts = {}

    def add(self, name):
        self.counts[name] = self.counts.get(name, 0) + 1

    def __len__(self):
        return len(self.counts)

    def __getitem__(self, name):
        return self.counts[name]

    def __str__(self):
        return "a tally"

    def __repr__(self):
        return f"Tally({self.counts})"


class Manager(BaseManager):
    pass


Manager.register("Tally", Tally)
Manager.register("Open", Tally, exposed=("add", "__len__", "__getitem__"))


def use(queue, lock, tally, numbers):
    with lock:
        queue.put("from the child")
        tally.add("child")
        numbers[1] = 20


if __name__ == "__main__":
    with multiprocessing.Manager() as manager, Manager() as own:
        queue, lock, numbers = manager.Queue(), manager.Lock(), manager.Array("i", [1, 2, 3])
        for made in (queue, lock, manager.RLock(), manager.Semaphore(2), numbers, manager.list(), manager.dict()):
            print(type(made).__name__)
        tally = own.Tally()
        print(str(tally), type(tally).__name__, hasattr(tally, "__len__"))
        child = multiprocessing.Process(target=use, args=(queue, lock, tally, numbers))
        child.start()
        child.join()
        print(child.exitcode, queue.get(), str(tally))
        print(numbers[:], len(numbers), numbers[1], str(numbers))
        print(isinstance(numbers[:], array.array))

        shown = own.Open()
        shown.add("x")
        shown.add("x")
        print(len(shown), shown["x"], shown.__len__(), shown.__getitem__("x"), str(shown))
        try:
            shown["y"]
        except KeyError as error:
            print("KeyError", error)
        for proxy in (tally, shown):
            try:
                proxy.counts
            except AttributeError as error:
                print(error)
        try:
            tally._callmethod("__getitem__", ("x",))
        except Exception as error:
            print(type(error).__name__)
        print(type(tally._getvalue()).__name__, tally._getvalue().counts)

        nested = manager.list([manager.dict(a=1), [2]])
        nested[0]["b"] = 3
        print(nested[0].copy(), nested[1], str(nested[0]))

        pool = manager.Pool(2)
        print(type(pool).__name__, pool.map(abs, [-1, -2]), pool.apply(max, (3, 4)))
        result = pool.apply_async(divmod, (17, 5))
        print(result.get(20), result.ready(), result.successful())
        print(pool.starmap(pow, [(2, 3), (3, 2)]), list(pool.imap(abs, [-3, 3])))
        try:
            pool.apply(int, ("x",))
        except ValueError as error:
            print(error)
        with manager.Pool(1) as other:
            print(other.map(len, ["ab", "c"]))
    kind = MakeProxyType("Kind", ("a", "b"))
    print(kind.__name__, kind._exposed_, issubclass(RemoteError, Exception), kind is MakeProxyType("Kind", ("a", "b")))
