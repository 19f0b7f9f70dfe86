"""Connections to read from and write to in coroutines. Follows the documentation of CPython's `asyncio`."""

from asyncio import coroutines, events, exceptions, tasks
from asyncio.protocols import Protocol

__all__ = (
    "StreamReader StreamWriter StreamReaderProtocol open_connection start_server open_unix_connection "
    "start_unix_server"
).split()
_LIMIT = 2 ** 16


async def open_connection(host=None, port=None, *, limit=_LIMIT, **keywords):
    """A connection as a pair of a reader and a writer."""
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_connection(lambda: protocol, host, port, **keywords)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def open_unix_connection(path=None, *, limit=_LIMIT, **keywords):
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_unix_connection(lambda: protocol, path, **keywords)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_LIMIT, **keywords):
    """A server that calls something with a reader and a writer for every connection."""
    loop = events.get_running_loop()

    def factory():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)

    return await loop.create_server(factory, host, port, **keywords)


async def start_unix_server(client_connected_cb, path=None, *, limit=_LIMIT, **keywords):
    loop = events.get_running_loop()

    def factory():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)

    return await loop.create_unix_server(factory, path, **keywords)


class StreamReaderProtocol(Protocol):
    """Gives what a transport brings to a reader."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._connection_lost = False
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        self._stream_reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        writer = StreamWriter(transport, self, self._stream_reader, self._loop)
        result = self._client_connected_cb(self._stream_reader, writer)
        if coroutines.iscoroutine(result):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._handled)

    def _handled(self, task):
        """The coroutine for a connection has ended: if not well, so has the connection."""
        if task.cancelled():
            self._transport.close()
        elif task.exception() is not None:
            message = "Unhandled exception in client_connected_cb"
            context = {"message": message, "exception": task.exception(), "transport": self._transport}
            self._loop.call_exception_handler(context)
            self._transport.close()

    def connection_lost(self, exc):
        self._connection_lost = True
        if exc is None:
            self._stream_reader.feed_eof()
        else:
            self._stream_reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                # Nobody needs to ask for it.
                self._closed.exception()

    def data_received(self, data):
        self._stream_reader.feed_data(data)

    def eof_received(self):
        self._stream_reader.feed_eof()
        return True


class StreamWriter:
    """Writes to a connection."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol, self._reader, self._loop = transport, protocol, reader, loop

    def __repr__(self):
        reader = f" reader={self._reader!r}" if self._reader is not None else ""
        return f"<StreamWriter transport={self._transport!r}{reader}>"

    @property
    def transport(self):
        return self._transport

    def write(self, data):
        self._transport.write(data)

    def writelines(self, data):
        self._transport.writelines(data)

    def write_eof(self):
        return self._transport.write_eof()

    def can_write_eof(self):
        return self._transport.can_write_eof()

    def close(self):
        return self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    async def wait_closed(self):
        await self._protocol._closed

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        if self._reader is not None and self._reader.exception() is not None:
            raise self._reader.exception()
        if self._transport.is_closing():
            await tasks.sleep(0)
        if self._protocol._connection_lost:
            raise ConnectionResetError("Connection lost")


class StreamReader:
    """Reads from a connection."""

    def __init__(self, limit=_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop = events.get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = False
        self._waiter = self._exception = self._transport = None

    def __repr__(self):
        info = ["StreamReader"]
        if self._buffer:
            info.append(f"{len(self._buffer)} bytes")
        if self._eof:
            info.append("eof")
        if self._limit != _LIMIT:
            info.append(f"limit={self._limit}")
        for name in ("waiter", "exception", "transport"):
            value = getattr(self, "_" + name)
            if value is not None:
                info.append(f"{name}={value!r}")
        return f"<{' '.join(info)}>"

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_exception(exc)

    def set_transport(self, transport):
        self._transport = transport

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def feed_eof(self):
        self._eof = True
        self._wake()

    def at_eof(self):
        return self._eof and not self._buffer

    def feed_data(self, data):
        if self._eof:
            raise AssertionError("feed_data after feed_eof")
        if data:
            self._buffer += data
            self._wake()

    async def _wait(self, method):
        """Waits until there is more, or the end."""
        if self._waiter is not None:
            raise RuntimeError(f"{method}() called while another coroutine is already waiting for incoming data")
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _check(self):
        if self._exception is not None:
            raise self._exception

    def _take(self, n):
        taken = bytes(self._buffer[:n])
        del self._buffer[:n]
        return taken

    async def readline(self):
        try:
            return await self.readuntil(b"\n")
        except exceptions.IncompleteReadError as error:
            return error.partial
        except exceptions.LimitOverrunError as error:
            if self._buffer.startswith(b"\n", error.consumed):
                del self._buffer[:error.consumed + 1]
            else:
                self._buffer.clear()
            raise ValueError(error.args[0])

    async def readuntil(self, separator=b"\n"):
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        start = 0
        while (at := self._buffer.find(separator, start)) < 0:
            start = max(0, len(self._buffer) + 1 - len(separator))
            if start > self._limit:
                raise exceptions.LimitOverrunError("Separator is not found, and chunk exceed the limit", start)
            if self._eof:
                raise exceptions.IncompleteReadError(self._take(len(self._buffer)), None)
            await self._wait("readuntil")
        if at > self._limit:
            raise exceptions.LimitOverrunError("Separator is found, but chunk is longer than limit", at)
        return self._take(at + len(separator))

    async def read(self, n=-1):
        self._check()
        if n == 0:
            return b""
        if n < 0:
            parts = []
            while part := await self.read(self._limit):
                parts.append(part)
            return b"".join(parts)
        if not self._buffer and not self._eof:
            await self._wait("read")
        return self._take(n)

    async def readexactly(self, n):
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise exceptions.IncompleteReadError(self._take(len(self._buffer)), n)
            await self._wait("readexactly")
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
