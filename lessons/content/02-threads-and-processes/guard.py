"""Who reads this file, and under which name?"""

from multiprocessing import Process

# excerpt: top
print("reading the file as", __name__)
# end excerpt


def work():
    print("working")


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code", process.exitcode)
# expect-output: reading the file as __main__
# expect-output: reading the file as __mp_main__
# expect-output: working
# expect-output: exit code 0
