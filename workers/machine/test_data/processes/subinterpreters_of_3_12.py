"""Sub-interpreters in CPython 3.12, as articles show them: one for each thread, and channels between them."""
# Python 3.12: the machine's version has the channels in `_xxsubinterpreters` itself.

import _xxinterpchannels as channels
import _xxsubinterpreters as interpreters
import threading
from textwrap import dedent

CODE = dedent(
    """
    import _xxinterpchannels as channels
    total = sum(n * n for n in range(limit))
    channels.send(out, f"{limit}: {total}")
    """
)


def work(limit, sums):
    interp, out = interpreters.create(), channels.create()
    interpreters.run_string(interp, CODE, shared={"limit": limit, "out": out})
    sums[limit] = channels.recv(out)
    interpreters.destroy(interp)



def main():
    interp = interpreters.create()
    print(interp, repr(interp), interpreters.list_all(), interpreters.get_current(), interpreters.get_main())
    interpreters.run_string(interp, "x = 1\nprint('hello from', __name__)")
    interpreters.run_string(interp, "print(x + y, __name__)", shared={"y": 41})
    for code in ("1 / 0", "raise KeyError('k')", "raise ValueError", "import sys; sys.exit(3)", "a b"):
        attempt(lambda: interpreters.run_string(interp, code))
    attempt(lambda: interpreters.run_string(interp, "", shared={"y": [1]}))
    attempt(lambda: interpreters.destroy(interpreters.get_main()))
    attempt(lambda: interpreters.destroy(interp))
    attempt(lambda: interpreters.run_string(interp, ""))
    print([interpreters.is_shareable(one) for one in (1, "s", b"b", None, 1.5, (1,), [])])

    channel = channels.create()
    print(channel, repr(channel), repr(channel.send), channels.list_all())
    sums = {}
    threads = [threading.Thread(target=work, args=(limit, sums)) for limit in (10, 100, 1000)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(sums.items()), channels.recv(channel, "nothing yet"))
    channels.send(channel, "text")
    print(channels.recv(channel))
    attempt(lambda: channels.recv(channel))
    attempt(lambda: channels.send(channel, [1]))
    channels.close(channel)
    attempt(lambda: channels.send(channel, 1))


def attempt(action):
    try:
        print(action())
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
