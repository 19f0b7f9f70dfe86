"""An LRU cache three ways: with OrderedDict, with a linked list, and as a decorator, compared with functools."""

import functools
from collections import OrderedDict
from typing import Any, Generic, Hashable, Iterator, Optional, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class OrderedCache(OrderedDict):
    def __init__(self, capacity: int, *args, **kwargs):
        self.capacity = capacity
        super().__init__(*args, **kwargs)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        while len(self) > self.capacity:
            oldest = next(iter(self))
            del self[oldest]


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before: Optional["Node"] = None
        self.after: Optional["Node"] = None


class LinkedCache(Generic[K, V]):
    def __init__(self, capacity: int) -> None:
        if capacity < 1:
            raise ValueError(f"capacity must be positive, not {capacity!r}")
        self._capacity = capacity
        self._nodes: dict[K, Node] = {}
        self._head, self._tail = Node(), Node()
        self._head.after, self._tail.before = self._tail, self._head
        self.hits = self.misses = 0

    def _unlink(self, node: Node) -> None:
        node.before.after, node.after.before = node.after, node.before

    def _front(self, node: Node) -> None:
        node.before, node.after = self._head, self._head.after
        self._head.after.before = node
        self._head.after = node

    def get(self, key: K, default: Any = None) -> V:
        if (node := self._nodes.get(key)) is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(node)
        self._front(node)
        return node.value

    def put(self, key: K, value: V) -> Optional[K]:
        evicted = None
        if key in self._nodes:
            self._unlink(node := self._nodes[key])
            node.value = value
        else:
            if len(self._nodes) >= self._capacity:
                last = self._tail.before
                self._unlink(last)
                del self._nodes[last.key]
                evicted = last.key
            node = self._nodes[key] = Node(key, value)
        self._front(node)
        return evicted

    def __iter__(self) -> Iterator[K]:
        node = self._head.after
        while node is not self._tail:
            yield node.key
            node = node.after

    def __len__(self) -> int:
        return len(self._nodes)

    def __contains__(self, key) -> bool:
        return key in self._nodes

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k!r}: {self._nodes[k].value!r}' for k in self)})"


cache: LinkedCache[str, int] = LinkedCache(3)
print([cache.put(k, i) for i, k in enumerate("abcad")], cache, cache.get("b"), cache.get("c"), cache, len(cache), "a" in cache, cache.hits, cache.misses, list(cache))
ordered = OrderedCache(2, a=1)
ordered["b"] = 2
ordered["a"]
ordered["c"] = 3
print(list(ordered.items()), "b" in ordered, ordered.capacity, ordered.popitem(last=False), len(ordered))
for bad in (0, -1):
    try:
        LinkedCache(bad)
    except ValueError as error:
        print(error)


def cached(capacity):
    def decorate(function):
        store = LinkedCache(capacity)
        missing = object()

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            if (value := store.get(key, missing)) is missing:
                store.put(key, value := function(*args, **kwargs))
            return value

        wrapper.store = store
        return wrapper

    return decorate


calls = []


@cached(2)
def square(n, *, plus=0):
    """Squares."""
    calls.append(n)
    return n * n + plus


@functools.lru_cache(maxsize=2, typed=True)
def standard(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.store.hits, square.store.misses, square(5, plus=1), square.__doc__, square.__wrapped__(3))
calls.clear()
print([standard(n) for n in (1, 2, 1, 3, 2, 1, 1.0, True)], calls, standard.cache_info(), standard.cache_info().hits)
try:
    square([])
except TypeError as error:
    print(error)
try:
    del Node("k").missing
except AttributeError as error:
    print(error)
try:
    Node("k").extra = 1
except AttributeError as error:
    print(error)
