"""Waiting for files with what belongs to them. Follows the documentation of CPython's `selectors`."""

from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping

import _selecting as _select

EVENT_READ, EVENT_WRITE = 1, 2


SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"], module="selectors")


def _number(file):
    if isinstance(file, int):
        number = file
    else:
        try:
            number = int(file.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {file!r}") from None
    if number < 0:
        raise ValueError(f"Invalid file descriptor: {number}")
    return number


class _Map(Mapping):
    """The keys by file or number."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def __getitem__(self, file):
        number = self._selector._number_of(file)
        if number not in self._selector._keys:
            raise KeyError(f"{file!r} is not registered")
        return self._selector._keys[number]

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector(metaclass=ABCMeta):
    """What every selector is an instance of."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError

    @abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError

    @abstractmethod
    def get_map(self):
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    def close(self):
        pass

    def get_key(self, fileobj):
        known = self.get_map()
        if known is None:
            raise RuntimeError("Selector is closed")
        try:
            return known[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class SelectSelector(BaseSelector):
    """Waits as `select.select` does."""

    def __init__(self):
        self._keys = {}
        self._map = _Map(self)

    def _number_of(self, file):
        """The number of a file; of a closed one that which it was registered with."""
        try:
            return _number(file)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is file:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._number_of(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        key = self._keys.pop(self._number_of(fileobj), None)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        return key

    def modify(self, fileobj, events, data=None):
        key = self._map[fileobj]
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        self._keys[key.fd] = key._replace(data=data)
        return self._keys[key.fd]

    def _ready(self):
        ready = []
        for key in sorted(self._keys.values(), key=lambda key: _select.listens(key.fileobj)):
            events = 0
            if key.events & EVENT_READ and _select.readable(key.fileobj):
                events |= EVENT_READ
            if key.events & EVENT_WRITE and _select.writable(key.fileobj):
                events |= EVENT_WRITE
            if events:
                ready.append((key, events))
        return ready

    def select(self, timeout=None):
        return _select.wait_until(self._ready, timeout)

    def close(self):
        self._keys.clear()
        self._map = None

    def get_map(self):
        return self._map


class PollSelector(SelectSelector):
    """Waits as `select.poll` does."""


class EpollSelector(SelectSelector):
    """Waits as `select.epoll` does."""


DefaultSelector = EpollSelector
