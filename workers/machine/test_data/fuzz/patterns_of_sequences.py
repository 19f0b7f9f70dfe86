def kind(value):
    match value:
        case {1: first}:
            return "mapping", first
        case [int(first), second, *_]:
            return "sequence", first, second
        case [first, *rest]:
            return "sequence of other things", first, rest


for value in (
    memoryview(b"abc"),
    range(2**70, 2**70 + 3),
    range(3),
    [1],
    ("a", "b"),
    {1: 2},
    bytearray(b"abc"),
    b"abc",
    "abc",
    0,
):
    print(type(value).__name__, kind(value))
