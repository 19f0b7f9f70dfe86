"""An initializer runs once in each worker; names of the workers have the prefix."""

import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

data = threading.local()


def prepare(value):
    data.value = value


def read():
    return data.value, threading.current_thread().name.rsplit("_", 1)[0]


with ThreadPoolExecutor(2, thread_name_prefix="reader", initializer=prepare, initargs=("ready",)) as executor:
    print({executor.submit(read).result() for _ in range(5)})


def broken():
    raise ValueError("cannot start")


import logging

logging.disable(logging.CRITICAL)
executor = ThreadPoolExecutor(1, initializer=broken)
future = executor.submit(read)
try:
    future.result()
except BrokenThreadPool as error:
    print(error)
try:
    executor.submit(read)
except BrokenThreadPool as error:
    print(error)
