"""Concurrency with asyncio, chapter 3: an echo server with loop.sock_accept, sock_recv and tasks."""
import asyncio
import logging
import socket
import sys
from asyncio import AbstractEventLoop

logging.basicConfig(stream=sys.stdout, format='%(message)s')


async def echo(connection, loop):
    try:
        while data := await loop.sock_recv(connection, 1024):
            print('got data!', data)
            if data == b'boom\r\n':
                raise Exception("Unexpected network error")
            await loop.sock_sendall(connection, data)
    except Exception as ex:
        logging.error('error: %s', ex)
    finally:
        connection.close()


tasks = []


async def connection_listener(server_socket, loop):
    while True:
        connection, address = await loop.sock_accept(server_socket)
        connection.setblocking(False)
        print("Got a connection")
        tasks.append(asyncio.create_task(echo(connection, loop)))


async def main():
    loop = asyncio.get_event_loop()
    server_socket = socket.socket()
    server_socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server_socket.setblocking(False)
    server_socket.bind(('127.0.0.1', 0))
    server_socket.listen()
    listener = asyncio.create_task(connection_listener(server_socket, loop))
    for message in (b'hello\r\n', b'boom\r\n'):
        client = socket.socket()
        client.setblocking(False)
        await loop.sock_connect(client, server_socket.getsockname())
        await loop.sock_sendall(client, message)
        print('client', await loop.sock_recv(client, 100))
        client.close()
    listener.cancel()
    print(await asyncio.gather(listener, *tasks, return_exceptions=True))

asyncio.run(main())
