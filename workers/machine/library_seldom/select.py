"""Waiting for the first of several sockets, connections and pipes. Follows the documentation of CPython's `select`."""

from _selecting import (
    EPOLLERR, EPOLLET, EPOLLHUP, EPOLLIN, EPOLLONESHOT, EPOLLOUT, EPOLLPRI, POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT,
    POLLPRI, epoll, error, poll, select,
)
