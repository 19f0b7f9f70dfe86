"""A process that is a copy of its parent is not explored: nothing is said of what lies behind the fork."""

import os

number = 1
child = os.fork()
if child == 0:
    number += 1
    print("child", number)
else:
    os.wait()
    print("parent", number)
# expect: incomplete
