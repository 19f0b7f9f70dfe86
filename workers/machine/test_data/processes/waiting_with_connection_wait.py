"""`multiprocessing.connection.wait` on pipes and sentinels."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def speak(connection, words):
    for word in words:
        connection.send(word)
    connection.close()


if __name__ == "__main__":
    readers, processes = [], []
    for name in "ab":
        reader, writer = Pipe(duplex=False)
        p = Process(target=speak, args=(writer, [name + str(n) for n in range(3)]))
        p.start()
        writer.close()
        readers.append(reader)
        processes.append(p)
    heard = []
    while readers:
        for reader in wait(readers):
            try:
                heard.append(reader.recv())
            except EOFError:
                readers.remove(reader)
    print(sorted(heard))
    sentinels = [p.sentinel for p in processes]
    while sentinels:
        for sentinel in wait(sentinels):
            sentinels.remove(sentinel)
    print([p.exitcode for p in processes], wait([], timeout=0.01))
