"""What was probably meant by names of the module and by built-in ones; a thread tells it too."""

import threading

total_count = 5


def worker():
    print(totl_count)


threading.excepthook = lambda args: print("in a thread:", args.exc_type.__name__, args.exc_value)
thread = threading.Thread(target=worker)
thread.start()
thread.join()
pritn(total_count)
