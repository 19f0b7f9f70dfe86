"""`SystemExit` ends the thread that raises it, and nothing else."""

import sys
from threading import Thread


def work():
    print("working")
    sys.exit(3)


thread = Thread(target=work)
thread.start()
thread.join()
print("done")
# judge
# expect: safe
# expect: outcomes "working\ndone\n"
