"""collections.defaultdict: grouping, counting, trees, missing keys."""

from collections import defaultdict

s = [("yellow", 1), ("blue", 2), ("yellow", 3), ("blue", 4), ("red", 1)]
d = defaultdict(list)
for k, v in s:
    d[k].append(v)
print(sorted(d.items()), d)

counts = defaultdict(int)
for letter in "mississippi":
    counts[letter] += 1
print(counts, dict(counts))

groups = defaultdict(set)
for k, v in [("red", 1), ("blue", 2), ("red", 3), ("blue", 4), ("red", 1), ("blue", 4)]:
    groups[k].add(v)
print([(k, sorted(v)) for k, v in sorted(groups.items())])


def constant_factory(value):
    return lambda: value


m = defaultdict(constant_factory("<missing>"))
m.update(name="John", action="ran")
print("%(name)s %(action)s to %(object)s" % m, m["object"], len(m))


def tree():
    return defaultdict(tree)


t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2


def plain(node):
    return {k: plain(v) for k, v in node.items()} if isinstance(node, defaultdict) else node


print(plain(t))
print(d.get("green"), "green" in d, d["green"], "green" in d, d.setdefault("white", [5]), d.pop("red"))
print(d.default_factory is list, repr(defaultdict(None, a=1)), defaultdict(int, {1: 2}, b=3))
d.default_factory = None
for action in (lambda: d["no"], lambda: defaultdict()["x"], lambda: defaultdict(1), lambda: defaultdict(lambda: 1 / 0)[0]):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class Keyed(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


k = Keyed()
print(k["ab"], k[4], k, k.get("zz"))


class Tracking(defaultdict):
    def __missing__(self, key):
        print("missing", key)
        return super().__missing__(key)


tracked = Tracking(int)
tracked["x"] += 1
tracked["x"] += 1
print(tracked["x"], dict(tracked), isinstance(tracked, dict))
copy = counts.copy()
copy["new"]
print(type(copy).__name__, "new" in counts, copy == counts, copy.default_factory)
index = defaultdict(lambda: len(index))
print([index[word] for word in "to be or not to be".split()], dict(index))
