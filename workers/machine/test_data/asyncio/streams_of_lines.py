"""asyncio streams: echo server and clients on localhost, readline, readexactly, IncompleteReadError."""
import asyncio


async def handle(reader, writer):
    try:
        while line := await reader.readline():
            msg = line.decode().rstrip()
            if msg == 'quit': break
            writer.write(f'echo {msg}\n'.encode()); await writer.drain()
    finally:
        writer.close()
        await writer.wait_closed()


async def client(port, *msgs):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    out = []
    for m in msgs:
        writer.write(m.encode() + b'\n'); await writer.drain()
        out.append((await reader.readline()).decode().strip())
    writer.close(); await writer.wait_closed()
    return out


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        print(await asyncio.gather(client(port, 'a', 'b'), client(port, 'c')))


async def memory():
    r = asyncio.StreamReader()
    r.feed_data(b'line one\nline two\nabc|defg')
    print(await r.readline(), await r.readuntil(b'\n'), await r.readuntil(b'|'), await r.readexactly(2))
    r.feed_eof()
    try: await r.readexactly(10)
    except asyncio.IncompleteReadError as e: print(e, e.partial, e.expected)
    print(await r.read(), r.at_eof())
asyncio.run(memory())
try: asyncio.run(main())
except Exception as e: print(type(e).__name__, e)
