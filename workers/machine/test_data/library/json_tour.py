"""json: dumps options, loads hooks, errors."""

import json

data = {"name": "Ada", "tags": ["x", None, True], "n": 1.5, "big": 10**20, "nested": {"é": "\n\"\\"}, 3: "key", None: 0, True: 1, 1.5: "f"}
print(json.dumps(data))
print(json.dumps(data, indent=2, ensure_ascii=False))
print(json.dumps({"b": 1, "a": [1, 2]}, sort_keys=True, separators=(",", ":")), json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps((1, 2)), json.dumps("é😀"), json.dumps([[]], indent=1), json.dumps([1, {"a": 2}], indent="\t"))
print(json.loads('{"a": [1, 2.5, -3e2, true, false, null, "\\u00e9\\n"]}'), json.loads(" [1 , 2 ] "), json.loads('"x"'), json.loads(b'{"k": "v"}'))
print(json.loads("1.10", parse_float=str), json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1}', object_pairs_hook=list), json.loads('{"x": 3, "y": 4}', object_hook=lambda d: d["x"] + d["y"]), json.loads("[1, 2]", parse_int=lambda s: s * 2))
print(json.dumps(float("nan")), json.dumps([float("inf"), -float("inf")]), json.loads("NaN") != json.loads("NaN"), json.loads("-Infinity"), json.dumps(1e100), json.dumps(0.1 + 0.2))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"point": [o.x, o.y]}
        return super().default(o)


print(json.dumps([Point(1, 2)], cls=PointEncoder), json.dumps({1, 2}, default=sorted), json.dumps(Point(3, 4), default=vars))
print(json.loads('{"point": [5, 6]}', object_hook=lambda d: Point(*d["point"])).y, json.JSONDecoder().raw_decode('{"a": 1} rest'))
for bad in ("{", "[1,]", '{"a" 1}', "nul", "", "'x'", "[1 2]", '{"a": 1,}', '"abc', "[1] x", '"\t"', "01"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), "->", error, error.pos)
for bad in ({1, 2}, Point(1, 2), {(1, 2): 3}, b"x", 1j):
    try:
        json.dumps(bad)
    except TypeError as error:
        print("TypeError:", error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print("ValueError:", error)
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as error:
    print("ValueError")
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
