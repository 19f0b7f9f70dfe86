"""Map and reduce over a text by both executors give the same counts."""

import re
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from itertools import chain, islice
from operator import itemgetter

TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness"""


def batched(items, size):
    items = iter(items)
    while batch := list(islice(items, size)):
        yield batch


def words(line):
    return re.findall(r"[a-z]+", line.lower())


def map_words(lines):
    return [(word, 1) for line in lines for word in words(line)]


def map_lengths(lines):
    return [(len(word), word) for line in lines for word in words(line)]


def shuffle(pairs):
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return sorted(groups.items())


def reduce_sum(group):
    key, values = group
    return key, sum(values)


def reduce_unique(group):
    key, values = group
    return key, len(set(values)), min(values)


def map_reduce(executor, mapper, reducer, lines, size=2):
    mapped = chain.from_iterable(executor.map(mapper, batched(lines, size)))
    return list(executor.map(reducer, shuffle(mapped)))


def grep(pattern, numbered):
    number, line = numbered
    return [(number, m.group(), m.start()) for m in re.finditer(pattern, line)]


def caesar(shift, text):
    return "".join(chr((ord(c) - 97 + shift) % 26 + 97) if c.islower() else c for c in text)


if __name__ == "__main__":
    lines = TEXT.splitlines()
    answers = []
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        with kind(max_workers=2) as pool:
            counts = map_reduce(pool, map_words, reduce_sum, lines)
            lengths = map_reduce(pool, map_lengths, reduce_unique, lines, size=1)
            found = list(chain(*pool.map(partial(grep, r"\b[ws]\w+"), enumerate(lines, 1))))
            secret = list(pool.map(partial(caesar, 3), lines))
            plain = list(pool.map(partial(caesar, -3), secret))
            totals = sum(pool.map(Counter, map(words, lines)), Counter())
        answers.append((counts, lengths, found, secret, plain, totals))
        print(kind.__name__)
        print(sorted(counts, key=itemgetter(1), reverse=True)[:5])
        print(lengths)
        print(found)
        print(secret[0], plain == lines)
        print(totals.most_common(3), totals == dict(counts))
    print(answers[0] == answers[1])
