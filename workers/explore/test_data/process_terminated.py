"""A process is ended from outside: it has printed or it has not."""

from multiprocessing import Process


def work():
    print("child")


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.terminate()
    process.join()
    print("parent")
# expect: safe
# expect: outcomes "child\nparent\n" "parent\n"
