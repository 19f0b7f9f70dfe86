"""What `threading.excepthook` is given."""

import threading


def hook(args):
    print(type(args).__name__, len(args), args[0], args.exc_type, args[1] is args.exc_value, isinstance(args, tuple))


threading.excepthook = hook
t = threading.Thread(target=lambda: 1 / 0)
t.start()
t.join()
print(threading.ExceptHookArgs((ValueError, ValueError("x"), None, None)))
