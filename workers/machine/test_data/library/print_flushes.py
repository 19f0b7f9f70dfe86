# `print` flushes the stream that it is given, or that stands for standard output, when it is asked to.
import sys


class Log:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text)

    def flush(self):
        self.calls.append("<flush>")


class Number:
    def __str__(self):
        return "a number"


log = Log()
print("one", "two", file=log, flush=True)
print("three", file=log)
print(Number(), file=log, flush=1)
instead, sys.stdout = sys.stdout, Log()
print("in its place", flush=True)
instead, sys.stdout = sys.stdout, instead
print(log.calls, instead.calls)


class NoFlush:
    def write(self, text):
        pass


print("without", file=NoFlush())
try:
    print("with", file=NoFlush(), flush=True)
except AttributeError as error:
    print(error)
