"""Shared numbers and letters: how they are kept, and what they are called."""

from multiprocessing import Array, RawArray, RawValue, Value

for typecode, number in (("f", 0.1), ("d", 0.1), ("i", 3), ("u", "x"), ("c", b"x"), ("q", 5), ("B", 255)):
    shared = Value(typecode, number)
    print(repr(shared), shared.value, RawValue(typecode, number))

word = RawArray("u", "abc")
print(word[:], word.value, word[1], len(word))
word.value = "xy"
print(word.value, repr(word[:]))
word[0] = "z"
print(word.value)
try:
    word.value = "too long"
except ValueError as error:
    print(error)

octets = Array("c", b"hello")
print(octets.value, octets.raw, octets[:2])
octets.value = b"ab"
print(octets.value, octets.raw)
try:
    octets.value = b"too long"
except ValueError as error:
    print(error)
print(Array("f", [0.1, 0.25])[:])
try:
    Array("i", 3).value
except AttributeError as error:
    print(error)
