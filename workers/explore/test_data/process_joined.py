"""A process is joined before its parent goes on."""

from multiprocessing import Process


def work():
    print("child")


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("parent")
# expect: safe
# expect: outcomes "child\nparent\n"
