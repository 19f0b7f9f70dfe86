"""A manager that is used by one process: it ends in time, and nothing fails when it closes."""
# expect: safe
# expect: outcomes "1\n"

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.dict(total=0)
        numbers["total"] += 1
        print(numbers["total"])
