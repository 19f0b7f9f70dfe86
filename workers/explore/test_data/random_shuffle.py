"""Three cards have six orders, whatever the seed."""
# any random
# judge
# expect: safe
# expect: outcomes "1 2 3\n" "1 3 2\n" "2 1 3\n" "2 3 1\n" "3 1 2\n" "3 2 1\n"

import random

random.seed(7)
cards = [1, 2, 3]
random.shuffle(cards)
print(*cards)
