"""collections.ChainMap: scopes, defaults, and updates of the first map."""

from collections import ChainMap


class DeepChainMap(ChainMap):
    "Variant of ChainMap that allows direct updates to inner scopes."

    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __delitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                del mapping[key]
                return
        raise KeyError(key)


baseline = {"music": "bach", "art": "rembrandt"}
adjustments = {"art": "van gogh", "opera": "carmen"}
m = ChainMap(adjustments, baseline)
print(m)
print(list(m), dict(m), len(m))
print(m["art"], m["music"], m.get("x", "default"), "opera" in m, "x" in m)
print(sorted(m.items()), sorted(m.values()), sorted(m.keys()))
m["music"] = "mozart"
print(baseline["music"], adjustments)
del m["music"]
print(m["music"], adjustments)
for action in (lambda: m["nothing"], lambda: ChainMap()["music"], lambda: ChainMap({}, {"a": 1})["b"]):
    try:
        action()
    except KeyError as error:
        print("KeyError", error)

scope = ChainMap()
scope["x"] = 1
inner = scope.new_child()
inner["x"] = 2
inner["y"] = 3
print(inner, inner.parents, inner.maps)
deeper = inner.new_child({"z": 4}, w=5)
print(deeper["x"], deeper["w"], len(deeper), len(deeper.maps), deeper.parents.parents)
print(bool(ChainMap({}, {})), bool(scope))

d = DeepChainMap({"zebra": "black"}, {"elephant": "blue"}, {"lion": "yellow"})
d["lion"] = "orange"
d["snake"] = "red"
del d["elephant"]
print(d)
try:
    del d["mouse"]
except KeyError as error:
    print("KeyError", error)

print(list(ChainMap({"b": 1, "c": 2}, {"a": 3, "b": 4})), m.maps[1] is baseline, m.maps[0])
m.maps.insert(0, {"first": True})
print(m, len(m.maps), m["first"])
m.maps = [{"only": 1}]
print(m, dict(m.parents))
