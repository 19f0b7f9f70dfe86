"""An error that leaves the target of a process: what is written to standard error, and exit code 1."""

import io
import multiprocessing as mp
import sys


class Reporting(mp.Process):
    """Sends what it would write to standard error."""

    def __init__(self, connection, target, *args):
        super().__init__(name="reporting", target=target, args=args)
        self.connection = connection

    def _bootstrap(self, *args, **kwargs):
        kept, sys.stderr = sys.stderr, io.StringIO()
        try:
            return super()._bootstrap(*args, **kwargs)
        finally:
            self.connection.send(sys.stderr.getvalue())
            sys.stderr = kept


def divide(a, b):
    return a / b


def chained():
    try:
        divide(1, 0)
    except ZeroDivisionError as error:
        raise OSError(2, "no result") from error


def leave(message):
    sys.exit(message)


def noted():
    error = KeyError("key")
    error.add_note("a note")
    raise error


def look(target, *args):
    receiver, sender = mp.Pipe(duplex=False)
    p = Reporting(sender, target, *args)
    p.start()
    lines = receiver.recv().splitlines()
    p.join()
    print(target.__name__, p.exitcode, [line for line in lines if line and not line.startswith("  ")])


if __name__ == "__main__":
    look(divide, 4, 2)
    look(divide, 1, 0)
    look(divide)
    look(chained)
    look(noted)
    look(leave, 3)
    look(leave, "a message")
    look(leave, None)
    print("still here", mp.active_children())
