"""asyncio: a TCP proxy between two servers, with half-closed connections and counters; timeouts per connection."""
import asyncio
stats = {'up': 0, 'down': 0}
async def upper(reader, writer):
    data = await reader.read(); writer.write(data.upper()); writer.write_eof(); await writer.drain(); writer.close()
async def pipe(reader, writer, key):
    try:
        while data := await reader.read(4): stats[key] += len(data); writer.write(data); await writer.drain()
        if writer.can_write_eof(): writer.write_eof()
    except ConnectionError as e: print('pipe', e)
async def main():
    backend = await asyncio.start_server(upper, '127.0.0.1', 0); bport = backend.sockets[0].getsockname()[1]
    async def proxy(r, w):
        try: br, bw = await asyncio.open_connection('127.0.0.1', bport)
        except ConnectionRefusedError: w.write(b'backend down'); w.close(); return
        await asyncio.gather(pipe(r, bw, 'up'), pipe(br, w, 'down')); w.close(); bw.close(); await w.wait_closed()
    front = await asyncio.start_server(proxy, '127.0.0.1', 0); port = front.sockets[0].getsockname()[1]
    async def ask(text):
        r, w = await asyncio.open_connection('127.0.0.1', port); w.write(text); w.write_eof(); d = await r.read(); w.close(); return d
    print(await asyncio.gather(*(ask(b'hello %d' % i) for i in range(3))), stats)
    backend.close(); await backend.wait_closed()
    print(await ask(b'x')); front.close(); await front.wait_closed(); print(front.is_serving(), front.sockets)
    async def idle(r, w):
        try:
            async with asyncio.timeout(.02): await r.readline()
        except TimeoutError: w.write(b'too slow\n')
        finally: w.close()
    async with await asyncio.start_server(idle, '127.0.0.1', 0) as s:
        r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); print(await r.readline(), await r.readline()); w.close()
    try: await ask(b'y')
    except ConnectionRefusedError as e: print(e.errno)
asyncio.run(main())
