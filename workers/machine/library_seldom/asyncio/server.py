"""The server that a loop makes."""

from asyncio._socket_transports import SocketTransport
from asyncio.exceptions import CancelledError
from asyncio.trsock import TransportSocket


class AbstractServer:
    """What every server is an instance of."""

    __module__ = "asyncio.events"


class Server(AbstractServer):
    """Accepts connections, and makes a transport and a protocol for each."""

    __module__ = "asyncio.base_events"

    def __init__(self, loop, sockets, protocol_factory, backlog):
        self._loop, self._sockets, self._factory, self._backlog = loop, sockets, protocol_factory, backlog
        self._n_active = 0
        self._waiters = []
        self._serving = False
        self._forever = None

    def __repr__(self):
        return f"<Server sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(map(TransportSocket, self._sockets))

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.setblocking(False)
            sock.listen(self._backlog)
            self._loop.add_reader(sock.fileno(), self._accept, sock)

    def _accept(self, sock):
        for _ in range(self._backlog):
            try:
                accepted, _ = sock.accept()
            except OSError:
                return
            accepted.setblocking(False)
            self._loop.create_task(self._serve(accepted))

    async def _serve(self, accepted):
        """Makes the protocol of a connection, and has it told."""
        made = self._loop.create_future()
        try:
            SocketTransport(self._loop, accepted, self._factory(), made, self)
            await made
        except Exception as error:
            message = "Error on transport creation for incoming connection"
            self._loop.call_exception_handler({"message": message, "exception": error})

    def _attach(self):
        self._n_active += 1

    def _detach(self):
        self._n_active -= 1
        if not self._n_active and self._sockets is None:
            self._wake()

    def _wake(self):
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop.remove_reader(sock.fileno())
            sock.close()
        self._serving = False
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        if not self._n_active:
            self._wake()

    async def wait_closed(self):
        if self._sockets is None and not self._n_active:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def start_serving(self):
        self._start_serving()

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._forever = None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        self.close()
        await self.wait_closed()
