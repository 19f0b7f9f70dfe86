"""A pool of processes that is not shut down."""

from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    e = ProcessPoolExecutor(1)
    print(e.submit(len, "ab").result())
    print("end")
