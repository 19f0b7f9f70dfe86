"""Iterators over iterators."""

# mark: in C

from operator import add as _add

from _itertools import count_integers as _count_integers

_missing = object()
_FAR, _LARGE_STEP = 1 << 62, 1 << 32


def count(start=0, step=1):
    """start, start + step, start + 2 * step, …"""
    for number in (start, step):
        if not hasattr(number, "__add__") or hasattr(number, "__len__"):
            raise TypeError("a number is required")
    if isinstance(start, int) and isinstance(step, int) and 0 < abs(step) < _LARGE_STEP and -_FAR < start < _FAR:
        return _count_integers(start, step)
    return _count(start, step)


def _count(number, step):
    while True:
        yield number
        number += step


def cycle(iterable):
    """The items again and again."""
    return _cycle(iter(iterable))


def _cycle(iterator):
    saved = []
    for item in iterator:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


def repeat(object, times=_missing):
    """An object for ever, or so many times."""
    return _repeat(object, None if times is _missing else range(times))


def _repeat(object, times):
    if times is None:
        while True:
            yield object
    for _ in times:
        yield object


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


class chain:
    """The items of one iterable after the other."""

    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, *iterables):
        return _chain(iterables)

    @staticmethod
    def from_iterable(iterables):
        return _chain(iter(iterables))


def accumulate(iterable, func=None, *, initial=None):
    """Running totals."""
    return _accumulate(iter(iterable), _add if func is None else func, initial)


def _accumulate(iterator, function, total):
    if total is None:
        total = next(iterator, _missing)
        if total is _missing:
            return
    yield total
    for item in iterator:
        total = function(total, item)
        yield total


def batched(iterable, n):
    """Tuples of n items; the last may be shorter."""
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n)


def _batched(iterator, n):
    while batch := tuple(islice(iterator, n)):
        yield batch


def compress(data, selectors):
    """The items whose selectors are true."""
    return _compress(zip(data, selectors))


def _compress(pairs):
    for item, selected in pairs:
        if selected:
            yield item


def dropwhile(predicate, iterable):
    """The items from the first for which the predicate fails."""
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


def takewhile(predicate, iterable):
    """The items before the first for which the predicate fails."""
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            break
        yield item


def filterfalse(function, iterable):
    """The items for which the function is false."""
    return _filterfalse(function, iter(iterable))


def _filterfalse(function, iterator):
    for item in iterator:
        if not (item if function is None else function(item)):
            yield item


def starmap(function, iterable):
    """The results of calling the function with the items as argument lists."""
    return _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*tuple(args))


def pairwise(iterable):
    """Each item with the next."""
    return _pairwise(iter(iterable))


def _pairwise(iterator):
    previous = next(iterator, _missing)
    if previous is _missing:
        return
    for item in iterator:
        yield (previous, item)
        previous = item


def _bound(value, name):
    if value is None:
        return None
    if not isinstance(value, int) or not 0 <= value <= 9223372036854775807:
        raise ValueError(f"{name} for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    return value


def islice(iterable, *bounds):
    """A slice of the items."""
    if not bounds:
        raise TypeError("islice expected at least 2 arguments, got 1")
    parts = slice(*bounds)
    if len(bounds) == 1:
        stop = _bound(parts.stop, "Stop argument")
    else:
        stop = _bound(parts.stop, "Indices")
    start = _bound(parts.start, "Indices") or 0
    step = 1 if parts.step is None else parts.step
    if not isinstance(step, int) or step < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    at = 0
    while stop is None or start < stop:
        while at < start:
            if next(iterator, _missing) is _missing:
                return
            at += 1
        item = next(iterator, _missing)
        if item is _missing:
            return
        at += 1
        yield item
        start += step
    while stop is not None and at < stop:
        if next(iterator, _missing) is _missing:
            return
        at += 1


def tee(iterable, n=2):
    """Several iterators over the same items."""
    if n < 0:
        raise ValueError("n must be >= 0")
    iterator = iter(iterable)
    waiting = [[] for _ in range(n)]
    return tuple([_tee(iterator, own, waiting) for own in waiting])


def _tee(iterator, own, waiting):
    while True:
        if not own:
            item = next(iterator, _missing)
            if item is _missing:
                return
            for queue in waiting:
                queue.append(item)
        yield own.pop(0)


def zip_longest(*iterables, fillvalue=None):
    """Tuples of one item of each, as long as any has one."""
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    while True:
        items = [next(iterator, _missing) for iterator in iterators]
        if all([item is _missing for item in items]):
            return
        yield tuple([fillvalue if item is _missing else item for item in items])


class groupby:
    """Runs of items with equal keys: pairs of the key and an iterator over the run."""

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._item = _missing
        self._item_key = _missing
        self._group = None

    def __iter__(self):
        return self

    def _advance(self):
        self._item = next(self._iterator, _missing)
        if self._item is _missing:
            return False
        self._item_key = self._item if self._key is None else self._key(self._item)
        return True

    def __next__(self):
        if self._group is None:
            if not self._advance():
                raise StopIteration
        else:
            while self._item is not _missing and self._item_key == self._group[0]:
                self._advance()
        if self._item is _missing:
            raise StopIteration
        self._group = [self._item_key]
        return (self._item_key, self._run(self._group))

    def _run(self, group):
        while self._group is group and self._item is not _missing and self._item_key == group[0]:
            item = self._item
            self._advance()
            yield item


def product(*iterables, repeat=1):
    """The cartesian product."""
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    for pool in pools:
        if not pool:
            return
    if not pools:
        yield ()
        return
    # All but the last place, for which every item of its pool comes in turn.
    *pools, last = pools
    places = [0] * len(pools)
    while True:
        first = tuple([pool[at] for pool, at in zip(pools, places)])
        for item in last:
            yield (*first, item)
        for digit in reversed(range(len(pools))):
            places[digit] += 1
            if places[digit] < len(pools[digit]):
                break
            places[digit] = 0
        else:
            return


def permutations(iterable, r=None):
    """All orders of r items."""
    pool = tuple(iterable)
    n = len(pool)
    r = n if r is None else r
    if not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, n, r)


def _permutations(pool, n, r):
    if r > n:
        return
    yield pool[:r]
    # `left` counts for each place how many items have yet to stand there.
    order, left = list(pool), list(range(n, n - r, -1))
    at = r - 1
    while at >= 0:
        left[at] -= 1
        if left[at]:
            order[at], order[-left[at]] = order[-left[at]], order[at]
            yield tuple(order[:r])
            at = r
        else:
            order.append(order.pop(at))
            left[at] = n - at
        at -= 1


def combinations(iterable, r):
    """All choices of r items, in order."""
    pool = tuple(iterable)
    n = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(pool, n, r)


def _combinations(pool, n, r):
    if r > n:
        return
    if r == 0:
        yield ()
        return
    # All but the last place, for which every item behind them comes in turn.
    places = list(range(r - 1))
    while True:
        first = tuple([pool[at] for at in places])
        for item in pool[places[-1] + 1 if places else 0 :]:
            yield (*first, item)
        for digit in reversed(range(r - 1)):
            if places[digit] != digit + n - r:
                break
        else:
            return
        places[digit] += 1
        for after in range(digit + 1, r - 1):
            places[after] = places[after - 1] + 1


def combinations_with_replacement(iterable, r):
    """All choices of r items, in order, the same item several times too."""
    pool = tuple(iterable)
    n = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_again(pool, n, r)


def _combinations_again(pool, n, r):
    if r == 0:
        yield ()
    if not n or r == 0:
        return
    places = [0] * (r - 1)
    while True:
        first = tuple([pool[at] for at in places])
        for item in pool[places[-1] if places else 0 :]:
            yield (*first, item)
        for digit in reversed(range(r - 1)):
            if places[digit] != n - 1:
                break
        else:
            return
        places[digit:] = [places[digit] + 1] * (r - 1 - digit)


def _name_generators():
    for name, function in list(globals().items()):
        if name[1:] in globals() and name.startswith("_"):
            # What they make is told of as what has a class of its own in CPython.
            function.__name__ = function.__qualname__ = f"itertools.{name[1:]}"
    _combinations_again.__qualname__ = _combinations_again.__name__ = "itertools.combinations_with_replacement"
    _tee.__qualname__ = _tee.__name__ = "itertools._tee"


_name_generators()
