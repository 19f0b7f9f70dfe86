# What is told when the hook for exceptions of threads is wrong itself, is given something else, or finds no stderr.
import io
import sys
import threading


def fail():
    raise ValueError("first")


def broken_hook(args):
    raise RuntimeError("the hook is broken")


def told(name):
    """The lines about a thread that fails, without the places."""
    sys.stderr = io.StringIO()
    thread = threading.Thread(target=fail, name=name)
    thread.start()
    thread.join()
    text = sys.stderr.getvalue()
    sys.stderr = sys.__stderr__
    return [line for line in text.splitlines() if not line.startswith(" ")]


threading.excepthook = broken_hook
print(told("one"))
threading.excepthook = lambda: None
print(told("two")[-1].partition(" takes ")[2])
threading.excepthook = threading.__excepthook__
print(told("three"))

sys.stderr = None
thread = threading.Thread(target=fail)
thread.start()
thread.join()
sys.stderr = io.StringIO()
threading.excepthook(threading.ExceptHookArgs((KeyError, KeyError("by hand"), None, None)))
lines = sys.stderr.getvalue().splitlines()
sys.stderr = sys.__stderr__
print(lines[0] == f"Exception in thread {threading.get_ident()}:", lines[1:])
try:
    threading.excepthook("no arguments of a hook")
except TypeError as error:
    print(error)
