"""What must be done before what. Follows the documentation of CPython's `graphlib`."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """Things wait for each other in a circle."""


class _Node:
    """One thing, how many it still waits for, and who waits for it."""

    def __init__(self, value):
        self.value, self.missing, self.waiting = value, 0, []
        self.state = "new"


class TopologicalSorter:
    """Gives things in an order in which each comes after those it depends on."""

    def __init__(self, graph=None):
        self._nodes, self._ready = {}, None
        self._given = self._done = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def _node(self, value):
        if value not in self._nodes:
            self._nodes[value] = _Node(value)
        return self._nodes[value]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        entry = self._node(node)
        entry.missing += len(predecessors)
        for before in predecessors:
            self._node(before).waiting.append(node)

    def prepare(self):
        """Checks for circles; nothing can be added from now on."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node.value for node in self._nodes.values() if not node.missing]
        circle = self._circle()
        if circle:
            raise CycleError("nodes are in a cycle", circle)

    def get_ready(self):
        """The things that wait for nothing any more; each is given once."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        ready = tuple(self._ready)
        for value in ready:
            self._nodes[value].state = "given"
        self._ready.clear()
        self._given += len(ready)
        return ready

    def is_active(self):
        """Whether there is more to come."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._done < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Says that things are done, so that others may follow."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f"node {value!r} was not added using add()")
            if node.state == "new":
                raise ValueError(f"node {value!r} was not passed out (still not ready)")
            if node.state == "done":
                raise ValueError(f"node {value!r} was already marked done")
            node.state = "done"
            self._done += 1
            for follower in node.waiting:
                entry = self._nodes[follower]
                entry.missing -= 1
                if not entry.missing:
                    self._ready.append(follower)

    def _circle(self):
        """A circle, its first thing again at its end; `None` if there is none."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path, places, ways = [start], {start: 0}, [iter(self._nodes[start].waiting)]
            seen.add(start)
            while path:
                follower = next(ways[-1], self)
                if follower is self:
                    del places[path.pop()]
                    ways.pop()
                elif follower in places:
                    return path[places[follower] :] + [follower]
                elif follower not in seen:
                    seen.add(follower)
                    places[follower] = len(path)
                    path.append(follower)
                    ways.append(iter(self._nodes[follower].waiting))
        return None

    def static_order(self):
        """All things, one after the other."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(GenericAlias)
