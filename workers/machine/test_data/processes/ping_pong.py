"""Two processes throw a ball along a pipe."""

from multiprocessing import Pipe, Process


def player(connection):
    while (ball := connection.recv()) < 6:
        connection.send(ball + 1)
    connection.send("out")


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=player, args=(there,))
    p.start()
    ball, seen = 0, []
    while ball != "out":
        here.send(ball)
        ball = here.recv()
        seen.append(ball)
        if ball != "out":
            ball += 1
    p.join()
    print(seen)
