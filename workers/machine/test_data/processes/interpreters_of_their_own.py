"""Interpreters beside the main one: what they execute, call, hand over and say of failures."""
# Python 3.12: `concurrent.interpreters` and `InterpreterPoolExecutor` came with 3.14; the machine's version has neither.

from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

seen = []


def square(n):
    seen.append(n)
    return n * n


def fails(n):
    raise ValueError(f"bad {n}")


def main():
    interp = interpreters.create()
    print(interp, interpreters.list_all(), interpreters.get_current(), interp.is_running())
    interp.exec("x = 1\nprint('hello from', __name__)")
    interp.prepare_main(y=41)
    interp.exec(
        """
        print(x + y)
        """
    )
    print(interp.call(square, 7), "nothing is shared:", seen)
    for code in ("1/0", "raise KeyError('k')", "x +"):
        try:
            interp.exec(code)
        except interpreters.ExecutionFailed as error:
            print(type(error).__name__, error.excinfo.type.__name__, error.excinfo.formatted)
    queue = interpreters.create_queue()

    queue.put(5)
    thread = interp.call_in_thread(hand_on, queue)
    thread.join()
    print(queue.get(), queue.qsize(), interpreters.is_shareable(queue), interpreters.is_shareable([]))
    try:
        queue.get_nowait()
    except interpreters.QueueEmpty:
        print("empty")
    interp.close()
    try:
        interp.exec("1")
    except interpreters.InterpreterNotFoundError as error:
        print("closed:", error)
    with InterpreterPoolExecutor(2) as pool:
        print(list(pool.map(square, range(6))), seen)
        try:
            pool.submit(fails, 3).result()
        except ValueError as error:
            print(repr(error), type(error.__cause__).__name__)


def hand_on(queue):
    queue.put(queue.get() + 1)


if __name__ == "__main__":
    main()
