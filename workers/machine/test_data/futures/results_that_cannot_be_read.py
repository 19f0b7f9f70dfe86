"""A result that can be written but not read again breaks an executor of processes, and nobody waits for ever."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class OneWay:
    """Can be pickled, but not made again."""

    def __init__(self):
        self.value = 1

    def __setstate__(self, state):
        raise ValueError("no way back")


def make():
    return OneWay()


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(abs, -1).result())
        future = executor.submit(make)
        try:
            future.result()
        except BrokenProcessPool as error:
            print(error)
            print("no way back" in str(error.__cause__))
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool as error:
            print(error)
