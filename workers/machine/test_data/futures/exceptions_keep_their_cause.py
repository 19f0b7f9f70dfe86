"""The exception of a call comes to whoever asks for the result, the same object each time."""

from concurrent.futures import ThreadPoolExecutor


def inner():
    return {}["missing"]


def outer():
    try:
        inner()
    except KeyError as error:
        raise RuntimeError("outer failed") from error


with ThreadPoolExecutor(1) as executor:
    future = executor.submit(outer)
    seen = []
    for _ in range(2):
        try:
            future.result()
        except RuntimeError as error:
            print(error, repr(error.__cause__))
            seen.append(error)
    print(seen[0] is seen[1], future.exception() is seen[0])
