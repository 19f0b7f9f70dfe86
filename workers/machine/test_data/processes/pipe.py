"""A pipe: both ways, closing, EOFError, poll."""

from multiprocessing import Pipe, Process


def answer(connection):
    while (question := connection.recv()) is not None:
        connection.send(question * 2)
    connection.close()


if __name__ == "__main__":
    ours, theirs = Pipe()
    process = Process(target=answer, args=(theirs,))
    process.start()
    theirs.close()
    for question in (21, "ab", [1]):
        ours.send(question)
        print(ours.recv())
    print(ours.poll(), ours.closed)
    ours.send(None)
    try:
        ours.recv()
    except EOFError:
        print("the other end is closed")
    process.join()
    reader, writer = Pipe(duplex=False)
    writer.send_bytes(b"raw")
    print(reader.poll(1), reader.recv_bytes(), reader.readable, writer.readable)
    try:
        reader.send(1)
    except OSError as error:
        print(error)
    with reader, writer:
        pass
    print(reader.closed)
