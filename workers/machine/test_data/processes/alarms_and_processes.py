"""An alarm in an event loop and in a process; killed by one without a handler."""
import asyncio
import multiprocessing
import signal
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    loop.add_signal_handler(signal.SIGALRM, done.set)
    signal.setitimer(signal.ITIMER_REAL, .01)
    await done.wait()
    print('alarm in the loop', threading.active_count())
    loop.remove_signal_handler(signal.SIGALRM)


def child():
    signal.setitimer(signal.ITIMER_REAL, .02)
    time.sleep(5)


if __name__ == '__main__':
    asyncio.run(main())
    p = multiprocessing.Process(target=child)
    p.start()
    p.join()
    print(p.exitcode)
