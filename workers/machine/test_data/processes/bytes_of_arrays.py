# Connections that send the bytes of arrays and views, and receive into them.
from array import array
from multiprocessing import BufferTooShort, Pipe, Process


def double(connection):
    data = array("d", [0.0] * 5)
    count = connection.recv_bytes_into(data, 8)
    print("child:", count, data.tolist(), flush=True)
    for at in range(len(data)):
        data[at] *= 2
    connection.send_bytes(data)
    connection.send_bytes(memoryview(data)[1:3])


if __name__ == "__main__":
    ours, theirs = Pipe()
    child = Process(target=double, args=(theirs,))
    child.start()
    ours.send_bytes(array("d", [1.5, 2.5, 3.5]))
    print(array("d", ours.recv_bytes()), array("d", ours.recv_bytes()).tolist())
    child.join()

    one, two = Pipe()
    one.send_bytes(array("i", range(4)), 4, 8)
    print(two.recv_bytes())
    one.send_bytes(b"abcdef")
    buffer = bytearray(10)
    print(two.recv_bytes_into(buffer, 2), buffer)
    one.send_bytes(b"wxyz")
    print(two.recv_bytes_into(memoryview(buffer)[6:]), buffer)
    one.send_bytes(b"too long for it")
    try:
        two.recv_bytes_into(bytearray(4))
    except BufferTooShort as error:
        print("too short for", error.args[0])
    for wrong in (
        lambda: one.send_bytes("text"),
        lambda: one.send_bytes(5),
        lambda: one.send_bytes(b"abc", 2, 5),
        lambda: two.recv_bytes(-1),
        lambda: two.recv_bytes_into(bytearray(3), -1),
        lambda: two.recv_bytes_into(bytearray(3), 4),
    ):
        try:
            print(wrong())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    one.send_bytes(b"12345")
    print(two.recv_bytes(5))
    one.send_bytes(b"123456")
    try:
        two.recv_bytes(5)
    except OSError as error:
        print(error, two.closed)
    try:
        two.recv_bytes()
    except OSError as error:
        print(error)
    two.send_bytes(b"still sends")
    print(one.recv_bytes())
