"""json: dumping, loading, formats, errors."""

import json

data = {"name": "Ada", "tags": ["a", "b"], "n": 1.5, "ok": True, "none": None, "nested": {"x": [1, 2, {}]}}
text = json.dumps(data)
print(text, json.loads(text) == data)
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps([1, 2], separators=(",", ":")), json.dumps("é\n\"\\"), json.dumps("é", ensure_ascii=False), json.dumps({1: 2, None: 3, True: 4}))
for wrong in ("", "{", "[1,]", "nul", '{"a" 1}', '"abc', "[1] x"):
    try:
        json.loads(wrong)
    except json.JSONDecodeError as error:
        print(repr(wrong), error)
try:
    json.dumps({1, 2})
except TypeError as error:
    print(error)
print(json.dumps({1, 2}, default=list), json.loads("[1e3, -0.5, 1E-2, NaN]"), json.loads('{"a": 1, "a": 2}'))
