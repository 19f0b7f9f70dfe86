"""Publish and subscribe between processes: a broker, topics, and a pipe for each subscriber."""

import multiprocessing as mp
from collections import defaultdict
from multiprocessing.connection import wait


def subscriber(connection, topics, report):
    connection.send(("subscribe", topics))
    received = defaultdict(list)
    while True:
        topic, data = connection.recv()
        if topic is None:
            break
        received[topic].append(data)
    report.put((sorted(topics), dict(sorted(received.items()))))


def publisher(connection, messages):
    for topic, data in messages:
        connection.send(("publish", topic, data))
        if connection.recv() == 0:
            connection.send(("note", f"nobody reads {topic}"))
    connection.send(("leave",))


def broker(connections, subscribers_expected, notes):
    """Waits for all subscribers, then serves the publishers until the last one leaves."""
    subscribers, publishers = {}, list(connections)
    early = []
    while len(subscribers) < subscribers_expected:
        for connection in wait(publishers):
            message = connection.recv()
            if message[0] == "subscribe":
                subscribers[connection] = message[1]
                publishers.remove(connection)
            else:
                early.append((connection, message))

    def serve(connection, message):
        kind, *rest = message
        if kind == "note":
            notes.put(rest[0])
        elif kind == "leave":
            publishers.remove(connection)
        else:
            topic, data = rest
            readers = [c for c, topics in subscribers.items() if topic in topics or "*" in topics]
            for reader in readers:
                reader.send((topic, data))
            connection.send(len(readers))

    for connection, message in early:
        serve(connection, message)
    while publishers:
        for connection in wait(publishers):
            serve(connection, connection.recv())
    for connection in subscribers:
        connection.send((None, None))


if __name__ == "__main__":
    report, notes = mp.SimpleQueue(), mp.SimpleQueue()
    jobs = [
        (subscriber, (["news"], report)),
        (subscriber, (["sport", "news"], report)),
        (subscriber, (["*"], report)),
        (publisher, ([("news", "first"), ("weather", "rain"), ("news", "second")],)),
        (publisher, ([("sport", 1), ("sport", 2), ("sport", {"score": (3, 1)})],)),
    ]
    ends, processes = [], []
    for target, args in jobs:
        mine, theirs = mp.Pipe()
        ends.append(mine)
        processes.append(mp.Process(target=target, args=(theirs, *args)))
    for p in processes:
        p.start()
    broker(ends, 3, notes)
    for topics, received in sorted(report.get() for _ in range(3)):
        print(topics, received)
    for p in processes:
        p.join()
    print([p.exitcode for p in processes], notes.empty())

    alone, theirs = mp.Pipe()
    p = mp.Process(target=publisher, args=(theirs, [("unread", 1), ("unread", 2)]))
    p.start()
    broker([alone], 0, notes)
    p.join()
    print(notes.get(), "|", notes.get(), p.exitcode)
