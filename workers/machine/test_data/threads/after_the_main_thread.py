# What threads see and may still do when the main thread has ended: they can wait for it and start others.
import atexit
import threading
from concurrent.futures import ThreadPoolExecutor

ended = threading.Event()
pool = ThreadPoolExecutor(1)


@atexit.register
def last():
    print("at exit:", threading.current_thread().name)


def watch():
    main = threading.main_thread()
    main.join()
    print("main is alive:", main.is_alive(), "and listed:", main in threading.enumerate())
    late = threading.Thread(target=print, args=("a late thread runs",))
    late.start()
    late.join()
    for executor in (pool, ThreadPoolExecutor()):
        try:
            executor.submit(print, "never")
        except RuntimeError as error:
            print(error)
    ended.set()


def wait():
    ended.wait()
    print("the other thread ends")


threading.Thread(target=watch).start()
threading.Thread(target=wait).start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
print(pool.submit(pow, 2, 5).result())
print("the main thread ends")
