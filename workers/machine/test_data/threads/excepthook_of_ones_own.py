"""A hook collects what threads did not handle."""

import threading

collected = []
original = threading.excepthook


def collect(args):
    collected.append((args.thread.name, args.exc_type.__name__, str(args.exc_value)))


threading.excepthook = collect
threads = [threading.Thread(target=[].pop, name="pops"), threading.Thread(target={}.__getitem__, args=("k",), name="looks up"), threading.Thread(target=int, args=("x",), name="converts")]
for t in threads:
    t.start()
    t.join()
threading.excepthook = original
print(collected)
print([t.is_alive() for t in threads], threading.excepthook is threading.__excepthook__)
