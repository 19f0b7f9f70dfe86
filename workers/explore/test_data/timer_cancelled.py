"""A timer may be cancelled in time or not."""

from threading import Timer

timer = Timer(1, print, args=("rings",))
timer.start()
timer.cancel()
timer.join()
# expect: safe
# expect: outcomes "" "rings\n"
