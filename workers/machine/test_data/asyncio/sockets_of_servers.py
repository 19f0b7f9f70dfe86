"""What a server and a transport tell of their sockets, and what these refuse."""

import asyncio
import re


def shown(thing):
    return re.sub(r"\b\d{4,5}\b", "PORT", re.sub(r"fd=\d+", "fd=N", str(thing)))


async def handle(reader, writer):
    sock = writer.get_extra_info("socket")
    print(shown(sock), type(sock).__name__)
    print(sock.fileno() > 0, sock.gettimeout(), shown(sock.getpeername()), sock.family.name, sock.type.name)
    for call in (
        lambda: sock.settimeout(3),
        lambda: sock.setblocking(True),
        lambda: sock.recv(1),
        lambda: sock.settimeout(0),
    ):
        try:
            print(call())
        except (AttributeError, ValueError) as error:
            print(type(error).__name__, error)
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(shown(server))
    print("Serving on", ", ".join(shown(sock.getsockname()) for sock in server.sockets))
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"hello\n")
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    print(server, server.is_serving())
    reader = asyncio.StreamReader()
    reader.feed_data(b"last words")
    reader.feed_eof()
    try:
        reader.feed_data(b"more")
    except AssertionError as error:
        print(error)
    print(await reader.read())


asyncio.run(main())
