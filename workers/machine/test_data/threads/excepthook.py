"""`threading.excepthook` hears of exceptions that end a thread; `SystemExit` is silent."""

import sys
import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


def fail(text):
    raise ValueError(text)


def leave():
    sys.exit("quietly")


threading.excepthook = hook
for target, args in ((fail, ("broken",)), (leave, ()), (lambda: 1 / 0, ())):
    thread = threading.Thread(target=target, args=args, name=target.__name__)
    thread.start()
    thread.join()
print(threading.__excepthook__ is not hook)
threading.excepthook = threading.__excepthook__
print("still running")
