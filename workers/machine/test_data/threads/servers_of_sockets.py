"""socketserver: a thread for each request, lines as streams, messages, errors of handlers."""
import sys, socket, socketserver, threading
class ThreadedTCPRequestHandler(socketserver.BaseRequestHandler):
    def handle(self):
        data = str(self.request.recv(1024), 'ascii')
        cur_thread = threading.current_thread()
        response = bytes("{}: {}".format(cur_thread.name.split()[0], data), 'ascii')
        self.request.sendall(response)
class ThreadedTCPServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    pass
def client(ip, port, message):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.connect((ip, port))
        sock.sendall(bytes(message, 'ascii'))
        response = str(sock.recv(1024), 'ascii')
        print("Received: {}".format(response))
class Quiet(socketserver.TCPServer):
    def handle_error(self, request, client_address):
        print("error", sys.exc_info()[1])
class Lines(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            if line.strip() == b'boom': raise ValueError('boom')
            self.wfile.write(line.upper())
class Udp(socketserver.BaseRequestHandler):
    def handle(self):
        data = self.request[0].strip()
        self.request[1].sendto(data.upper(), self.client_address)
if __name__ == "__main__":
    HOST, PORT = "localhost", 0
    server = ThreadedTCPServer((HOST, PORT), ThreadedTCPRequestHandler)
    with server:
        ip, port = server.server_address
        server_thread = threading.Thread(target=server.serve_forever)
        server_thread.daemon = True
        server_thread.start()
        client(ip, port, "Hello World 1")
        client(ip, port, "Hello World 2")
        client(ip, port, "Hello World 3")
        server.shutdown()
    with Quiet(('', 0), Lines) as s:
        t = threading.Thread(target=lambda: [s.handle_request() for _ in range(2)]); t.start()
        with socket.create_connection(('localhost', s.server_address[1])) as c, c.makefile('rwb') as f:
            f.write(b'abc\ndef\n'); f.flush()
            print(f.readline(), f.readline())
        with socket.create_connection(('localhost', s.server_address[1])) as c:
            c.sendall(b'boom\n'); print(c.recv(10))
        t.join()
    with socketserver.UDPServer(('localhost', 0), Udp) as s:
        t = threading.Thread(target=s.handle_request); t.start()
        c = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); c.sendto(b' hi ', s.server_address); print(c.recv(100)); t.join()
