"""The main thread fails by itself."""

print("before")
assert 1 + 1 == 3, "sums"
# judge
# expect: assertion
# expect: flaw assertion line 4
