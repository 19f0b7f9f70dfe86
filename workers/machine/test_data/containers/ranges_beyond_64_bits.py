"""Ranges whose numbers are beyond 64 bits."""

print(*range(2**70, 2**70 + 3))
print(len(range(10**20, 10**20 + 5)), range(2**65)[2**64], 2**64 in range(2**65), range(2**70))

print(range(2**70)[-1], range(0, 2**70, 2**68)[1:3], list(range(0, -(2**65), -(2**64))))
try:
    len(range(2**70))
except OverflowError as e:
    print(e)
print(
    range(2**64) == range(2**64),
    hash(range(2**64)) == hash(range(2**64)),
    bool(range(2**64)),
    (2**64 - 1 in range(2**64)),
    range(2**64).index(2**63),
    range(2**64).count(-1),
)
print(range(-(2**63), 2**63 - 1)[-1], range(2**63 - 2, 2**63 + 1)[2])
for i in range(2**63 - 1, 2**63 + 2):
    print(i)
