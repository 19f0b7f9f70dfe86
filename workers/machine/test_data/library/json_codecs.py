"""json for types of one's own: encoders, hooks, lines, paths, comparisons."""

import json
from collections import OrderedDict, namedtuple
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction


class Color(Enum):
    RED = "red"


class Level(IntEnum):
    LOW = 1


@dataclass
class Point:
    x: int
    y: int


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (date, datetime)):
            return {"$date": o.isoformat()}
        if isinstance(o, Decimal):
            return {"$decimal": str(o)}
        if isinstance(o, (set, frozenset)):
            return {"$set": sorted(o)}
        if isinstance(o, complex):
            return {"$complex": [o.real, o.imag]}
        if isinstance(o, bytes):
            return {"$bytes": o.hex()}
        if is_dataclass(o):
            return {"$" + type(o).__name__: asdict(o)}
        if isinstance(o, Enum):
            return {"$enum": o.name}
        return super().default(o)


def decode(d):
    if len(d) != 1:
        return d
    (tag, value), = d.items()
    makers = {"$date": date.fromisoformat, "$decimal": Decimal, "$set": set, "$complex": lambda p: complex(*p), "$bytes": bytes.fromhex, "$Point": lambda p: Point(**p), "$enum": lambda n: Color[n]}
    return makers[tag](value) if tag in makers else d


data = {"when": date(2024, 5, 17), "price": Decimal("9.90"), "tags": {"b", "a"}, "z": 1 + 2j, "raw": b"\x00\xff", "at": [Point(1, 2)], "color": Color.RED, "plain": [1, 2.5, None, True, "é"]}
text = json.dumps(data, cls=Encoder, sort_keys=True)
print(text)
again = json.loads(text, object_hook=decode)
print(again == data, again["at"], again["color"], sorted(again["tags"]))
print(json.dumps({"lvl": Level.LOW, Level.LOW: 1}), json.dumps(namedtuple("P", "a b")(1, 2)), json.dumps(OrderedDict([("z", 1), ("a", 2)])), json.dumps((1, (2, [3]))), json.dumps(True), json.dumps(None), json.dumps("text"), json.dumps(1.0), json.dumps(-0.0), json.dumps(10**25), json.dumps(1e-7), json.dumps(1e22), json.dumps(0.1 + 0.2))
try:
    json.dumps({"f": Fraction(1, 2)}, cls=Encoder)
except TypeError as error:
    print(error)

rows = [{"id": 1, "name": "ann"}, {"id": 2, "name": "bob"}]
lines = "\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
print(lines, [json.loads(line)["name"] for line in lines.splitlines()])
decoder, position, stream, found = json.JSONDecoder(), 0, '{"a": 1}[2, 3] "four"  5', []
while position < len(stream):
    value, position = decoder.raw_decode(stream, position)
    found.append((value, position))
    while position < len(stream) and stream[position].isspace():
        position += 1
print(found)


def walk(value, path="$"):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, f"{path}.{key}")
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from walk(item, f"{path}[{n}]")
    else:
        yield path, value


document = json.loads('{"store": {"books": [{"title": "A", "price": 8}, {"title": "B", "price": 12.5}], "open": true}}')
for path, value in walk(document):
    print(path, value)
print(sum(book["price"] for book in document["store"]["books"]))


def pairs(items):
    keys = [key for key, _ in items]
    if len(keys) != len(set(keys)):
        raise ValueError(f"duplicate keys in {keys}")
    return dict(items)


for text in ('{"a": 1, "b": {"a": 2}}', '{"a": 1, "a": 2}'):
    try:
        print(json.loads(text, object_pairs_hook=pairs))
    except ValueError as error:
        print(error)
exact = json.loads('{"pi": 3.14159265358979323846, "big": 12345678901234567890}', parse_float=Decimal, parse_int=str)
print(exact, json.loads("[1e400, -1e400]"), json.loads("1E5"), json.loads("-0.0"), json.loads('"\\u00e9\\ud834\\udd1e\\n"'))
print(json.dumps(document, indent=2, separators=(", ", ": ")) == json.dumps(document, indent=2).replace(",\n", ", \n"), json.dumps({"b": [], "a": {}}, indent=4, sort_keys=True), json.dumps([[], {}, [[]]], indent=1))
first, second = '{"a": [1, 2], "b": null}', '{ "b":null,"a":[1,2] }'
print(json.loads(first) == json.loads(second), json.dumps(json.loads(first), sort_keys=True) == json.dumps(json.loads(second), sort_keys=True))
print(json.JSONEncoder(indent=2, sort_keys=True).encode({"b": 1, "a": [True]}), json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode({"ü": "☃"}), json.JSONEncoder().item_separator, json.JSONEncoder(indent=1).key_separator)
