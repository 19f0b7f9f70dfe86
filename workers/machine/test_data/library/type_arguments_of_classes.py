"""Classes of the library that take type arguments in annotations."""
# Python 3.12: more of them do.

import array
import logging
import os
import queue
import subprocess
from concurrent.futures import Future
from functools import partialmethod
from itertools import chain
from multiprocessing.pool import ApplyResult
from multiprocessing.queues import Queue, SimpleQueue
from multiprocessing.shared_memory import ShareableList

JobQueue = SimpleQueue[int]


def worker(jobs: JobQueue, results: Queue[tuple[int, str]]) -> None:
    pass


def size(path: str | os.PathLike[str]) -> int:
    return len(os.fspath(path))


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    raise NotImplementedError


class Adapter(logging.LoggerAdapter[logging.Logger]):
    def process(self, msg, kwargs):
        return f"<{self.extra['who']}> {msg}", kwargs


def main():
    print(worker.__annotations__["jobs"], worker.__annotations__["results"])
    print(size.__annotations__, size("abc"))
    print(run.__annotations__["return"], subprocess.Popen[bytes])
    print(ApplyResult[int], ShareableList[str], Future[int], queue.Queue[int], array.array[float], chain[int])
    print(logging.StreamHandler[str], partialmethod[int])

    def caught(group: ExceptionGroup[ValueError]) -> BaseExceptionGroup[Exception]:
        return group

    print(caught.__annotations__)
    print(Adapter(logging.getLogger("a"), {"who": "Ada"}).process("hello", {}))


main()
