"""Two threads of a process add to one counter while another process waits for it."""

from multiprocessing import Process
from threading import Thread

counter = 0


def add():
    global counter
    counter += 1


def work():
    threads = [Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counter == 2, f"counted {counter}"


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print(process.exitcode)
# expect: assertion
# expect: outcomes "0\n"
# expect: flaw assertion line 20
# expect: race line 11
