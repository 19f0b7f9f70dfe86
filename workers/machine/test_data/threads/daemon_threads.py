"""The end of the program waits for ordinary threads, not for daemons."""

import threading
import time


def forever():
    while True:
        time.sleep(0.01)


def ordinary():
    time.sleep(0.05)
    print("ordinary thread is done")


daemon = threading.Thread(target=forever, daemon=True)
daemon.start()
print(daemon.daemon, daemon.is_alive())
threading.Thread(target=ordinary).start()
inherited = []
child_of_daemon = threading.Thread(target=lambda: inherited.append(threading.Thread().daemon), daemon=True)
child_of_daemon.start()
child_of_daemon.join()
print(inherited, threading.Thread().daemon)
try:
    daemon.daemon = False
except RuntimeError as error:
    print(error)
print("end of the main thread")
