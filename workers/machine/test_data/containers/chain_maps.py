# Several mappings as one: reading goes through all of them, writing to the first.
from collections import ChainMap
from collections.abc import MutableMapping

defaults = {"colour": "red", "size": 3}
own = {"size": 5}
settings = ChainMap(own, defaults)
print(settings, settings["colour"], settings["size"], len(settings), list(settings), isinstance(settings, MutableMapping))
settings["shape"] = "round"
del settings["size"]
print(own, settings["size"], "shape" in settings, settings.get("none"), settings.get("none", 0))
for action in (
    lambda: settings["none"],
    lambda: settings.pop("colour"),
    lambda: settings.__delitem__("colour"),
    lambda: ChainMap({}, {"a": 1}).popitem(),
):
    try:
        action()
    except KeyError as error:
        print(error)
print(settings.pop("shape"), settings.pop("none", "nothing"), settings.maps)
print(settings.setdefault("size", 9), settings.setdefault("depth", 9), own)
settings.update(colour="blue", width=1)
print(own, sorted(settings.items()), sorted(settings.keys()), sorted(map(str, settings.values())))
print(settings.popitem(), own)
child = settings.new_child({"colour": "green"}, size=1)
print(child["colour"], child["size"], child.parents == settings, child.parents.maps is not settings.maps)
print(settings.new_child(level=2).maps[0], settings.new_child().maps[0])
twin = settings.copy()
twin["size"] = 0
print(settings["size"], twin["size"], twin.maps[1] is settings.maps[1])
print(ChainMap.fromkeys("ab", 0), bool(ChainMap()), bool(settings), ChainMap() == {}, ChainMap({"a": 1}) == {"a": 1})
print(ChainMap({"a": 1}) | {"b": 2}, {"b": 2} | ChainMap({"a": 1}, {"c": 3}))
settings |= {"size": 8}
print(settings)
settings.clear()
print(settings, list(settings))


class Scope(ChainMap):
    def __missing__(self, name):
        return f"<{name}>"


scope = Scope({"a": 1})
print(scope["a"], scope["b"], type(scope.new_child()).__name__, scope.get("b"))
