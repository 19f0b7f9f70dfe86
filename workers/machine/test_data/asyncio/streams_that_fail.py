"""Streams: limits, incomplete reads, two readers at once, errors in handlers, writes after the end, timeouts."""
import asyncio


async def handler(reader, writer):
    command = (await reader.readline()).decode().strip()
    if command == 'fail':
        raise ValueError('handler failed')
    if command == 'slow':
        await reader.read()
    if command == 'partial':
        writer.write(b'12345')
    writer.write_eof()
    await writer.drain()
    writer.close()


async def ask(port, text):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(text.encode() + b'\n')
    return reader, writer


async def main():
    server = await asyncio.start_server(handler, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    r, w = await ask(port, 'partial')
    try:
        await r.readexactly(10)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial)
    print(r.at_eof(), await r.read())
    w.close()
    await w.wait_closed()
    print(w.is_closing())
    r, w = await ask(port, 'slow')
    try:
        await asyncio.wait_for(r.readline(), .02)
    except asyncio.TimeoutError:
        print('timed out')
    one = asyncio.create_task(r.read(1))
    await asyncio.sleep(0)
    try:
        await r.readline()
    except RuntimeError as e:
        print(e)
    one.cancel()
    try:
        w.write('text')
    except TypeError as e:
        print(e)
    w.write_eof()
    try:
        w.write(b'x')
    except RuntimeError as e:
        print(e)
    w.close()
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(context['message'], repr(context['exception'])))
    r, w = await ask(port, 'fail')
    print(await r.read())
    w.close()
    s = asyncio.StreamReader(limit=8)
    s.feed_data(b'a line that is too long\nnext\n')
    try:
        await s.readline()
    except ValueError as e:
        print(e)
    print(await s.readline())
    s.feed_data(b'0123456789abcdef')
    try:
        await s.readuntil(b'|')
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
    try:
        await s.readuntil(b'')
    except ValueError as e:
        print(e)
    print(await s.read(4), s)
    s.feed_eof()
    print(await s.read(), s.at_eof(), s)
    l = asyncio.StreamReader()
    l.feed_data(b'a\nb\nc'); l.feed_eof()
    print([x async for x in l])
    server.close()

asyncio.run(main())
