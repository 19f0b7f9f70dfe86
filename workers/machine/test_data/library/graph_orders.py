# graphlib: orders of graphs, work handed out in waves, cycles, misuse.
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}
order = list(TopologicalSorter(graph).static_order())
print(order[0], sorted(order[1:3]), order[3])

sorter = TopologicalSorter()
sorter.add(3, 2, 1)
sorter.add(1, 0)
print([*sorter.static_order()])
other = TopologicalSorter()
other.add(1, 0)
other.add(3, 2, 1)
print([*other.static_order()])

recipe = {
    "bake": ["mix", "heat"],
    "mix": ["flour", "eggs"],
    "heat": [],
    "eat": ["bake", "table"],
    "table": [],
}
sorter = TopologicalSorter(recipe)
sorter.prepare()
wave = 1
while sorter.is_active():
    ready = sorter.get_ready()
    print(wave, ready, sorter.get_ready(), bool(sorter))
    for node in ready:
        sorter.done(node)
    wave += 1
print(sorter.is_active(), sorter.get_ready())

for edges in ({1: [2], 2: [3], 3: [1]}, {1: [1]}, {0: [], "a": ["b"], "b": ["c", 0], "c": ["d"], "d": ["b"]}):
    sorter = TopologicalSorter(edges)
    try:
        sorter.prepare()
    except CycleError as error:
        print(error, error.args[1], issubclass(CycleError, ValueError))

# The rest of a graph with a cycle can still be worked on.
sorter = TopologicalSorter({"a": ["b"], "b": ["a"], "c": [], "d": ["c"]})
try:
    sorter.prepare()
except CycleError:
    while sorter:
        print(*(ready := sorter.get_ready()))
        sorter.done(*ready)


def attempt(action):
    try:
        print(action())
    except ValueError as error:
        print(type(error).__name__, error)


sorter = TopologicalSorter({"b": ["a"]})
attempt(sorter.get_ready)
attempt(sorter.is_active)
attempt(lambda: sorter.done("a"))
sorter.add("b", "a", "x")
sorter.prepare()
attempt(sorter.prepare)
attempt(lambda: sorter.add("c"))
attempt(lambda: sorter.done("a"))
attempt(lambda: sorter.done("zzz"))
print(sorter.get_ready())
sorter.done("a")
attempt(lambda: sorter.done("a"))
sorter.done("x")
print(sorter.get_ready())

try:
    TopologicalSorter({"b": [[]]})
except TypeError as error:
    print(error)
print(list(TopologicalSorter({}).static_order()), TopologicalSorter[str])
print(isinstance(TopologicalSorter().static_order(), Iterator))
print(list(TopologicalSorter({n: [n - 1] for n in range(1, 3000)}).static_order())[-1])
