"""Parent and child print at the same time."""

from multiprocessing import Process


def work():
    print("child")


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    print("parent")
    process.join()
# expect: safe
# expect: outcomes "child\nparent\n" "parent\nchild\n"
