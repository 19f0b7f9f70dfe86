"""A group of exceptions that nobody catches whole: the part left over is on standard error."""


def check(values):
    errors = []
    for name, value in values.items():
        try:
            if not isinstance(value, int):
                raise TypeError(f"{name} is {type(value).__name__}")
            if value < 0:
                raise ValueError(f"{name} is negative")
            if value > 100:
                raise OverflowError(f"{name} is too big")
        except Exception as error:
            error.add_note(f"value: {value!r}")
            errors.append(error)
    if errors:
        raise ExceptionGroup("bad values", errors)


print("start")
try:
    check({"a": 1, "b": -5})
except* ValueError as group:
    print("handled", group.exceptions)
check({"a": "x", "b": -1, "c": 1000, "d": 5})
