"""Pools within pools: threads that start pools, processes with threads, trees of work."""

import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, wait

TREE = {"root": ["left", "right"], "left": ["leaf1", "leaf2"], "right": ["leaf3"]}


def children_of(name):
    return TREE.get(name, [])


def walk(root):
    """Breadth first, a level at a time."""
    levels, level = [], [root]
    with ThreadPoolExecutor(2) as pool:
        while level:
            levels.append(level)
            level = [child for children in pool.map(children_of, level) for child in children]
    return levels


def walk_freely(root):
    """Each call submits the next ones; a counter says when all is done."""
    found, left, lock, finished = [], 1, threading.Lock(), threading.Event()

    with ThreadPoolExecutor(3) as pool:

        def visit(name):
            nonlocal left
            children = children_of(name)
            with lock:
                found.append(name)
                left += len(children) - 1
                last = left == 0
            for child in children:
                pool.submit(visit, child)
            if last:
                finished.set()

        pool.submit(visit, root)
        assert finished.wait(5)
    return sorted(found)


def inner_sum(numbers):
    with ThreadPoolExecutor(2) as pool:
        return sum(pool.map(lambda n: n * n, numbers))


def in_process(words):
    with ThreadPoolExecutor(2) as pool:
        return [f.result() for f in [pool.submit(str.title, w) for w in words]]


def quick_sort(items, depth=2):
    if len(items) < 2:
        return items
    pivot, *rest = items
    small = [i for i in rest if i < pivot]
    large = [i for i in rest if i >= pivot]
    if depth == 0:
        return quick_sort(small, 0) + [pivot] + quick_sort(large, 0)
    with ThreadPoolExecutor(2) as pool:
        halves = [pool.submit(quick_sort, half, depth - 1) for half in (small, large)]
        return halves[0].result() + [pivot] + halves[1].result()


if __name__ == "__main__":
    print(walk("root"))
    print(walk_freely("root"))
    with ThreadPoolExecutor(2) as pool:
        print(list(pool.map(inner_sum, [range(4), range(5)])))
    with ProcessPoolExecutor(1) as processes, ThreadPoolExecutor(2) as threads:
        print(processes.submit(in_process, ["one", "two"]).result(), list(processes.map(inner_sum, [[1, 2], [3]])))
        futures = [threads.submit(lambda w=w: processes.submit(len, w).result() * 10) for w in ("a", "bbb")]
        print([f.result() for f in futures])
        done, _ = wait([processes.submit(pow, 2, 5), threads.submit(pow, 3, 2)])
        print(sorted(f.result() for f in done))
        print(list(threads.map(str, processes.map(abs, [-1, -2]))))
    print(quick_sort([5, 2, 8, 1, 9, 3, 7, 5]))
