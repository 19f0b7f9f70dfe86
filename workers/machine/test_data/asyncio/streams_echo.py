"""asyncio docs: TCP echo server and client using streams."""
import asyncio


async def handle_echo(reader, writer):
    data = await reader.read(100)
    message = data.decode()
    addr = writer.get_extra_info('peername')
    print(f"Received {message!r} from {addr[0]!r}")
    print(f"Send: {message!r}")
    writer.write(data)
    await writer.drain()
    print("Close the connection")
    writer.close()
    await writer.wait_closed()


async def tcp_echo_client(message):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    print(f'Send: {message!r}')
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f'Received: {data.decode()!r}')
    print('Close the connection')
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle_echo, '127.0.0.1', 8888)
    addrs = ', '.join(str(sock.getsockname()) for sock in server.sockets)
    print(f'Serving on {addrs}', server.is_serving())
    async with server:
        serving = asyncio.create_task(server.serve_forever())
        await tcp_echo_client('Hello World!')
        try:
            await asyncio.open_connection('127.0.0.1', 9)
        except ConnectionRefusedError as e:
            print(e)
        try:
            await asyncio.start_server(handle_echo, '127.0.0.1', 8888)
        except OSError as e:
            print(e)
        serving.cancel()
        try:
            await serving
        except asyncio.CancelledError:
            print('server cancelled')
    print(server.is_serving(), server.sockets)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(str(e)[-9:])

asyncio.run(main())
