"""A process waits for a permit of a semaphore that its parent gives."""

from multiprocessing import Process, Semaphore


def work(permits):
    permits.acquire()
    print("child")


if __name__ == "__main__":
    permits = Semaphore(0)
    process = Process(target=work, args=(permits,))
    process.start()
    print("parent")
    permits.release()
    process.join()
# expect: safe
# expect: outcomes "parent\nchild\n"
