"""Generators that feed generators: reading, filtering, windowing, batching."""

from collections import deque
from itertools import islice

TEXT = """2024-01-01 INFO start
2024-01-01 ERROR disk full
2024-01-02 INFO retry
2024-01-02 ERROR disk full
2024-01-03 WARN slow"""


def lines(text):
    yield from text.splitlines()


def parse(source):
    for line in source:
        date, level, message = line.split(" ", 2)
        yield {"date": date, "level": level, "message": message}


def where(source, **wanted):
    for record in source:
        if all(record[k] == v for k, v in wanted.items()):
            yield record


def window(source, size):
    seen = deque(maxlen=size)
    for item in source:
        seen.append(item)
        if len(seen) == size:
            yield tuple(seen)


def batched(source, size):
    source = iter(source)
    while batch := list(islice(source, size)):
        yield batch


def tee_print(source, log):
    for item in source:
        log.append(item)
        yield item


log = []
errors = where(tee_print(parse(lines(TEXT)), log), level="ERROR")
print(next(errors)["message"], len(log), [r["date"] for r in errors], len(log))
print(list(window(range(5), 3)), list(batched("abcdefg", 3)), sum(x * x for x in range(10) if x % 2), max((len(l), l) for l in lines(TEXT))[1])
print({level: sum(1 for r in log if r["level"] == level) for level in ("INFO", "ERROR", "WARN")})


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take_until(source, limit):
    for item in source:
        if item > limit:
            return
        yield item


print(list(take_until(fibonacci(), 100)), next(x for x in fibonacci() if x > 10**6))
