"""One function adds to the till: first in a thread, then in a process."""

from multiprocessing import Process
from threading import Thread

till = 0


# excerpt: sell
def sell(price):
    global till
    till += price
    print("the worker sees", till)
# end excerpt


if __name__ == "__main__":
    # excerpt: workers
    thread = Thread(target=sell, args=(10,))
    thread.start()
    thread.join()
    print("after the thread:", till)

    process = Process(target=sell, args=(5,))
    process.start()
    process.join()
    print("after the process:", till)
    # end excerpt
# expect-output: the worker sees 10
# expect-output: after the thread: 10
# expect-any: the worker sees 5 | the worker sees 15
# expect-output: after the process: 10
