"""copy, deepcopy, pickle: identity, cycles, own classes, errors."""

import copy
import pickle


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


class Custom:
    def __init__(self, secret):
        self.secret = secret

    def __getstate__(self):
        return {"secret": self.secret[::-1]}

    def __setstate__(self, state):
        self.secret = state["secret"]


first = Node(1)
first.next = first
twin = pickle.loads(pickle.dumps(first))
print(twin.value, twin.next is twin, twin is not first)
deep = copy.deepcopy(first)
print(deep.next is deep)
nested = [[1], {"a": [2]}]
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
nested[0].append(5)
print(shallow, deep)
print(pickle.loads(pickle.dumps(Custom("abc"))).secret, copy.copy(Custom("xyz")).secret)
for value in (1, "s", b"b", [1, (2, {3})], {"k": None}, 2**100, 1.5, True, range(3), len, Node):
    assert pickle.loads(pickle.dumps(value)) == value, value
for value in (lambda: 1, (n for n in [])):
    try:
        pickle.dumps(value)
    except Exception as error:
        print(type(error).__name__)
