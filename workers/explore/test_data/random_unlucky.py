"""A failure that needs one number of six, and that the other thread has been quick."""
# any random
# judge
# expect: assertion
# expect: outcomes "fine\n"
# expect: flaw assertion line 21
# expect: race line 15

import random
from threading import Thread


def put():
    global ready
    ready = True


ready = False
thread = Thread(target=put)
thread.start()
assert not (random.randint(1, 6) == 6 and ready)
thread.join()
print("fine")
