"""What has no weight is never drawn."""
# any random
# judge
# expect: safe
# expect: outcomes "a a\n" "a c\n" "c a\n" "c c\n"

import random

print(*random.choices("abc", weights=[1, 0, 2], k=2))
