"""Words counted by a pool and put together."""

from collections import Counter
from functools import reduce
from multiprocessing import Pool

TEXT = """the quick brown fox jumps over the lazy dog
the dog barks and the fox runs
a quick dog""".splitlines()


def count(line):
    return Counter(line.split())


if __name__ == "__main__":
    with Pool(2) as pool:
        counts = pool.map(count, TEXT)
    total = reduce(lambda a, b: a + b, counts)
    print(total.most_common(3), sum(total.values()), len(total))
