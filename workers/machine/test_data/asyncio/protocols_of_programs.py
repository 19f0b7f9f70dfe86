"""Protocols of programs that a loop starts, and files that it reads and writes."""

import asyncio
import os
import sys


class DateProtocol(asyncio.SubprocessProtocol):
    def __init__(self, exit_future):
        self.exit_future = exit_future
        self.output = bytearray()
        self.pipe_closed = False
        self.exited = False
        self.log = []

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("made")

    def pipe_connection_lost(self, fd, exc):
        self.log.append((fd, exc))
        self.pipe_closed = True
        self.check_for_exit()

    def pipe_data_received(self, fd, data):
        self.output.extend(data)

    def process_exited(self):
        self.exited = True
        self.check_for_exit()

    def connection_lost(self, exc):
        self.log.append(("lost", exc))
        self.done.set_result(True)

    def check_for_exit(self):
        if self.pipe_closed and self.exited and not self.exit_future.done():
            self.exit_future.set_result(True)


async def get_date(code, **kw):
    loop = asyncio.get_running_loop()
    exit_future = asyncio.Future(loop=loop)
    transport, protocol = await loop.subprocess_exec(
        lambda: DateProtocol(exit_future), sys.executable, "-c", code, **kw
    )
    protocol.done = loop.create_future()
    print(
        protocol.transport is transport,
        transport.get_pid() > 0,
        transport.get_pipe_transport(1) is not None,
        transport.get_pipe_transport(0) is None,
        transport.get_returncode(),
        transport.is_closing(),
    )
    if kw.get("stdin", 1) is not None:
        w = transport.get_pipe_transport(0)
        w.write(b"hello ")
        w.writelines([b"big ", b"world"])
        print(w.can_write_eof())
        w.close()
    await exit_future
    await protocol.done
    code = transport.get_returncode()
    transport.close()
    print(sorted(map(str, protocol.log)), code, transport.is_closing())
    return protocol.output.decode("ascii").rstrip()


print(asyncio.run(get_date("import datetime; print(datetime.date(2024, 1, 2))", stdin=None, stderr=None)))
print(
    asyncio.run(
        get_date('import sys; print(sys.stdin.read()[::-1]); print("err", file=sys.stderr); sys.exit(3)')
    )
)


async def kill():
    loop = asyncio.get_running_loop()
    f = loop.create_future()

    class P(asyncio.SubprocessProtocol):
        def connection_lost(self, exc):
            f.set_result(exc)

        def process_exited(self):
            print("exited")

    t, p = await loop.subprocess_exec(
        P, sys.executable, "-c", "import time; time.sleep(60)", stdin=None, stdout=None, stderr=None
    )
    t.terminate()
    print(await f, t.get_returncode())
    try:
        t.kill()
    except ProcessLookupError as e:
        print(repr(e))
    f = loop.create_future()
    t, p = await loop.subprocess_shell(P, "echo shell", stdin=None, stderr=None, stdout=None)
    await f
    print(t.get_returncode())
    for bad in (dict(text=True), dict(bufsize=1)):
        try:
            await loop.subprocess_exec(P, sys.executable, **bad)
        except ValueError as e:
            print(e)


asyncio.run(kill())


async def pipes():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    reader = asyncio.StreamReader()
    t, p = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r, "rb"))
    wt, wp = await loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(w, "wb"))
    wt.write(b"line 1\nline")
    print(await reader.readline())
    wt.write(b" 2")
    wt.close()
    print(await reader.read(), reader.at_eof(), wt.is_closing())
    print(t.is_closing())


asyncio.run(pipes())
