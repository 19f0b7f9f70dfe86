# Shared values and pipes under the names of their parameters, and what a star brings of connections.
import inspect
import multiprocessing as mp
import multiprocessing.pool
from multiprocessing.connection import *

if __name__ == "__main__":
    print(mp.Value(typecode_or_type="i").value, mp.Array(typecode_or_type="d", size_or_initializer=2)[:])
    print(mp.RawArray(typecode_or_type="i", size_or_initializer=[1])[:], mp.RawValue(typecode_or_type="b").value)
    one, other = Pipe(duplex=True)
    one.send_bytes(buf=bytearray(b"abcd"), offset=1, size=2)
    room = bytearray(4)
    print(other.recv_bytes_into(buf=room, offset=1), room)
    other.send(obj=[1])
    print(wait(object_list=[one], timeout=60) == [one], one.recv(), one.poll(timeout=0))
    for call in (mp.Value, mp.Array, mp.Pool, mp.Queue, mp.Pipe, mp.Barrier, mp.Process.join, mp.pool.Pool.map_async):
        print(call.__name__, inspect.signature(call))
    try:
        mp.Value(typecode="i")
    except TypeError as error:
        print(error)
