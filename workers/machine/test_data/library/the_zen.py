"""The module `this`, imported twice, and its text as it is kept."""

import this
import this as again

print(again is this, this.s.splitlines()[0])
print("".join([this.d.get(char, char) for char in this.s]).splitlines()[2])
