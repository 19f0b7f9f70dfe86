# Shared numbers without a lock, copies of them, a lock for them afterwards; a connection that fills a buffer; the log.
import logging
import multiprocessing
from multiprocessing import BufferTooShort, Pipe, Process, sharedctypes


def work(number, row, end):
    number.value += 1
    for at in range(len(row)):
        row[at] *= 2
    end.send_bytes(b"done")
    end.send_bytes(b"a longer message")


if __name__ == "__main__":
    number = sharedctypes.RawValue("i", 41)
    row = sharedctypes.RawArray("d", [0.5, 1.5])
    kept = sharedctypes.copy(number)
    kept_row = sharedctypes.copy(row)
    here, there = Pipe()
    child = Process(target=work, args=(number, row, there))
    child.start()
    buffer = bytearray(8)
    print(here.recv_bytes_into(buffer, 2), buffer)
    try:
        here.recv_bytes_into(buffer)
    except BufferTooShort as error:
        print(error.args)
    child.join()
    print(number.value, list(row), kept.value, list(kept_row))

    locked = sharedctypes.synchronized(number)
    with locked.get_lock():
        locked.value += 8
    print(number.value, locked.value)
    lock = multiprocessing.Lock()
    print(sharedctypes.synchronized(row, lock).get_lock() is lock)

    logger = multiprocessing.get_logger()
    print(logger.name, logger is multiprocessing.get_logger(), logger.propagate, logger.handlers)
    print(multiprocessing.log_to_stderr(logging.ERROR) is logger, logger.level, len(logger.handlers))
    context = multiprocessing.get_context("spawn")
    print(context.get_logger() is logger, context.allow_connection_pickling())
    for owner in (multiprocessing, context):
        try:
            owner.get_lager
        except AttributeError as error:
            print(error)
