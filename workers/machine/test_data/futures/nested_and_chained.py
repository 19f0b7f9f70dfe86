"""Futures that start others when they are done; a tree of sums."""

from concurrent.futures import Future, ThreadPoolExecutor


def then(executor, future, function):
    result = Future()

    def forward(done):
        try:
            result.set_result(function(done.result()))
        except Exception as error:
            result.set_exception(error)

    future.add_done_callback(lambda done: executor.submit(forward, done))
    return result


with ThreadPoolExecutor(2) as executor:
    f = executor.submit(int, "20")
    g = then(executor, f, lambda n: n + 1)
    h = then(executor, g, lambda n: n * 2)
    bad = then(executor, g, lambda n: n / 0)
    print(f.result(), g.result(), h.result(), repr(bad.exception()))


def tree_sum(executor, numbers):
    futures = [executor.submit(sum, numbers[k : k + 4]) for k in range(0, len(numbers), 4)]
    parts = [f.result() for f in futures]
    return parts[0] if len(parts) == 1 else tree_sum(executor, parts)


with ThreadPoolExecutor() as executor:
    print(tree_sum(executor, list(range(50))))
