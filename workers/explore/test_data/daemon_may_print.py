"""Nobody waits for a daemon: it may or may not come to print."""

from threading import Thread

Thread(target=print, args=("from the daemon",), daemon=True).start()
# judge
# expect: safe
# expect: outcomes "" "from the daemon\n"
