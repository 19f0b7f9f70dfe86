"""What threads leave uncaught is told with their names."""

import threading

threading.excepthook = lambda args: print(args.thread.name)
failed = False


def work():
    global failed
    if not failed:
        failed = True
        raise ValueError


threads = [threading.Thread(target=work, name=name) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "ann\n" "ann\nbob\n" "bob\n" "bob\nann\n"
# expect: race line 12
