"""Sorting with processes: halves over pipes, chunks in a pool with `heapq.merge`, odd-even exchange."""

import heapq
import random
from multiprocessing import Pipe, Pool, Process


def merge(left, right):
    result, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    return result + left[i:] + right[j:]


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))


def sort_over_pipe(items, sender, depth):
    if depth == 0 or len(items) < 2:
        sender.send(merge_sort(items))
    else:
        middle = len(items) // 2
        children = []
        for part in (items[:middle], items[middle:]):
            receiver, child_sender = Pipe(duplex=False)
            p = Process(target=sort_over_pipe, args=(part, child_sender, depth - 1))
            p.start()
            children.append((p, receiver))
        parts = [receiver.recv() for _, receiver in children]
        for p, _ in children:
            p.join()
        sender.send(merge(*parts))
    sender.close()


def exchange(number, value, left, right, results, rounds):
    """One cell of an odd-even transposition sort: neighbours swap so that the smaller is left."""
    for step in range(rounds):
        neighbour, keep = (right, min) if step % 2 == number % 2 else (left, max)
        if neighbour is not None:
            neighbour.send(value)
            value = keep(value, neighbour.recv())
    results.send((number, value))


def sort_by_exchange(values):
    n = len(values)
    between = [Pipe() for _ in range(n - 1)]
    processes, outs = [], []
    for k, value in enumerate(values):
        left = between[k - 1][1] if k > 0 else None
        right = between[k][0] if k < n - 1 else None
        receiver, sender = Pipe(duplex=False)
        outs.append(receiver)
        processes.append(Process(target=exchange, args=(k, value, left, right, sender, n)))
    for p in processes:
        p.start()
    found = [out.recv() for out in outs]
    for p in processes:
        p.join()
    return [value for _, value in sorted(found)]


if __name__ == "__main__":
    generator = random.Random(7)
    items = [generator.randrange(1000) for _ in range(50)]
    receiver, sender = Pipe(duplex=False)
    sort_over_pipe(items, sender, depth=1)
    found = receiver.recv()
    print(found == sorted(items), found[:8])
    with Pool(2) as pool:
        chunks = [items[n::4] for n in range(4)]
        print(list(heapq.merge(*pool.map(merge_sort, chunks))) == found)
        words = "the quick brown fox jumps over the lazy dog".split()
        print(list(heapq.merge(*pool.map(sorted, [words[:5], words[5:]]))))
        parts = pool.map(merge_sort, [[3, 1, 2], [], [5], ["b", "a"], [2.5, 1]])
        print(parts)
        while len(parts := [p for p in parts if p and not isinstance(p[0], str)]) > 1:
            parts = pool.starmap(merge, list(zip(parts[::2], parts[1::2]))) + (parts[-1:] if len(parts) % 2 else [])
        print(parts)
    print(sort_by_exchange([5, 3, 4, 1, 2]))
