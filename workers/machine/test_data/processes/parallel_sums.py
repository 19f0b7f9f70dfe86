"""Sums in parallel: by slices, by a shared total, by a tree of pipes; integrals and series."""

import math
import multiprocessing as mp
from fractions import Fraction


def slices(count, parts):
    """Slices of as equal a length as can be."""
    size, rest = divmod(count, parts)
    start = 0
    for n in range(parts):
        stop = start + size + (n < rest)
        yield start, stop
        start = stop


def sum_slice(bounds):
    return sum(n * n for n in range(*bounds))


def add_to(total, numbers):
    part = sum(numbers)
    with total.get_lock():
        total.value += part


def harmonic(bounds):
    return sum((Fraction(1, n) for n in range(*bounds)), Fraction())


def trapezoid(job):
    function, a, b, n = job
    h = (b - a) / n
    return h * (math.fsum(function(a + k * h) for k in range(1, n)) + (function(a) + function(b)) / 2)


def leibniz(bounds):
    return math.fsum((-1) ** k / (2 * k + 1) for k in range(*bounds))


def scan(numbers, sender):
    total, sums = 0, []
    for n in numbers:
        total += n
        sums.append(total)
    sender.send(sums)
    sender.close()


if __name__ == "__main__":
    print(list(slices(10, 3)), list(slices(2, 4)), list(slices(12, 4)))
    with mp.Pool(2) as pool:
        expected = sum(n * n for n in range(1000))
        print([sum(pool.map(sum_slice, slices(1000, parts))) == expected for parts in (1, 2, 3, 7, 50)], expected)
        h = sum(pool.map(harmonic, [(1, 10), (10, 20), (20, 25)]))
        print(h, round(float(h), 6))
        jobs = [(math.sin, 0, math.pi / 2, 50), (math.sin, math.pi / 2, math.pi, 50), (math.exp, 0, 1, 100), (math.sqrt, 0, 4, 200)]
        areas = pool.map(trapezoid, jobs)
        print([round(a, 3) for a in areas], round(areas[0] + areas[1], 3))
        print(round(4 * math.fsum(pool.imap(leibniz, slices(2000, 4))), 3))
    total = mp.Value("q", 0)
    processes = [mp.Process(target=add_to, args=(total, range(n, 1000, 3))) for n in range(3)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print(total.value == sum(range(1000)))

    # Prefix sums: each part alone, then the last of each part is added to those that follow.
    numbers = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
    parts, receivers, processes = [numbers[a:b] for a, b in slices(len(numbers), 3)], [], []
    for part in parts:
        receiver, sender = mp.Pipe(False)
        receivers.append(receiver)
        processes.append(mp.Process(target=scan, args=(part, sender)))
        processes[-1].start()
    result, offset = [], 0
    for receiver in receivers:
        sums = receiver.recv()
        result += [offset + s for s in sums]
        offset = result[-1]
    for p in processes:
        p.join()
    print(result)
