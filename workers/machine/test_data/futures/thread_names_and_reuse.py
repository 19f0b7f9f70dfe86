"""Threads of a pool are named and used again; initializers run in each."""

import threading
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor

local = threading.local()


def prepare(text):
    local.text = text


def work(_):
    return local.text, threading.current_thread().name


with ThreadPoolExecutor(1, "worker", initializer=prepare, initargs=("ready",)) as executor:
    print(list(executor.map(work, range(2))))


def broken():
    raise ValueError("cannot start")


import logging

logging.disable(logging.CRITICAL)
with ThreadPoolExecutor(1, initializer=broken) as executor:
    f = executor.submit(print)
    print(type(f.exception()).__name__, isinstance(f.exception(), BrokenExecutor))
    try:
        executor.submit(print)
    except BrokenExecutor as error:
        print(type(error).__name__)
