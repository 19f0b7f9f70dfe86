"""Errors that pass through layers: wrapping, notes, finally, else."""


class AppError(Exception):
    pass


class StorageError(AppError):
    pass


def read(key, store):
    try:
        return store[key]
    except KeyError as error:
        raise StorageError(f"no {key}") from error


def load(keys, store):
    loaded, failed = [], []
    for key in keys:
        try:
            value = read(key, store)
        except StorageError as error:
            error.add_note(f"while loading {keys}")
            failed.append(error)
        else:
            loaded.append(value)
        finally:
            loaded.append("|")
    return loaded, failed


loaded, failed = load("abc", {"a": 1, "c": 3})
print(loaded, [str(e) for e in failed], failed[0].__notes__, repr(failed[0].__cause__), failed[0].__suppress_context__)


def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise AppError("hidden") from None


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise AppError("with context")


for function in (hidden, context):
    try:
        function()
    except AppError as error:
        print(error, error.__cause__, repr(error.__context__), error.__suppress_context__)


def retry(function, times):
    for attempt in range(1, times + 1):
        try:
            return function(attempt)
        except ValueError as error:
            last = error
            print("attempt", attempt, "failed:", error)
    raise AppError("gave up") from last


def flaky(attempt):
    if attempt < 3:
        raise ValueError(f"try {attempt}")
    return "worked"


print(retry(flaky, 5))
try:
    retry(flaky, 2)
except AppError as error:
    print(error, "<-", error.__cause__)
