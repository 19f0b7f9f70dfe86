"""Each child has a pipe of its own: what one does while it starts is no matter to the other."""

from multiprocessing import Pipe, Process


def tell(end):
    end.send(1)


if __name__ == "__main__":
    pipes = [Pipe(), Pipe()]
    children = [Process(target=tell, args=(theirs,)) for _, theirs in pipes]
    for child in children:
        child.start()
    print(sum(ours.recv() for ours, _ in pipes))
    for child in children:
        child.join()
# expect: safe
# expect: outcomes "2\n"
