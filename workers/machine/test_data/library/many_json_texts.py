"""Round trips of many values through json, and a table of texts that are no JSON."""

import json
from collections import OrderedDict
from random import Random

rng = Random(7)


def value(depth):
    kinds = ["int", "float", "text", "const"] + (["list", "dict"] * 2 if depth else [])
    match rng.choice(kinds):
        case "int":
            return rng.randint(-(10 ** rng.randrange(1, 25)), 10 ** rng.randrange(1, 25))
        case "float":
            return rng.uniform(-1, 1) * 10 ** rng.randrange(-20, 20)
        case "text":
            return "".join(rng.choice('abc "\\/\b\f\n\r\t\x00\x1f\x7fé\u2028\ud7ff\ue000😀€') for _ in range(rng.randrange(8)))
        case "const":
            return rng.choice([True, False, None])
        case "list":
            return [value(depth - 1) for _ in range(rng.randrange(5))]
        case "dict":
            return {"k" * rng.randrange(4) + str(n): value(depth - 1) for n in range(rng.randrange(4))}


values = [value(3) for _ in range(40)]
print(all(json.loads(json.dumps(v)) == v for v in values), all(json.loads(json.dumps(v, ensure_ascii=False)) == v for v in values), all(json.loads(json.dumps(v, indent=3, sort_keys=True)) == v for v in values), all(json.loads(json.dumps(v, separators=(",", ":")).encode()) == v for v in values))
for v in values[:14]:
    print(json.dumps(v).replace("\x7f", "DEL").replace("\\u007f", "DEL"))
print(json.dumps(values[:12], indent=2, sort_keys=True).replace("\x7f", "DEL").replace("\\u007f", "DEL"))
good = ["0", "-0", "1.0", "-1.5e+10", "1E5", "0.1e-1", '""', '"\\u0041\\n\\/"', '"\\ud83d\\ude00"', "[]", "[[]]", "{}", ' { "a" : [ 1 , { } ] } ', "null", "true", "false", "NaN", "Infinity", "-Infinity", "123456789012345678901234567890", "1e999", '"é"', "[1,2,3]", '{"":0}', '{"a":{"a":{"a":1}}}', "\t\r\n 1 ", '{"b":1,"a":2}']
for text in good:
    print(repr(text), repr(json.loads(text)), json.dumps(json.loads(text)) == text.strip())
bad = ["", " ", "{", "[", "}", "]", "[1,]", "[,1]", "[1 2]", "{1:2}", '{"a"}', '{"a":}', '{"a":1,}', '{"a":1 "b":2}', '{"a" 1}', "{,}", "'a'", '"a', '"\\x"', '"\\u12G4"', '"\\u"', '"tab\t"', '"nl\n"', '"\x00"', "01", "-", "+1", ".5", "1.", "1e", "0x10", "1_000", "tru", "True", "nulL", "nan", "undefined", "[1]]", "1 2", '{"a":1}}', "[1}", '{"a":[1,2}', "// c\n1", "[1,\n2,\n x]", '{\n"a": 1,\n"b" 2}', "\ufeff1", "\x0b1", '["a" "b"]', "--1", "[-]", '{"a":1,"b"}', '"\\', "1.e5", "1e+", "[NaN,Inf]", "\\"]
for text in bad:
    try:
        print(repr(text), "loads as", repr(json.loads(text)))
    except json.JSONDecodeError as error:
        print(repr(text), error)
for v in ({1: 2, 1.5: 3, None: 4, False: 5}, {"b": 1, "a": {"d": 1, "c": 2}}, ((1, 2), [3]), OrderedDict(z=1, y=2), [1e15, 1e16, 1e-4, 1e-5, 100.0, 1.0e22, 5e-324], [10**17, -(2**63)], "\u2028\u2029</script>", ["\ud83d\ude00" == "😀", "\U0001f600"]):
    print(json.dumps(v), json.dumps(v, ensure_ascii=False) if not isinstance(v, list) else "", json.dumps(v, indent=None, separators=(" , ", " : ")))
for indent in (0, 1, "\t", "ab", None):
    print(repr(json.dumps({"a": [1, {"b": []}], "c": {}}, indent=indent)))
depth = 60
nested = json.loads("[" * depth + "]" * depth)
print(json.dumps(nested) == "[" * depth + "]" * depth, json.loads('{"a":1,"a":2}'), json.loads('[1,"a",null]', object_hook=lambda d: 1), json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d)), json.loads("[1.5,2]", parse_float=str, parse_int=lambda s: s + "!"), json.loads('{"x":1}', object_pairs_hook=lambda p: p))
