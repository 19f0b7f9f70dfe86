"""json: the pieces that iterencode gives, and what json.dump has written when it fails."""

import io
import json


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


for options in ({}, {"indent": 1}, {"sort_keys": True}, {"separators": (",", ":")}):
    for value in (2 + 1j, [1, "a", None, 2.5, [], {}, [3]], {"b": 1, "a": {"x": [1, 3j]}}, [], 'é"', {1: 2, 3: ()}):
        print(list(Encoder(**options).iterencode(value)))
pieces = json.JSONEncoder().iterencode([1, {"k": object()}])
print([next(pieces) for _ in range(3)])
try:
    print(list(pieces))
except TypeError as error:
    print(error)
ring = [1]
ring.append(ring)
for value in ({"a": 1, "b": {1, 2}}, [1, [2, object]], {"ok": [1], (1,): 2}, {"x": [float("nan")]}, ring):
    file = io.StringIO()
    try:
        json.dump(value, file, allow_nan=False)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, repr(file.getvalue()))
file = io.StringIO()
json.dump({"b": [1, 2], "a": {}}, file, indent=2, sort_keys=True)
json.dump(3j, file, cls=Encoder)
print(file.getvalue())
