# Look-ups of strings and integers by short cuts, and everything that must not take them.


class Name(str):
    def __hash__(self):
        return str.__hash__(self)

    def __eq__(self, other):
        print("asked whether", repr(str(self)), "==", repr(other))
        return str.__eq__(self, other)


class One:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        print("asked whether One ==", other)
        return other == 1


class Loud(dict):
    def __missing__(self, key):
        return f"no {key}"

    def __setitem__(self, key, value):
        print("sets", key)
        dict.__setitem__(self, key, value)


def joined(*parts):
    return "".join(parts)


def store(container, key, value):
    container[key] = value
    return container


def error(function, *args):
    try:
        print(function(*args))
    except Exception as caught:
        print(type(caught).__name__, caught)


table = {"the": 1, "fox": 2, 3: "three", -1: "minus", "ß": "sharp", "": "empty"}
for key in (joined("t", "he"), joined("fo", "x"), "fo", 3, 3.0, True, -1, -2, "ß", joined("ß"), "", None):
    print(repr(key), table.get(key), table.get(key, "?"), key in table)
print(table[joined("t", "he")], table[3.0])

# Keys of one hash that are not plain strings or integers.
odd = {Name("key"): "a name"}
print(odd.get(joined("k", "ey")), odd.get("other", 0))
print({1: "int"}[True], {1.0: "float"}[1], {True: "bool"}.get(1))
ones = {One(): "an object"}
print(ones.get(1), ones.get(2, "none"), 1 in ones)
print({0: "zero", 2**61 - 1: "modulus"}.get(0), {2**61 - 1: "modulus"}.get(0, "none"))

# Items that are set with the container and the key in variables.
print(store({"a": 1}, joined("a"), 2), store({"a": 1}, "b", 2), store({}, 1, 2))
print(store([1, 2, 3], 1, "x"), store([1, 2, 3], -1, "x"), store(bytearray(b"abc"), 0, 65))
print(store(Loud(a=1), joined("a"), 2), Loud().get("x"), Loud()["x"])
error(store, (1, 2), 0, 3)
error(store, [1], 5, 3)
error(store, {}, [], 3)
error(store, None, 0, 3)

# The class of a receiver, and arguments that are too few or too many.
print(dict.get(Loud(a=1), "a"), str.strip(Name(" x ")), type(str.strip(Name("x"))), str.lower(Name("x")) is not None)
for call in (
    lambda: dict.get([], 1),
    lambda: dict.get(1, 1),
    lambda: {}.get(),
    lambda: {}.get(1, 2, 3),
    lambda: {}.get([]),
    lambda: str.strip(3),
    lambda: str.lower(b"x"),
    lambda: "x".strip(3),
    lambda: "x".strip("x", "y"),
    lambda: "x".isdigit(1),
    lambda: str.isupper([]),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: list.append((), 1),
):
    error(call)
