"""Trying again until luck has it comes to an end: chance is fair."""
# any random
# judge
# expect: safe
# expect: outcomes "done\n"

import random

while random.randrange(2) == 0:
    pass
print("done")
