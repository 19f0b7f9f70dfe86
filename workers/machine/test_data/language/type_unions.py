"""`int | None`: unions of classes in annotations and in `isinstance`."""


def find(names: list[str], wanted: str | None = None) -> int | None:
    return names.index(wanted) if wanted in names else None


print(find(["a", "b"], "b"), find([]), find.__annotations__["return"], find.__annotations__["wanted"])
print(isinstance(5, int | str), isinstance(None, int | None), isinstance(1.5, int | str), issubclass(bool, int | str))
print(int | str == str | int, int | int, None | int, (int | str) | None, (int | str).__args__, type(int | str).__name__)
try:
    int | 5
except TypeError as error:
    print(error)
try:
    5 | None
except TypeError as error:
    print(error)


class Point:
    x: int | float = 0


print(Point.__annotations__, Point | None)
match 3:
    case int() | str():
        print("an int or a str")
