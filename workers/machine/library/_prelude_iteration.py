"""Iterators over iterators written in Python, and the built-in functions that consume them."""

# mark: in C


def call_iter(method, value):
    iterator = method(value)
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"iter() returned non-iterator of type '{type(iterator).__name__}'")
    return iterator


def call_len(method, value):
    length = int(index(method(value)))
    if length < 0:
        raise ValueError("__len__() should return >= 0")
    return length


def call_hash(method, value):
    result = method(value)
    if not isinstance(result, int):
        raise TypeError("__hash__ method should return an integer")
    if -(2**63) <= result < 2**63:
        return -2 if result == -1 else result
    return int.__hash__(result)


def with_iterators(cls, first, iterables, strict):
    return _iterator_over(cls, first, [iter(iterable) for iterable in iterables], strict)


def derived_iterator(cls, base, args, strict):
    """An instance of a subclass of `enumerate`, `zip`, `map` or `filter`."""
    made = object.__new__(cls)
    object.__setattr__(made, "_iterator", base(*args, strict=True) if strict else base(*args))
    return made


def enumerate_from(iterable, start):
    return _iterator_over(enumerate, [start], [iter(iterable)], False)


def reversed_from(sequence):
    for at in range(len(sequence) - 1, -1, -1):
        yield sequence[at]


def getitem_next(iterator, sequence, at):
    try:
        return sequence[at]
    except (IndexError, StopIteration):
        _exhaust(iterator)
    raise StopIteration


def call_next(iterator, function, sentinel):
    value = function()
    if value is sentinel or value == sentinel:
        _exhaust(iterator)
        raise StopIteration
    return value


def enumerate_next(iterator, inner):
    item = next(inner)
    return (_count(iterator), item)


_nothing = object()


def zip_next(iterators, strict):
    items = []
    for iterator in iterators:
        item = next(iterator, _nothing)
        if item is _nothing:
            if strict:
                _check_lengths(iterators, len(items))
            raise StopIteration
        items.append(item)
    if not items:
        raise StopIteration
    return tuple(items)


def _check_lengths(iterators, ended):
    """The iterator at this place has ended: whether those before it or after it have more."""
    if ended:
        others = "argument 1" if ended == 1 else f"arguments 1-{ended}"
        raise ValueError(f"zip() argument {ended + 1} is shorter than {others}")
    for at in range(1, len(iterators)):
        if next(iterators[at], _nothing) is not _nothing:
            others = "argument 1" if at == 1 else f"arguments 1-{at}"
            raise ValueError(f"zip() argument {at + 1} is longer than {others}")


def map_next(function, iterators):
    return function(*[next(iterator) for iterator in iterators])


def filter_next(function, iterator):
    while True:
        item = next(iterator)
        if item if function is None else function(item):
            return item


def sum_from(total, iterable):
    lost = 0.0
    for item in iterable:
        if type(total) is not float or type(item) is not float:
            total = total + item
            continue
        # Neumaier's sum: what rounding takes away is added at the end.
        new = total + item
        lost += (total - new) + item if abs(total) >= abs(item) else (item - new) + total
        total = new
    return total + lost if lost and lost - lost == 0 else total


def sum_rest(total, item, iterator):
    return sum_from(total + item, iterator)


def any_from(iterable):
    for item in iterable:
        if item:
            return True
    return False


def any_rest(item, iterator):
    return True if item else any_from(iterator)


def all_from(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def all_rest(item, iterator):
    return all_from(iterator) if item else False


def extreme_from(is_min, iterable, key, default):
    """`min` and `max`; `default` is a tuple with the default, or empty."""
    best = best_key = _nothing
    for item in iterable:
        item_key = item if key is None else key(item)
        if best_key is _nothing or (item_key < best_key if is_min else item_key > best_key):
            best, best_key = item, item_key
    if best_key is not _nothing:
        return best
    if default:
        return default[0]
    raise ValueError(f"{'min' if is_min else 'max'}() iterable argument is empty")


def extreme_rest(is_min, best, items):
    return extreme_from(is_min, [best] + items, None, ())


def print_to(file, pieces, flush):
    """Writes values, what separates them and what ends them one after the other; to streams of the library at once."""
    write = file.write
    if type(file).__module__ in ("sys", "io", "_io") and "write" not in file.__dict__:
        write("".join(pieces))
    else:
        for piece in pieces:
            write(piece)
    if flush:
        file.flush()


def print_converted(values, separator, end, file, flush):
    print(*[str(value) for value in values], sep=separator, end=end, file=file, flush=flush)


def by_codec(value, encoding, errors, encodes):
    """Text as bytes or back by one of the codecs that few programs ask for."""
    from _charmaps import text_codec_of

    function = "encode" if encodes else "decode"
    return getattr(text_codec_of(encoding, function), function)(value, errors)[0]


def by_handler(value, encoding, errors, encodes):
    """The same by a codec that is known, with errors handled by a function that was registered."""
    from codecs import _handled

    return _handled(value, encoding, errors, encodes)


def read_input(prompt):
    import sys

    sys.stdout.write(str(prompt))
    line = sys.stdin.readline()
    if not line:
        raise EOFError("EOF when reading a line")
    return line.removesuffix("\n")
