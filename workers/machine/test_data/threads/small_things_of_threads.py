"""Names of what an executor's `map` gives, sizes of stacks, copies of weak references."""

import copy
import re
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor


class Node:
    pass


with ThreadPoolExecutor(2) as pool:
    results = pool.map(pow, [2, 3], [3, 2])
    print(re.sub(r" at 0x\w+", "", repr(results)), list(results))
print(threading.stack_size(1 << 20), threading.stack_size(), threading.stack_size())
node = Node()
reference = weakref.ref(node)
print(copy.copy(reference) is reference, copy.deepcopy([reference])[0]() is node)
