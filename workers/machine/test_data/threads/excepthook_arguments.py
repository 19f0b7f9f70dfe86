"""What `threading.excepthook` is given."""

import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name)


threading.excepthook = hook


def fail(kind, text):
    raise kind(text)


for kind in (ValueError, KeyError, RuntimeError):
    t = threading.Thread(target=fail, args=(kind, "broken"), name=f"thread of {kind.__name__}")
    t.start()
    t.join()
    print("alive:", t.is_alive())
t = threading.Thread(target=fail, args=(SystemExit, 3))
t.start()
t.join()
print("SystemExit in a thread is not reported")
print(threading.__excepthook__ is not hook)
