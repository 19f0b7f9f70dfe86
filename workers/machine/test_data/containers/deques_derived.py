# Classes derived from deque show their own name and their bound, and come out of a pickle with it.
import copy
import pickle
from collections import deque


class History(deque):
    pass


history = History([1, 2], 5)
history.label = "visits"
print(history, deque([history]))
for other in (pickle.loads(pickle.dumps(history)), copy.copy(history), copy.deepcopy(history)):
    print(other, other.maxlen, getattr(other, "label", None))
history.append(history)
print(history)
