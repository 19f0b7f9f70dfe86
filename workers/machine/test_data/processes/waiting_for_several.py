"""`connection.wait` for pipes and for the ends of processes."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def send(connection, word):
    connection.send(word)
    connection.close()


if __name__ == "__main__":
    readers = []
    for word in ("one", "two", "three"):
        reader, writer = Pipe(duplex=False)
        process = Process(target=send, args=(writer, word))
        process.start()
        writer.close()
        readers.append(reader)
    words = []
    while readers:
        for reader in wait(readers):
            try:
                words.append(reader.recv())
            except EOFError:
                readers.remove(reader)
    print(sorted(words), wait([], timeout=0.01))
    process = Process(target=len, args=("",))
    process.start()
    print(wait([process.sentinel]) == [process.sentinel])
    process.join()
    print(process.exitcode)
