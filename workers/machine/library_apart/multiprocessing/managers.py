"""Objects that live in a process of their own and are used by proxies from others.

Follows the documentation of CPython's module of this name: a server process has the objects, every thread that uses a
proxy has a connection to it, and a call is a message and its answer.
"""

# A thread of the server receives, calls and answers: only the call is of interest to the others.
# mark: one step

import queue
import threading
from traceback import format_exc
from multiprocessing import context, process
from multiprocessing.connection import Client, Listener
from multiprocessing.managers_proxies import (
    AcquirerProxy,
    ArrayProxy,
    AutoProxy,
    BaseListProxy,
    BarrierProxy,
    BaseProxy,
    ConditionProxy,
    DictProxy,
    EventProxy,
    IteratorProxy,
    ListProxy,
    MakeProxyType,
    Namespace,
    NamespaceProxy,
    PoolProxy,
    RemoteError,
    Value,
    ValueProxy,
    make_array,
    public_methods,
)

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Token", "SharedMemoryManager"]


class Token:
    """Which object: its type's name, the server's address, its number there."""

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __repr__(self):
        return f"Token(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})"


# What can be asked of every object.
_FALLBACKS = {"__str__": str, "__repr__": repr, "#GETVALUE": lambda target: target}


class Server:
    """What the server process does."""

    def __init__(self, registry, address, authkey):
        self._registry, self._authkey = registry, authkey
        self._listener = Listener(address, authkey=authkey)
        self.address = self._listener.address
        self._objects = {}
        self._lock = threading.Lock()
        self._stop = threading.Event()

    def serve_forever(self):
        threading.Thread(target=self._accept, daemon=True).start()
        self._stop.wait()
        self._listener.close()

    def _accept(self):
        while True:
            try:
                connection = self._listener.accept()
            except context.AuthenticationError:
                continue
            except (OSError, EOFError):
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        while True:
            try:
                ident, method, args, kwds = connection.recv()
            except (EOFError, OSError):
                return
            try:
                answer = ("#RETURN", self._call(ident, method, args, kwds))
            except Exception as error:
                # What the server itself could not do comes as text.
                answer = ("#TRACEBACK", format_exc()) if ident is None else ("#ERROR", error)
            try:
                connection.send(answer)
            except Exception as error:
                connection.send(("#UNSERIALIZABLE", repr(error)))

    def _call(self, ident, method, args, kwds):
        if ident is None:
            return getattr(self, "_do_" + method)(*args, **kwds)
        target, exposed, results = self._objects[ident]
        if method not in exposed and method in _FALLBACKS:
            return _FALLBACKS[method](target)
        if method not in exposed:
            raise RemoteError(f"method {method!r} of {type(target)!r} object is not in exposed={sorted(exposed)!r}")
        result = getattr(target, method)(*args, **kwds)
        typeid = results.get(method)
        if typeid is not None:
            return _Created(typeid, *self._do_create(typeid, result))
        if isinstance(result, (type({}.keys()), type({}.values()), type({}.items()))):
            return list(result)
        return result

    def _add(self, typeid, target):
        _, exposed, results, _ = self._registry[typeid]
        exposed = tuple(exposed or public_methods(target))
        with self._lock:
            ident = f"{id(target):x}"
            self._objects[ident] = (target, exposed, results or {})
        return ident, exposed

    def _do_create(self, typeid, /, *args, **kwds):
        make = self._registry[typeid][0]
        return self._add(typeid, args[0] if make is None else make(*args, **kwds))

    def _do_number_of_objects(self):
        return len(self._objects)

    def _do_shutdown(self):
        self._stop.set()


class _Created:
    """The answer of a method whose result stays in the server."""

    def __init__(self, typeid, ident, exposed):
        self.typeid, self.ident, self.exposed = typeid, ident, exposed


def _run_server(manager, address, authkey, writer, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    # It ends with its parent, but may have children.
    process.current_process()._daemonic = False
    server = Server(manager._registry, address, authkey)
    writer.send(server.address)
    writer.close()
    server.serve_forever()


class BaseManager:
    """Starts a server process, or connects to one, and makes objects there."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        self._address = address
        key = process.current_process().authkey if authkey is None else authkey
        self._authkey = process.AuthenticationString(key)
        self._context = ctx or context._default_context.get_context()
        self._process = None
        self._state = "INITIAL"

    def start(self, initializer=None, initargs=()):
        if self._state != "INITIAL":
            raise context.ProcessError("Already started server" if self._state == "STARTED" else "Manager has shut down")
        reader, writer = self._context.Pipe(duplex=False)
        arguments = (type(self), self._address, self._authkey, writer, initializer, initargs)
        self._process = self._context.Process(target=_run_server, args=arguments)
        self._process.name = f"{type(self).__name__}-{self._process.name.rsplit('-', 1)[-1]}"
        self._process.daemon = True
        self._process.start()
        writer.close()
        self._address = reader.recv()
        self._state = "STARTED"

    def get_server(self):
        return Server(self._registry, self._address, self._authkey)

    def connect(self):
        Client(self._address, authkey=self._authkey).close()
        self._state = "STARTED"

    def _create(self, typeid, /, *args, **kwds):
        if self._state != "STARTED":
            raise AssertionError("server not yet started")
        control = BaseProxy(Token(None, self._address, None), "pickle", self, self._authkey, ())
        return control._callmethod("create", (typeid, *args), kwds)

    def shutdown(self):
        if self._state == "STARTED" and self._process is not None:
            control = BaseProxy(Token(None, self._address, None), "pickle", self, self._authkey, ())
            try:
                control._callmethod("shutdown")
            except (OSError, EOFError):
                pass
            self._process.join()
        self._state = "SHUTDOWN"

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    @property
    def address(self):
        return self._address

    def __enter__(self):
        if self._state == "INITIAL":
            self.start()
        return self

    def __exit__(self, *exception):
        self.shutdown()

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if "_registry" not in cls.__dict__:
            cls._registry = cls._registry.copy()
        proxytype = proxytype or AutoProxy
        exposed = exposed or getattr(proxytype, "_exposed_", None)
        method_to_typeid = method_to_typeid or getattr(proxytype, "_method_to_typeid_", None)
        cls._registry[typeid] = (callable, exposed, method_to_typeid, proxytype)
        if create_method:

            def create(self, /, *args, **kwds):
                ident, exposed = self._create(typeid, *args, **kwds)
                return proxytype(Token(typeid, self._address, ident), "pickle", self, self._authkey, exposed)

            create.__name__ = typeid
            setattr(cls, typeid, create)


class SyncManager(BaseManager):
    """A manager of the usual containers and of what threads wait for."""


def _make_pool(*args, **kwds):
    return context._default_context.Pool(*args, **kwds)


for typeid, make, proxy in (
    ("Queue", queue.Queue, AutoProxy),
    ("JoinableQueue", queue.Queue, AutoProxy),
    ("Event", threading.Event, EventProxy),
    ("Lock", threading.Lock, AcquirerProxy),
    ("RLock", threading.RLock, AcquirerProxy),
    ("Semaphore", threading.Semaphore, AcquirerProxy),
    ("BoundedSemaphore", threading.BoundedSemaphore, AcquirerProxy),
    ("Condition", threading.Condition, ConditionProxy),
    ("Barrier", threading.Barrier, BarrierProxy),
    ("list", list, ListProxy),
    ("dict", dict, DictProxy),
    ("Value", Value, ValueProxy),
    ("Array", make_array, ArrayProxy),
    ("Pool", _make_pool, PoolProxy),
    ("Namespace", Namespace, NamespaceProxy),
):
    SyncManager.register(typeid, make, proxy)
SyncManager.register("Iterator", proxytype=IteratorProxy, create_method=False)


class SharedMemoryManager(BaseManager):
    """Makes blocks of shared memory, and frees them when it is shut down."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._blocks = []

    def SharedMemory(self, size):
        from multiprocessing.shared_memory import SharedMemory

        self._check()
        block = SharedMemory(None, create=True, size=size)
        self._blocks.append(block)
        return block

    def ShareableList(self, sequence):
        from multiprocessing.shared_memory import ShareableList

        self._check()
        made = ShareableList(sequence)
        self._blocks.append(made.shm)
        return made

    def _check(self):
        if self._state != "STARTED":
            raise AssertionError(f"{type(self).__name__} is not started")

    def shutdown(self):
        super().shutdown()
        while self._blocks:
            self._blocks.pop().unlink()
SyncManager.register("AsyncResult", create_method=False)
