"""Handlers of `logging` that send records: by a connection, by single messages, or to a web server. Follows the
documentation of CPython's `logging.handlers`.
"""

import logging
import pickle
import socket
import struct
from time import monotonic


class SocketHandler(logging.Handler):
    """Sends each record by a connection: its pickled attributes, after their length in four octets."""

    __module__ = "logging.handlers"

    def __init__(self, host, port):
        super().__init__()
        self.host, self.port = host, port
        self.address = host if port is None else (host, port)
        self.sock = self.retryTime = None
        self.closeOnError = False
        self.retryStart, self.retryMax, self.retryFactor = 1.0, 30.0, 2.0

    def makeSocket(self, timeout=1):
        if self.port is not None:
            return socket.create_connection(self.address, timeout=timeout)
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.settimeout(timeout)
        try:
            made.connect(self.address)
        except OSError:
            made.close()
            raise
        return made

    def createSocket(self):
        """Connects, but not again too soon after it has failed: each time the wait is longer."""
        now = monotonic()
        if self.retryTime is not None and now < self.retryTime:
            return
        try:
            self.sock = self.makeSocket()
            self.retryTime = None
        except OSError:
            if self.retryTime is None:
                self.retryPeriod = self.retryStart
            else:
                self.retryPeriod = min(self.retryPeriod * self.retryFactor, self.retryMax)
            self.retryTime = now + self.retryPeriod

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        if self.sock:
            try:
                self.sock.sendall(s)
            except OSError:
                self.sock.close()
                self.sock = None

    def makePickle(self, record):
        if record.exc_info:
            # The text of the traceback stays with the record.
            self.format(record)
        facts = {**record.__dict__, "msg": record.getMessage(), "args": None, "exc_info": None}
        facts.pop("message", None)
        octets = pickle.dumps(facts, 1)
        return struct.pack(">L", len(octets)) + octets

    def emit(self, record):
        try:
            self.send(self.makePickle(record))
        except Exception:
            self.handleError(record)

    def handleError(self, record):
        if self.closeOnError and self.sock:
            self.sock.close()
            self.sock = None
        else:
            super().handleError(record)

    def close(self):
        with self.lock:
            sock, self.sock = self.sock, None
            if sock:
                sock.close()
            super().close()


class DatagramHandler(SocketHandler):
    """Sends each record as a message of its own."""

    __module__ = "logging.handlers"

    def makeSocket(self):
        return socket.socket(socket.AF_UNIX if self.port is None else socket.AF_INET, socket.SOCK_DGRAM)

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        self.sock.sendto(s, self.address)


class HTTPHandler(logging.Handler):
    """Sends the attributes of each record to a web server, as a form is sent."""

    __module__ = "logging.handlers"

    def __init__(self, host, url, method="GET", secure=False, credentials=None, context=None):
        super().__init__()
        method = method.upper()
        if method not in ("GET", "POST"):
            raise ValueError("method must be GET or POST")
        if not secure and context is not None:
            raise ValueError("context parameter only makes sense with secure=True")
        self.host, self.url, self.method = host, url, method
        self.secure, self.credentials, self.context = secure, credentials, context

    def mapLogRecord(self, record):
        return record.__dict__

    def getConnection(self, host, secure):
        from http.client import HTTPConnection

        if secure:
            raise NotImplementedError("there is no encryption")
        return HTTPConnection(host)

    def emit(self, record):
        from urllib.parse import urlencode

        try:
            connection, url = self.getConnection(self.host, self.secure), self.url
            data = urlencode(self.mapLogRecord(record))
            if self.method == "GET":
                url += ("&" if "?" in url else "?") + data
            connection.putrequest(self.method, url)
            if self.method == "POST":
                connection.putheader("Content-type", "application/x-www-form-urlencoded")
                connection.putheader("Content-length", str(len(data)))
            if self.credentials:
                from base64 import b64encode

                word = b64encode(":".join(self.credentials).encode()).decode("ascii")
                connection.putheader("Authorization", "Basic " + word)
            connection.endheaders()
            if self.method == "POST":
                connection.send(data.encode())
            connection.getresponse()
        except Exception:
            self.handleError(record)
