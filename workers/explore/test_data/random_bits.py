"""Two bits, and one of two."""
# any random
# judge
# expect: safe
# expect: outcomes "0 x\n" "0 y\n" "1 x\n" "1 y\n" "2 x\n" "2 y\n" "3 x\n" "3 y\n"

import random

print(random.getrandbits(2), random.choices("xy")[0])
