# The interpreter ends with chains of many objects that still refer to each other, some with a last word.
import weakref


class Link:
    def __init__(self, next=None):
        self.next = next


class Last:
    def __del__(self):
        print("the last of the chain is gone")


chain = Last()
for _ in range(5000):
    chain = Link(chain)
nested = []
for _ in range(5000):
    nested = [nested]
watched = weakref.WeakValueDictionary({"chain": chain})
print(len(watched), sum(1 for _ in iter(lambda: watched.get("none"), None)))
