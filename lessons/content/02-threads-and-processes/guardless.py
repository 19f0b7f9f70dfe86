"""The same file without the guard: every reader starts a process."""

from multiprocessing import Process


def work():
    print("working")


process = Process(target=work)
process.start()
process.join()
print("exit code", process.exitcode)
# expect-output: exit code 1
# expect-stderr-contains: RuntimeError
# expect-stderr-contains: bootstrapping phase
