"""Each process has variables of its own."""

from multiprocessing import Process

counter = 0


def work():
    global counter
    counter += 1
    print("child", counter)


if __name__ == "__main__":
    counter = 10
    process = Process(target=work)
    process.start()
    process.join()
    print("parent", counter)
# expect: safe
# expect: outcomes "child 1\nparent 10\n"
