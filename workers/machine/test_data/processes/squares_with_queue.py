"""The classic: processes put their results in a queue."""

import multiprocessing as mp


def square(numbers, results):
    for n in numbers:
        results.put((n, n * n))


if __name__ == "__main__":
    results = mp.Queue()
    parts = [range(0, 3), range(3, 6)]
    processes = [mp.Process(target=square, args=(part, results)) for part in parts]
    for p in processes:
        p.start()
    found = sorted(results.get() for _ in range(6))
    for p in processes:
        p.join()
    print(found, [p.exitcode for p in processes])
