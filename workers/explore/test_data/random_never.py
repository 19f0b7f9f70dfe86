"""What no number ends goes on for ever."""
# any random
# expect: livelock
# expect: flaw livelock line 10

import random

drawn = 0
while drawn < 5:
    drawn = random.randrange(3)
print("done")
