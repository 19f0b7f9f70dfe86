# All processes of a run have one key, unless one says another: its children have that.
import multiprocessing as mp
import pickle
from multiprocessing.managers import BaseManager


class Box(BaseManager):
    pass


Box.register("dict", dict, exposed=("__getitem__", "__setitem__"))


def tell(queue):
    queue.put(bytes(mp.current_process().authkey))


def change(queue):
    shared = queue.get()
    shared["seen"] = True


def key_of_child():
    queue = mp.Queue()
    process = mp.Process(target=tell, args=(queue,))
    process.start()
    key = queue.get()
    process.join()
    return key


if __name__ == "__main__":
    mine = mp.current_process().authkey
    print(type(mine), len(mine), key_of_child() == mine)
    try:
        pickle.dumps(mine)
    except TypeError as error:
        print(error)
    # A proxy that comes through a queue has the key of who receives it.
    queue = mp.Queue()
    with Box() as manager:
        shared = manager.dict({"seen": False})
        process = mp.Process(target=change, args=(queue,))
        process.start()
        queue.put(shared)
        process.join()
        print(shared["seen"])
    mp.current_process().authkey = b"another"
    print(key_of_child(), mp.Process().authkey == b"another")
