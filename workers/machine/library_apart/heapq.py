"""Heaps in lists: `heap[k] <= heap[2 * k + 1]` and `heap[k] <= heap[2 * k + 2]` for every k."""


def heappush(heap, item):  # mark: in C
    """Adds an item."""
    if not isinstance(heap, list):
        raise TypeError(f"heappush() argument 1 must be list, not {type(heap).__name__}")
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap):  # mark: in C
    """Removes and returns the smallest item."""
    if not heap:
        if not isinstance(heap, list):
            raise TypeError(f"heappop() argument must be list, not {type(heap).__name__}")
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item):  # mark: in C
    """Removes and returns the smallest item, then adds one."""
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):  # mark: in C
    """Adds an item, then removes and returns the smallest."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap):  # mark: in C
    """Makes a list a heap."""
    if not isinstance(heap, list):
        raise TypeError(f"heapify() argument must be list, not {type(heap).__name__}")
    for at in reversed(range(len(heap) // 2)):
        _sink(heap, at)


def _rise(heap, top, at):  # mark: in C
    """Moves the item at a place up to where its parent is not larger."""
    item = heap[at]
    while at > top:
        parent = (at - 1) >> 1
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _sink(heap, at):  # mark: in C
    """Moves the item at a place down to a leaf, smaller children going up, then up again to its place."""
    top = at
    item = heap[at]
    child = 2 * at + 1
    while child < len(heap):
        if child + 1 < len(heap) and not heap[child] < heap[child + 1]:
            child += 1
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise(heap, top, at)


def merge(*iterables, key=None, reverse=False):
    """The items of several sorted iterables in order."""
    streams = [iter(iterable) for iterable in iterables]
    heads = []
    for number, stream in enumerate(streams):
        for item in stream:
            heads.append((item if key is None else key(item), number, item))
            break
    while heads:
        best = 0
        for at in range(1, len(heads)):
            if heads[best][0] < heads[at][0] if reverse else heads[at][0] < heads[best][0]:
                best = at
        _, number, item = heads.pop(best)
        yield item
        for item in streams[number]:
            heads.insert(best, (item if key is None else key(item), number, item))
            break


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first."""
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
