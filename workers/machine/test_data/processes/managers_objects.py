"""A Manager: dict, list, Namespace, Value, Array, Queue, Lock, Event shared through proxies."""

import multiprocessing as mp


def fill(d, items, ns, value, array, lock, n):
    with lock:
        d[n] = n * n
        items.append(n)
        ns.total += n
        value.value += 1
        array[n] = -n


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    with mp.Manager() as manager:
        d, items, ns = manager.dict(), manager.list(), manager.Namespace(total=0)
        value, array, lock = manager.Value("i", 0), manager.Array("i", [0] * 4), manager.Lock()
        processes = [mp.Process(target=fill, args=(d, items, ns, value, array, lock, n)) for n in range(4)]
        for p in processes:
            p.start()
        for p in processes:
            p.join()
        print(sorted(d.items()), sorted(items), ns.total, value.value, list(array))

        d = manager.dict(a=1, b=[2])
        print(d, d["a"], d.get("x"), d.get("x", 0), "b" in d, len(d), d.keys(), d.values(), d.items())
        d.update(c=3)
        print(d.pop("c"), d.setdefault("e", 5), d.popitem(), d.copy(), type(d.copy()).__name__)
        d["b"].append(3)
        print(d["b"], "a copy was changed")
        inner = d["b"]
        inner.append(3)
        d["b"] = inner
        print(d["b"], attempt(lambda: d["nothing"]), list(d))
        del d["a"]
        print(dict(d), attempt(d.pop, "a"))

        items = manager.list([3, 1, 2])
        items.extend([5, 4])
        items.sort()
        items.insert(0, 0)
        print(items, items[1:3], items[-1], len(items), items.index(4), items.count(1), items.pop(), 3 in items)
        items[0] = "zero"
        items += ["x"]
        items.reverse()
        print(items[:], items + [1], items * 2 == items[:] * 2)
        items.remove("x")
        print(attempt(items.remove, "x"), attempt(lambda: items[99]), [x for x in items])
        nested = manager.list([manager.dict(), manager.list()])
        nested[0]["key"] = "value"
        nested[1].append("item")
        print(nested[0]["key"], nested[1][0], len(nested))

        ns.x, ns.text = 10, "hello"
        print(ns.x, ns.text, hasattr(ns, "y"), ns)
        del ns.x
        print(attempt(lambda: ns.x))
        q = manager.Queue(2)
        q.put(1)
        q.put("two")
        print(q.full(), q.qsize(), q.get(), q.get(), q.empty(), attempt(q.get_nowait).split(":")[0])
        event = manager.Event()
        print(event.is_set(), event.set(), event.is_set(), event.wait(1), lock.acquire(), lock.acquire(False), lock.release())
        s = manager.Semaphore(2)
        print(s.acquire(), s.acquire(), s.acquire(False), s.release())
        print(value.get(), value.set(9), value.value)
        with lock, manager.RLock(), manager.Condition():
            print("locked")
