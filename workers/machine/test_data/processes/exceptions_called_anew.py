# Exceptions are unpickled by calling their class with what is in args.
import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class Refused(Exception):
    def __init__(self, code, message):
        self.code = code
        super().__init__(message)


class Told(Exception):
    def __init__(self, code, message="none"):
        super().__init__(code, message)
        self.code = code


class Reduced(Exception):
    def __init__(self, code, message):
        self.code = code
        super().__init__(message)

    def __reduce__(self):
        return type(self), (self.code, self.args[0])


class Plain(ValueError):
    pass


def again(error):
    try:
        made = pickle.loads(pickle.dumps(error))
        return repr(made), vars(made)
    except TypeError as wrong:
        return str(wrong)


def raises(number):
    if number == 1:
        raise Told(7, "seven")
    raise Refused(1, "m")


if __name__ == "__main__":
    told = Told(3)
    told.extra = "more"
    for error in (Refused(1, "m"), told, Reduced(4, "four"), Plain("a", 2), OSError(2, "no", "file")):
        print(type(error).__name__, again(error))
    missing = OSError(2, "no", "file")
    print(vars(missing), missing.filename, missing, copy.copy(missing).filename, pickle.loads(pickle.dumps(missing)))
    try:
        copy.copy(Refused(1, "m"))
    except TypeError as wrong:
        print(wrong)
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(raises, 1).result()
        except Told as error:
            print(repr(error), error.code)
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(raises, 2).result()
        except BrokenProcessPool as error:
            print("broken:", error)
