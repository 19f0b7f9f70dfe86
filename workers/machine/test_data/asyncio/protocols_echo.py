"""asyncio docs: TCP and UDP echo protocols."""
import asyncio


class EchoServerProtocol(asyncio.Protocol):
    def connection_made(self, transport):
        peername = transport.get_extra_info('peername')
        print('Connection from {}'.format(peername[0]))
        self.transport = transport

    def data_received(self, data):
        message = data.decode()
        print('Data received: {!r}'.format(message))
        print('Send: {!r}'.format(message))
        self.transport.write(data)
        print('Close the client socket')
        self.transport.close()


class EchoClientProtocol(asyncio.Protocol):
    def __init__(self, message, on_con_lost):
        self.message = message
        self.on_con_lost = on_con_lost

    def connection_made(self, transport):
        transport.write(self.message.encode())
        print('Data sent: {!r}'.format(self.message))

    def data_received(self, data):
        print('Data received: {!r}'.format(data.decode()))

    def connection_lost(self, exc):
        print('The server closed the connection', exc)
        self.on_con_lost.set_result(True)


class UdpServer(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
    def datagram_received(self, data, addr):
        print('Received %r from %s' % (data.decode(), addr[0]))
        self.transport.sendto(data, addr)


class UdpClient(asyncio.DatagramProtocol):
    def __init__(self, message, done):
        self.message, self.done, self.transport = message, done, None
    def connection_made(self, transport):
        self.transport = transport
        print('Send:', self.message)
        self.transport.sendto(self.message.encode())
    def datagram_received(self, data, addr):
        print("Received:", data.decode())
        self.transport.close()
    def connection_lost(self, exc):
        print("Connection closed")
        self.done.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: EchoServerProtocol(), '127.0.0.1', 8888)
    async with server:
        on_con_lost = loop.create_future()
        transport, protocol = await loop.create_connection(
            lambda: EchoClientProtocol('Hello World!', on_con_lost), '127.0.0.1', 8888)
        try:
            await on_con_lost
        finally:
            transport.close()
    transport, protocol = await loop.create_datagram_endpoint(UdpServer, local_addr=('127.0.0.1', 9999))
    done = loop.create_future()
    t2, _ = await loop.create_datagram_endpoint(lambda: UdpClient('hi', done), remote_addr=('127.0.0.1', 9999))
    await done
    transport.close()

asyncio.run(main())
