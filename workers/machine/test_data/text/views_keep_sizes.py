# What a memoryview shows cannot change its size as long as the view is in use.
from array import array


def attempt(change):
    try:
        change()
        print("changed")
    except BufferError as error:
        print("BufferError:", error)


def set_part(target, part, value):
    target[part] = value


def delete(target, part):
    del target[part]


def extend(target, more):
    target += more


def repeat(target, times):
    target *= times


data = bytearray(b"abcdef")
view = memoryview(data)
for change in (
    lambda: data.append(1), lambda: data.extend(b"x"), lambda: data.pop(), lambda: data.clear(),
    lambda: data.insert(0, 1), lambda: data.remove(97), lambda: delete(data, 0), lambda: delete(data, slice(0, 2)),
    lambda: set_part(data, slice(0, 1), b"xx"), lambda: extend(data, b"z"), lambda: repeat(data, 3),
):
    attempt(change)
data[0] = 65
data[1:3] = b"BC"
data.reverse()
print(data, view.tobytes())
view[0:2] = b"--"
view.release()
data.append(33)
print(data)
with memoryview(data) as view:
    attempt(lambda: data.append(1))
data.append(33)
part = memoryview(data)[2:4]
attempt(data.clear)
del part
data.clear()
print(data)


def local():
    own = bytearray(3)
    seen = memoryview(own)
    try:
        own += b"x"
    except BufferError as error:
        print(error)
    del seen
    own += b"x"
    return own


print(local())
numbers = array("i", [1, 2, 3])
view = memoryview(numbers)
for change in (
    lambda: numbers.append(1), lambda: numbers.extend([1]), lambda: numbers.pop(), lambda: numbers.insert(0, 1),
    lambda: numbers.remove(1), lambda: delete(numbers, 0), lambda: set_part(numbers, slice(0, 1), numbers[:0]),
    lambda: extend(numbers, numbers), lambda: repeat(numbers, 2), lambda: numbers.frombytes(bytes(4)),
):
    attempt(change)
numbers[0] = 5
print(numbers, view[0])
view.release()
numbers *= 2
print(numbers)
