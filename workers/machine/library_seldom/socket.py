"""Sockets between the threads and processes of a run. Follows the documentation of CPython's `socket`; there is no
network, so that every address is one of this computer.
"""

from _socket import *
