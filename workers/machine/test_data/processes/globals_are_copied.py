"""A child has its own copy of what the parent has."""

import multiprocessing as mp

counter = 0
items = ["parent"]


def change(q):
    global counter
    counter += 100
    items.append("child")
    q.put((counter, items))


if __name__ == "__main__":
    counter = 1
    q = mp.get_context("fork").Queue()
    p = mp.get_context("fork").Process(target=change, args=(q,))
    p.start()
    print(q.get())
    p.join()
    print(counter, items)
