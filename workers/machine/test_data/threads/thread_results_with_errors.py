"""A thread that hands its result or its exception to whoever joins it."""

import threading


class ResultThread(threading.Thread):
    def __init__(self, function, *args):
        super().__init__(name=function.__name__)
        self.function, self.args = function, args
        self.error = self.value = None

    def run(self):
        try:
            self.value = self.function(*self.args)
        except Exception as error:
            self.error = error

    def result(self):
        self.join()
        if self.error is not None:
            raise self.error
        return self.value


def divide(a, b):
    return a / b


good, bad = ResultThread(divide, 7, 2), ResultThread(divide, 1, 0)
good.start()
bad.start()
print(good.name, good.result())
try:
    bad.result()
except ZeroDivisionError as error:
    print(type(error).__name__, error, error.__traceback__ is not None)
