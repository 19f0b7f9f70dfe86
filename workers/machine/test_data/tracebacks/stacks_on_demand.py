"""`faulthandler` writes where a program is, when it is asked or gets a signal."""

import faulthandler
import os
import signal


def inner():
    faulthandler.dump_traceback(all_threads=False)


def outer():
    inner()


faulthandler.enable()
print(faulthandler.is_enabled())
outer()
faulthandler.dump_traceback_later(60)
faulthandler.cancel_dump_traceback_later()
try:
    faulthandler.dump_traceback_later(0)
except ValueError as error:
    print(error)
faulthandler.register(signal.SIGUSR1, all_threads=False)
print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))
print(faulthandler.disable(), faulthandler.disable(), faulthandler.is_enabled())
