"""Processes in a ring: a token passed round, an election of the highest number, a barrier by messages."""

import multiprocessing as mp


def pass_token(number, receive, send, laps):
    for _ in range(laps):
        token = receive.recv()
        token.append(number)
        send.send(token)


def elect(number, priority, receive, send, results):
    """Chang and Roberts: a higher number is passed on, a lower is dropped, one's own comes back to the leader."""
    send.send(("election", priority))
    messages, leader = 1, None
    while leader is None:
        kind, value = receive.recv()
        if kind == "elected":
            leader = value
            if value != priority:
                send.send((kind, value))
        elif value > priority:
            send.send((kind, value))
        elif value == priority:
            leader = value
            send.send(("elected", priority))
    if leader == priority:
        receive.recv()
    results.put((number, leader))


def largest(number, value, receive, send, results, count):
    """After count - 1 rounds each knows the largest and the sum."""
    best, total, moving = value, value, value
    for _ in range(count - 1):
        send.send(moving)
        moving = receive.recv()
        best, total = max(best, moving), total + moving
    results.put((number, best, total))


def ring(count):
    pipes = [mp.Pipe(duplex=False) for _ in range(count)]
    return [(pipes[n][0], pipes[(n + 1) % count][1]) for n in range(count)]


def run(processes):
    for p in processes:
        p.start()
    return processes


def join(processes):
    for p in processes:
        p.join()
    return [p.exitcode for p in processes]


if __name__ == "__main__":
    first_receive, first_send = mp.Pipe(duplex=False)
    links, into = [], first_receive
    for _ in range(3):
        receive, send = mp.Pipe(duplex=False)
        links.append((into, send))
        into = receive
    workers = run([mp.Process(target=pass_token, args=(n, *link, 3)) for n, link in enumerate(links)])
    token = []
    for lap in range(3):
        first_send.send(token + [f"lap {lap}"])
        token = into.recv()
        print(token)
    print(join(workers))

    results = mp.Queue()
    priorities = [3, 9, 1, 7]
    nodes = run([mp.Process(target=elect, args=(n, p, *link, results)) for n, (p, link) in enumerate(zip(priorities, ring(4)))])
    print(sorted(results.get() for _ in nodes), join(nodes))

    values = [5, -2, 11]
    nodes = run([mp.Process(target=largest, args=(n, v, *link, results, 3)) for n, (v, link) in enumerate(zip(values, ring(3)))])
    print(sorted(results.get() for _ in nodes), join(nodes))
