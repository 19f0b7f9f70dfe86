"""What must be done before what: `graphlib`."""

from graphlib import CycleError, TopologicalSorter

print(list(TopologicalSorter({"D": ["B", "C"], "C": ["A"], "B": ["A"]}).static_order()))
sorter = TopologicalSorter()
sorter.add("shoes", "socks", "trousers")
sorter.add("trousers", "underwear")
sorter.add("coat", "shirt")
sorter.add("alone")
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(ready, bool(sorter))
    for node in ready:
        sorter.done(node)
        print(node, "done ->", sorter.get_ready() if node == "never" else sorter.is_active())
for graph in ({"a": ["b"], "b": ["c"], "c": ["a"]}, {"x": ["x"]}, {1: [2], 2: [3], 3: [4], 4: [2], 5: [1]}):
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        print(error.args[0], error.args[1], isinstance(error, ValueError))
print(list(TopologicalSorter().static_order()), list(TopologicalSorter({1: []}).static_order()))


def attempt(*steps):
    sorter = TopologicalSorter({"b": ["a"]})
    for step in steps:
        try:
            print(step(sorter))
        except ValueError as error:
            print(error)


attempt(lambda s: s.get_ready(), lambda s: s.is_active(), lambda s: s.done("a"))
attempt(lambda s: s.prepare(), lambda s: s.prepare(), lambda s: s.add("c"), lambda s: s.done("z"), lambda s: s.done("b"), lambda s: s.get_ready(), lambda s: s.get_ready(),
        lambda s: s.done("a"), lambda s: s.done("a"), lambda s: s.get_ready(), lambda s: s.is_active(), lambda s: s.done("b"), lambda s: s.is_active())
print(list(TopologicalSorter({n: [m for m in range(1, n) if n % m == 0] for n in range(1, 13)}).static_order()))
print(TopologicalSorter[int])
