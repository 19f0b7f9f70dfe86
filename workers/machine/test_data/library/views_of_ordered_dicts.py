# Python 3.12: an OrderedDict is shown as a dict.
"""The views of an OrderedDict: how they are shown, what they can do, and in the hands of a subclass."""

import copy
import json
from collections import OrderedDict

prices = OrderedDict(pear=3, apple=2)
print(prices.keys(), prices.values(), prices.items())
print(type(prices.keys()), type(prices.items()), OrderedDict().keys())
for name, price in prices.items():
    print(name, price)
print(list(reversed(prices.items())), list(reversed(prices.keys())), next(iter(prices.values())))
print(prices.keys() & {"apple"}, prices.keys() - {"apple"}, prices.keys() == {"apple", "pear"})
print(prices.items() == {"apple": 2, "pear": 3}.items(), ("pear", 3) in prices.items(), 2 in prices.values())
print(len(prices.items()), sum(prices.values()), max(prices.items()), sorted(prices.items()))
print(json.dumps(prices), dict(prices), {**prices}, [*prices], copy.deepcopy(prices))
print(OrderedDict(sorted(prices.items(), key=lambda pair: pair[1])))


class Latest(OrderedDict):
    """Remembers the keys that were set last."""

    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


latest = Latest(2)
for number, word in enumerate("one two one three".split()):
    latest[word] = number
print(latest, latest.keys(), latest.items())
keys = prices.keys()
prices["fig"] = 9
print(keys)
for wrong in (lambda: keys[0], lambda: hash(keys), lambda: keys.append(1)):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
