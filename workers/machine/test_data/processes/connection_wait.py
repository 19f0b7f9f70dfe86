"""`connection.wait`: which of several connections and sentinels are ready."""

import multiprocessing as mp
from multiprocessing.connection import wait


def produce(connection, name, count):
    with connection:
        for n in range(count):
            connection.send((name, n))


def hold(event):
    event.wait(5)


if __name__ == "__main__":
    readers, processes = [], []
    for name, count in (("a", 3), ("b", 1), ("c", 5), ("d", 0)):
        reader, writer = mp.Pipe(duplex=False)
        readers.append(reader)
        p = mp.Process(target=produce, args=(writer, name, count))
        p.start()
        writer.close()
        processes.append(p)
    received, ended = [], 0
    while readers:
        for reader in wait(readers):
            try:
                received.append(reader.recv())
            except EOFError:
                readers.remove(reader)
                ended += 1
    print(sorted(received), ended)
    for p in processes:
        p.join()

    one, other = mp.Pipe()
    third, fourth = mp.Pipe()
    print(wait([one, third], timeout=0), wait([one, third], 0.01), wait([], 0.01))
    other.send("x")
    print(wait([one, third]) == [one], wait([one, third], 0) == [one])
    fourth.send("y")
    print(set(wait([one, third])) == {one, third}, wait([other, fourth], 0))
    print(one.recv(), third.recv(), wait([one, third], 0))
    fourth.close()
    print(wait([one, third]) == [third])
    try:
        third.recv()
    except EOFError:
        print("EOFError")

    events = [mp.Event() for _ in range(3)]
    held = [mp.Process(target=hold, args=(e,)) for e in events]
    for p in held:
        p.start()
    sentinels = {p.sentinel: n for n, p in enumerate(held)}
    print(wait(sentinels, timeout=0.01), all(isinstance(s, int) for s in sentinels))
    order = []
    for n in (1, 2, 0):
        events[n].set()
        (ready,) = wait(sentinels)
        order.append(sentinels.pop(ready))
    print(order, wait([p.sentinel for p in held], 0) == [p.sentinel for p in held])
    for p in held:
        p.join()

    # Sentinels and connections in one call.
    reader, writer = mp.Pipe(duplex=False)
    p = mp.Process(target=produce, args=(writer, "last", 1))
    p.start()
    writer.close()
    p.join()
    print(set(wait([p.sentinel, reader])) == {p.sentinel, reader}, reader.recv())
