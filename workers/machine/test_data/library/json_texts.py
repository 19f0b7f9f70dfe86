"""json: writing, reading, and where a text is wrong."""

import json
from io import StringIO

order = {"id": 17, "items": ["tea", "milk"], "paid": True, "note": None, "total": 4.5, "é": "naïve \u2028\t\"q\" \\", 3: []}
print(json.dumps(order))
print(json.dumps(order, ensure_ascii=False))
print(json.dumps(order, indent=2))
print(json.dumps({"b": 1, "a": {"d": [], "c": {}}}, sort_keys=True, separators=(",", ":")))
print(json.dumps([1, [2, [3]], {"x": (4, 5)}], indent="--"))
print(json.dumps("😀"), json.dumps(float("inf")), json.dumps(1e100), json.dumps([0.1, -0.0, 10**20]))
print(json.dumps({True: 1, None: 2, 1.5: 3}))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def as_dict(value):
    if isinstance(value, Point):
        return {"x": value.x, "y": value.y}
    raise TypeError(f"cannot write {value!r}")


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps([Point(1, 2)], default=as_dict), json.dumps({3, 1, 2}, cls=Encoder))
circle = []
circle.append(circle)
for wrong in (Point(1, 2), {(1, 2): 3}, circle, {1, 2}):
    try:
        print(json.dumps(wrong))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))

for text in ('{"a": [1, 2.5, -3e2, true, false, null], "b": {"c": "\\u00e9\\n\\ud83d\\ude00"}}', " [] ", "12", '"x"', "NaN",
             '{"a": 1, "a": 2}'):
    print(repr(json.loads(text)))
print(json.loads('{"x": 1, "y": {"x": 2}}', object_hook=lambda made: sorted(made.items())))
print(json.loads('{"x": 1.10}', parse_float=str), json.loads('{"x": 1}', object_pairs_hook=tuple))
for text in ("", "{", '{"a"}', '{"a": 1,}', "[1, 2", "[1,]", "nul", '"abc', '"\\x"', "[1] 2", '{"a": 1 "b"}', "01",
             '{\n  "a": 1,\n  "b" 2\n}', '"\\u12"', "[1\n,\n}"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, "|", error.msg, error.lineno, error.colno, error.pos)
stream = StringIO()
json.dump({"a": [1]}, stream)
stream.seek(0)
print(stream.getvalue(), json.load(stream))
