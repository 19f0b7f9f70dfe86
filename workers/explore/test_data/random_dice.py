"""Two dice of three sides: every sum can come."""
# any random
# judge
# expect: safe
# expect: outcomes "2\n" "3\n" "4\n" "5\n" "6\n"

import random

print(random.randint(1, 3) + random.randint(1, 3))
