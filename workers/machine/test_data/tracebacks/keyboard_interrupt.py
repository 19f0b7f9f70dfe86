"""`KeyboardInterrupt` is not an `Exception`."""

try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("not here")
except BaseException as error:
    print(type(error).__name__, isinstance(error, Exception))
