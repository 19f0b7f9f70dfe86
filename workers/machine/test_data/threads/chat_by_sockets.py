"""A chat server that sends every line to all clients; sockets and threads."""
import socket
import threading


class ChatServer:
    def __init__(self):
        self.sock = socket.create_server(('127.0.0.1', 0))
        self.clients, self.lock = {}, threading.Lock()
        self.port = self.sock.getsockname()[1]

    def serve(self):
        while True:
            try:
                conn, _ = self.sock.accept()
            except OSError:
                break
            threading.Thread(target=self.handle, args=(conn,), daemon=True).start()

    def handle(self, conn):
        with conn, conn.makefile('r', encoding='utf-8') as lines:
            name = next(lines).strip()
            with self.lock:
                self.clients[name] = conn
            conn.sendall(f'welcome {name}\n'.encode())
            for line in lines:
                self.broadcast(f'{name}: {line}', name)
            with self.lock:
                del self.clients[name]
        self.broadcast(f'* {name} left\n', name)

    def broadcast(self, text, sender):
        with self.lock:
            for name, conn in self.clients.items():
                if name != sender:
                    conn.sendall(text.encode())


class Client:
    def __init__(self, port, name):
        self.sock = socket.socket()
        self.sock.connect(('127.0.0.1', port))
        self.file = self.sock.makefile('rw', encoding='utf-8', buffering=1)
        self.say(name)
        print(self.hear())

    def say(self, text):
        self.file.write(text + '\n')
        self.file.flush()

    def hear(self):
        return self.file.readline().rstrip('\n')

    def leave(self):
        self.file.close()
        self.sock.close()


server = ChatServer()
threading.Thread(target=server.serve, daemon=True).start()
ann, bob = Client(server.port, 'ann'), Client(server.port, 'bob')
ann.say('hello all')
print('bob hears', bob.hear())
bob.say('grüß dich')
print('ann hears', ann.hear())
bob.leave()
print('ann hears', ann.hear())
ann.leave()
