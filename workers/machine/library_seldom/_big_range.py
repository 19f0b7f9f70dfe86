"""`range` beyond 64 bits."""

from operator import index


class BigRange:
    """A range whose start, stop and step may be any integers."""

    _is_built_in_sequence = True

    def __init__(self, start, stop=None, step=1):
        if stop is None:
            start, stop = 0, start
        if step == 0:
            raise ValueError("range() arg 3 must not be zero")
        self.start, self.stop, self.step = start, stop, step
        self._length = max(0, (stop - start + step - (1 if step > 0 else -1)) // step)

    def __len__(self):
        if self._length >= 2**63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        return self._length

    def __bool__(self):
        return self._length > 0

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = _indices(key, self._length)
            return range(self.start + start * self.step, self.start + stop * self.step, self.step * step)
        at = index(key)
        if at < 0:
            at += self._length
        if not 0 <= at < self._length:
            raise IndexError("range object index out of range")
        return self.start + at * self.step

    def __iter__(self):
        at, step = self.start, self.step
        for _ in _counted(self._length):
            yield at
            at += step

    def __reversed__(self):
        return iter(self[::-1])

    def __contains__(self, value):
        if not isinstance(value, int):
            return any([value == item for item in self])
        inside = self.start <= value < self.stop if self.step > 0 else self.stop < value <= self.start
        return inside and (value - self.start) % self.step == 0

    def index(self, value):
        if value not in self:
            raise ValueError(f"{value!r} is not in range")
        return (value - self.start) // self.step

    def count(self, value):
        return int(value in self)

    def _key(self):
        if not self._length:
            return (0, None, None)
        return (self._length, self.start, self.step if self._length > 1 else None)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, BigRange) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        step = "" if self.step == 1 else f", {self.step}"
        return f"range({self.start}, {self.stop}{step})"


BigRange.__name__ = BigRange.__qualname__ = "range"
BigRange.__module__ = "builtins"


def _counted(length):
    """As many turns as a number says, which may be larger than 64 bits."""
    while length > 2**62:
        yield from range(2**62)
        length -= 2**62
    yield from range(length)


def _indices(key, length):
    step = 1 if key.step is None else index(key.step)
    if step == 0:
        raise ValueError("slice step cannot be zero")
    low, high = (0, length) if step > 0 else (-1, length - 1)

    def bound(part, default):
        if part is None:
            return default
        part = index(part)
        return max(part + length, low) if part < 0 else min(part, high)

    return bound(key.start, low if step > 0 else high), bound(key.stop, high if step > 0 else low), step
