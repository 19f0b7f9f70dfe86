"""Stages of a pipeline, each a thread; None ends each stage."""

import queue
import threading


def stage(function, source, sink):
    while (item := source.get()) is not None:
        result = function(item)
        if result is not None:
            sink.put(result)
    sink.put(None)


numbers, evens, squares = queue.Queue(), queue.Queue(), queue.Queue(maxsize=2)
threads = [
    threading.Thread(target=stage, args=(lambda n: n if n % 2 == 0 else None, numbers, evens)),
    threading.Thread(target=stage, args=(lambda n: n * n, evens, squares)),
]
for t in threads:
    t.start()
for n in range(1, 11):
    numbers.put(n)
numbers.put(None)
print(list(iter(squares.get, None)))
for t in threads:
    t.join()
print(numbers.empty(), evens.empty(), squares.empty())
