"""Managers: dictionaries, lists, namespaces, values, locks."""

from multiprocessing import Manager, Process


def work(n, shared, names, space, lock):
    with lock:
        shared[n] = n * n
        names.append(f"worker {n}")
        space.total += n


if __name__ == "__main__":
    with Manager() as manager:
        shared, names, space, lock = manager.dict(), manager.list(["first"]), manager.Namespace(), manager.Lock()
        space.total = 0
        workers = [Process(target=work, args=(n, shared, names, space, lock)) for n in range(4)]
        for p in workers:
            p.start()
        for p in workers:
            p.join()
        print(dict(sorted(shared.items())), sorted(names), space.total)
        print(shared.get(9, "none"), 2 in shared, len(shared), shared.pop(3), sorted(shared.keys()))
        shared.update({"a": 1}, b=2)
        print(shared["a"], shared["b"], shared.setdefault("c", []), shared.copy() == dict(shared))
        numbers = manager.list(range(5))
        numbers[0] = 10
        numbers.extend([7])
        numbers.reverse()
        print(numbers, numbers[1:3], numbers.index(7), len(numbers), numbers.pop(), 4 in numbers, str(numbers))
        value, array = manager.Value("i", 5), manager.Array("i", [1, 2])
        value.value += 1
        print(value.value, array[0])
        try:
            shared["missing"]
        except KeyError as error:
            print("KeyError", error)
        nested = manager.list([manager.dict(a=1)])
        nested[0]["b"] = 2
        print(nested[0]["a"], nested[0]["b"])
        q, e = manager.Queue(), manager.Event()
        q.put("x")
        e.set()
        print(q.get(), q.empty(), e.is_set(), e.wait(1))
