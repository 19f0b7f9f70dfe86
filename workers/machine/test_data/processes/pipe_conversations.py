"""Pipes: two ways and one way, poll, bytes, EOFError when the other end is closed, errors after closing."""

import multiprocessing as mp


def calculator(connection, others):
    """Answers until the other end is closed."""
    others.close()
    try:
        while True:
            operation, *numbers = connection.recv()
            if operation == "sum":
                connection.send(sum(numbers))
            elif operation == "product":
                result = 1
                for n in numbers:
                    result *= n
                connection.send(result)
            else:
                connection.send(ValueError(f"unknown: {operation}"))
    except EOFError:
        connection.close()


def talk(connection, sentences):
    with connection:
        for sentence in sentences:
            connection.send(sentence)


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    mine, theirs = mp.Pipe()
    p = mp.Process(target=calculator, args=(theirs, mine))
    p.start()
    theirs.close()
    for request in (("sum", 1, 2, 3), ("product", 2, 3, 7), ("sum",), ("power", 1)):
        mine.send(request)
        answer = mine.recv()
        print(request, "->", repr(answer) if isinstance(answer, Exception) else answer)
    mine.close()
    p.join()
    print(p.exitcode, mine.closed)

    receiver, sender = mp.Pipe(duplex=False)
    print(receiver.readable, receiver.writable, sender.readable, sender.writable)
    p = mp.Process(target=talk, args=(sender, ["good morning", ["a", "list"], {"and": "dict"}, None]))
    p.start()
    sender.close()
    heard = []
    while True:
        try:
            heard.append(receiver.recv())
        except EOFError as error:
            print(heard, type(error).__name__)
            break
    p.join()
    print(attempt(receiver.send, 1), "|", attempt(sender.send, 1))
    receiver.close()
    print(attempt(receiver.recv), "|", attempt(receiver.poll))

    a, b = mp.Pipe()
    print(a.poll(), a.poll(0.01), b.send("x"), a.poll(), a.poll(None), a.recv(), a.poll())
    a.send_bytes(b"hello world")
    print(b.recv_bytes())
    a.send_bytes(b"hello world", 6)
    a.send_bytes(b"hello world", 2, 3)
    print(b.recv_bytes(), b.recv_bytes(100))
    a.send_bytes(bytearray(b"a bytearray"))
    print(b.recv_bytes())
    print(attempt(a.send, lambda: 0).split(":")[0])
    b.close()
    print(attempt(a.recv), a.closed, b.closed, isinstance(a.fileno(), int))
    a.close()
    a.close()
