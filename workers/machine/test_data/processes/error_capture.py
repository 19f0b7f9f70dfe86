"""A Process that sends its error to the parent; a pipe that is polled, a tuple of text, a timeout."""

import multiprocessing as mp
import traceback


class Process(mp.Process):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._parent_end, self._child_end = mp.Pipe()
        self._exception = None

    def run(self):
        try:
            super().run()
            self._child_end.send(None)
        except Exception as error:
            text = traceback.format_exc()
            self._child_end.send((error, text))
            raise SystemExit(1)

    @property
    def exception(self):
        if self._parent_end.poll():
            self._exception = self._parent_end.recv()
        return self._exception


class OutOfRange(ValueError):
    def __init__(self, value, low=0, high=10):
        super().__init__(value, low, high)
        self.value = value

    def __str__(self):
        return "{} is not in {}..{}".format(*self.args)


def check(value):
    if not 0 <= value <= 10:
        raise OutOfRange(value)


def nested(value):
    try:
        check(value)
    except ValueError as error:
        raise LookupError("could not look up") from error


def run(target, *args):
    p = Process(target=target, args=args)
    p.start()
    p.join()
    return p


def outcome(function, *args):
    """A pair: what came of it, and the value or the error."""
    receiver, sender = mp.Pipe(duplex=False)
    p = mp.Process(target=call, args=(sender, function, args))
    p.start()
    sender.close()
    try:
        return receiver.recv()
    except EOFError:
        p.join()
        return "died", p.exitcode
    finally:
        p.join()


def call(sender, function, args):
    try:
        result = "ok", function(*args)
    except Exception as error:
        result = "error", error
    sender.send(result)


def die(code):
    raise SystemExit(code)


if __name__ == "__main__":
    p = run(check, 5)
    print(p.exception, p.exitcode)
    p = run(check, 50)
    error, text = p.exception
    print(type(error).__name__, error, error.value, error.args, p.exitcode, p.exception is p.exception)
    print(text.splitlines()[0], "|", "raise OutOfRange(value)" in text, "in check" in text)
    error, text = run(nested, -1).exception
    print(repr(error), error.__cause__, "direct cause" in text)
    for job in ((divmod, 17, 5), (divmod, 1, 0), (int, "x"), (sorted, [3, 1]), (die, 4), (check, 11), ("text".upper,)):
        kind, value = outcome(*job)
        print(kind, repr(value))
