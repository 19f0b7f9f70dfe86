"""Word count by map and reduce: chunks to a pool, counters merged, an index of places, longest words."""

import re
from collections import Counter, defaultdict
from functools import reduce
from itertools import islice
from multiprocessing import Pool

TEXT = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of
incredulity, it was the season of Light, it was the season of Darkness, it was
the spring of hope, it was the winter of despair, we had everything before us,
we had nothing before us, we were all going direct to Heaven, we were all going
direct the other way.
""".strip().splitlines()
STOP = frozenset("the of it was we a".split())


def words(line):
    return re.findall(r"[a-z']+", line.lower())


def count(line):
    return Counter(words(line))


def count_chunk(lines):
    total = Counter()
    for line in lines:
        total += count(line)
    return dict(total)


def index(numbered):
    number, line = numbered
    return [(word, number) for word in sorted(set(words(line)) - STOP)]


def longest(line):
    return max(words(line), key=lambda word: (len(word), word))


def chunks(items, size):
    items = iter(items)
    while chunk := list(islice(items, size)):
        yield chunk


def shuffle(pairs):
    grouped = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return sorted(grouped.items())


def summarise(entry):
    word, places = entry
    return f"{word}:{','.join(map(str, sorted(places)))}"


if __name__ == "__main__":
    with Pool(2) as pool:
        total = reduce(Counter.__add__, pool.map(count, TEXT), Counter())
        print(total.most_common(4), sum(total.values()), len(total))
        by_chunk = Counter()
        for part in pool.imap_unordered(count_chunk, chunks(TEXT, 2)):
            by_chunk.update(part)
        print(by_chunk == total, by_chunk["the"], by_chunk["dragon"])
        mapped = [pair for pairs in pool.imap(index, enumerate(TEXT, 1)) for pair in pairs]
        lines = pool.map(summarise, shuffle(mapped), chunksize=5)
        print(len(lines), lines[:6])
        print([line for line in lines if "," in line])
        print(pool.map(longest, TEXT))
    expected = Counter(word for line in TEXT for word in words(line))
    print(expected == total, sorted(w for w, n in total.items() if n == 2 and w not in STOP))
