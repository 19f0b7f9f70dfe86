"""`SystemExit` ends a thread without a word."""

import sys
from threading import Thread


def work():
    sys.exit(3)


thread = Thread(target=work)
thread.start()
thread.join()
print("end")
# judge
# expect: safe
# expect: outcomes "end\n"
