"""A manager's dict, list and namespace are used by several processes."""

from multiprocessing import Manager, Process


def work(table, items, space, number):
    table[number] = number * number
    items.append(number)
    space.last = "somebody"


if __name__ == "__main__":
    with Manager() as manager:
        table, items, space = manager.dict(), manager.list([100]), manager.Namespace(last="nobody")
        processes = [Process(target=work, args=(table, items, space, n)) for n in range(3)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(sorted(table.items()), sorted(items), space.last)
        print(table.get(7, "none"), len(table), 2 in table, sorted(table.keys()), table.pop(0))
        items.sort()
        items[0] = -1
        items.extend([7, 8])
        print(items, items[1:3], len(items), list(items), items.pop())
        table.update(a=1)
        print(dict(table) == {1: 1, 2: 4, "a": 1}, table.copy()["a"])
        try:
            table["missing"]
        except KeyError as error:
            print("KeyError", error)
        counter, lock = manager.Value("i", 5), manager.Lock()
        with lock:
            counter.value += 1
        print(counter.value)
        queue = manager.Queue()
        queue.put("through the manager")
        print(queue.get(), queue.qsize(), queue.empty())
        event = manager.Event()
        print(event.is_set(), event.set(), event.is_set())
