"""Of more than 64 numbers only the one comes that the generator gives."""
# any random
# judge
# expect: safe
# expect: outcomes "147\n"

import random

random.seed(1)
print(random.randint(10, 1000))
