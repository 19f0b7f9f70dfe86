"""A bounded semaphore notices a permit too many."""

from threading import BoundedSemaphore, Thread

permits = BoundedSemaphore(1)


def borrow():
    with permits:
        pass


def give():
    permits.release()


threads = [Thread(target=borrow), Thread(target=give)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("fine")
# judge
# expect: exception
# expect: flaw exception line 9
# expect: flaw exception line 14
