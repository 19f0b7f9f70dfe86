"""Processes meet at a barrier."""

from multiprocessing import Barrier, Process


def meet(b, me):
    print("a", me)
    b.wait()
    print("b", me)


if __name__ == "__main__":
    b = Barrier(2)
    processes = [Process(target=meet, args=(b, m)) for m in (1, 2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
# expect: safe
# expect: outcomes "a 1\na 2\nb 1\nb 2\n" "a 1\na 2\nb 2\nb 1\n" "a 2\na 1\nb 1\nb 2\n" "a 2\na 1\nb 2\nb 1\n"
