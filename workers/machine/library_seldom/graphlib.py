"""Orders in which each node comes after those it depends on. Follows the documentation of CPython's `graphlib`."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle; `args[1]` is the list of its nodes, the first one again at the end."""


class _Node:
    """A node, those that wait for it, and for how many it still waits; below 0: handed out, then done."""

    def __init__(self, value):
        self.value = value
        self.waits_for = 0
        self.successors = []


_OUT, _DONE = -1, -2


class TopologicalSorter:
    """A graph of nodes and those that come before them. Whoever works on several at once calls `prepare`, then
    `get_ready` and `done` while `is_active`; `static_order` gives one order.
    """

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def _node(self, value):
        if value not in self._nodes:
            self._nodes[value] = _Node(value)
        return self._nodes[value]

    def add(self, node, *predecessors):
        """Adds a node, or more nodes that must come before it."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        here = self._node(node)
        here.waits_for += len(predecessors)
        for value in predecessors:
            self._node(value).successors.append(node)

    def prepare(self):
        """Ends the adding and looks for cycles."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node.value for node in self._nodes.values() if node.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes that may be worked on now and have not been given before."""
        self._check()
        ready = tuple(self._ready)
        for value in ready:
            self._nodes[value].waits_for = _OUT
        self._ready.clear()
        self._passed_out += len(ready)
        return ready

    def is_active(self):
        self._check()
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Says that nodes from `get_ready` are finished: others may be ready now."""
        self._check()
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f"node {value!r} was not added using add()")
            if node.waits_for >= 0:
                raise ValueError(f"node {value!r} was not passed out (still not ready)")
            if node.waits_for == _DONE:
                raise ValueError(f"node {value!r} was already marked done")
            node.waits_for = _DONE
            for name in node.successors:
                successor = self._nodes[name]
                successor.waits_for -= 1
                if successor.waits_for == 0:
                    self._ready.append(name)
            self._finished += 1

    def static_order(self):
        """One order of all nodes, as an iterator."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    def _check(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def _cycle(self):
        """A walk in depth along the successors: one that is on the way already closes a cycle."""
        seen, way, places = set(), [], {}
        for start in self._nodes:
            if start in seen:
                continue
            branches = [iter([start])]
            while branches:
                value = next(branches[-1], self)
                if value is self:
                    branches.pop()
                    if way:
                        del places[way.pop()]
                elif value in places:
                    return way[places[value] :] + [value]
                elif value not in seen:
                    seen.add(value)
                    places[value] = len(way)
                    way.append(value)
                    branches.append(iter(self._nodes[value].successors))
        return None
