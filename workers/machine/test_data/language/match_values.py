"""`match`: literals, alternatives, guards, captures."""


def describe(thing):
    match thing:
        case None:
            return "nothing"
        case True | False:
            return "truth value"
        case 0:
            return "zero"
        case int() | float() if thing < 0:
            return "negative"
        case int(number):
            return f"integer {number}"
        case float():
            return "float"
        case "" | b"":
            return "empty text"
        case str() as text if text.isupper():
            return f"shout {text}"
        case str(text):
            return f"text {text}"
        case [] | ():
            return "empty sequence"
        case [only]:
            return f"one item: {only}"
        case [first, *rest]:
            return f"{first} and {len(rest)} more"
        case {}:
            return "mapping"
        case _:
            return f"a {type(thing).__name__}"


for thing in (None, True, 0, -3, -2.5, 7, 1.5, "", "HEY", "hey", [], (1,), [1, 2, 3], range(3), {}, {"a": 1}, {1}, b"x"):
    print(repr(thing), "->", describe(thing))
