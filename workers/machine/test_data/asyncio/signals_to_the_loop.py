# A loop calls handlers of signals that the program sends itself. An interrupt cancels the main task.
import asyncio
import os
import signal


async def serve():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, print, "reload", "now")
    loop.call_soon(os.kill, os.getpid(), signal.SIGUSR1)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()
    print("stopped")
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)

    async def coroutine():
        pass

    for wrong in ((signal.SIGTERM, coroutine), ("TERM", print), (999, print), (signal.SIGKILL, print)):
        try:
            loop.add_signal_handler(*wrong)
        except (TypeError, ValueError, RuntimeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(serve())
print(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL)


async def interrupted():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        print("goes on to its next await")
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled")
        raise


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("interrupted")
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
