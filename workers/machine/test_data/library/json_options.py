"""json: layouts, keys, custom encoders and decoders, errors with line and column."""

import io
import json
from json import JSONDecodeError, JSONDecoder, JSONEncoder

print(json.dumps(["foo", {"bar": ("baz", None, 1.0, 2)}]), json.dumps('"foo\bar'), json.dumps("\u1234"), json.dumps("\\"), json.dumps("é\n😀"), json.dumps("é😀", ensure_ascii=False))
print(json.dumps({"c": 0, "b": 0, "a": 0}, sort_keys=True), json.dumps([1, 2, 3, {"4": 5, "6": 7}], separators=(",", ":")))
print(json.dumps({"6": 7, "4": [], "x": {}, "y": [1, {"z": None}]}, sort_keys=True, indent=4))
print(json.dumps([1, [2]], indent="--"), json.dumps([1, [2]], indent=0), json.dumps({"a": [1]}, indent=1, separators=(";", " = ")))
print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "null"}), json.dumps({(1, 2): 3, "ok": 1}, skipkeys=True), json.dumps([float("inf"), -float("inf"), float("nan"), 1e100, -0.0, 10**20]))


def encode_complex(z):
    if isinstance(z, complex):
        return [z.real, z.imag]
    raise TypeError(f"Object of type {z.__class__.__name__} is not JSON serializable")


class ComplexEncoder(JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"__complex__": True, "real": o.real, "imag": o.imag}
        return super().default(o)


def as_complex(dct):
    if "__complex__" in dct:
        return complex(dct["real"], dct["imag"])
    return dct


print(json.dumps(2 + 1j, default=encode_complex), json.dumps({"z": 2 + 1j}, cls=ComplexEncoder), ComplexEncoder().encode([1j]), "".join(JSONEncoder().iterencode(["a", 1])))
print(json.loads('{"__complex__": true, "real": 1, "imag": 2}', object_hook=as_complex), json.loads("[1.1, 2]", parse_float=lambda s: "f" + s, parse_int=lambda s: "i" + s), json.loads('{"a": 1, "b": 2, "a": 3}', object_pairs_hook=list), json.loads("[NaN, -Infinity]", parse_constant=str.upper))
print(json.loads('["foo", {"bar":["baz", null, 1.0, 2, true, false]}]'), json.loads('"\\"foo\\bar\\u00e9\\ud83d\\ude00\\/"'), json.loads(b"[1e3, -0, 1.5E-2]"), json.loads(" \t\n[ ] "), json.load(io.StringIO('{"k": [1]}')))
out = io.StringIO()
json.dump({"s": ["streaming", "API"]}, out, indent=2)
print(out.getvalue(), JSONDecoder().raw_decode("[1] tail"), JSONDecoder().decode("3 "))

for text in ("", "{", "[1,", "[1 2]", '{"a" 1}', '{"a": 1,}', "{'a': 1}", '"abc', "nul", "[1]\n x", '{\n  "a": 1,\n  "b": tru\n}', '"a\nb"', '"\\x"', '"\\u12"', "01", "-", "1.", "[,]", "{1: 2}"):
    try:
        print(json.loads(text))
    except JSONDecodeError as error:
        print(repr(text), "->", error, "|", error.msg, error.pos, error.lineno, error.colno)
circular = []
circular.append(circular)
for action in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(circular), lambda: json.dumps(2j, default=encode_complex), lambda: json.dumps(b"x", default=encode_complex), lambda: json.loads(5), lambda: json.dumps({1: 1, "a": 2}, sort_keys=True)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(issubclass(JSONDecodeError, ValueError), json.loads("\"a\tb\"", strict=False))
