"""Clocks and sleeping. Follows the documentation of CPython's `time`."""

from _thread import sleep
from _time import monotonic, process_time, thread_time, time

perf_counter = monotonic


def _to_ns(seconds):
    return int(seconds * 1_000_000_000)


def time_ns():
    return _to_ns(time())


def monotonic_ns():
    return _to_ns(monotonic())


def perf_counter_ns():
    return _to_ns(perf_counter())


def process_time_ns():
    return _to_ns(process_time())


def thread_time_ns():
    return _to_ns(thread_time())
