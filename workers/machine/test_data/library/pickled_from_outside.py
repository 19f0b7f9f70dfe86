"""`copyreg`: saying from outside how objects of a class are pickled and copied."""

import copy
import copyreg
import pickle


class Handle:
    """Has something that is no use elsewhere."""

    def __init__(self, name, resource=None):
        self.name, self.resource = name, resource or (lambda: "open")


class Special(Handle):
    pass


def reduce_handle(handle):
    print("reduces", handle.name)
    return Handle, (handle.name,)


try:
    pickle.dumps(Handle("before"))
except (AttributeError, pickle.PicklingError):
    print("not yet")
copyreg.pickle(Handle, reduce_handle)
again = pickle.loads(pickle.dumps([Handle("a"), Handle("b")]))
print([(one.name, one.resource()) for one in again])
print(copy.copy(Handle("c")).name)
print(Handle in copyreg.dispatch_table, Special in copyreg.dispatch_table)
special = Special("d", "text")
print(pickle.loads(pickle.dumps(special)).__dict__)
for wrong in (lambda: copyreg.pickle(Handle, 1), lambda: copyreg.constructor(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
