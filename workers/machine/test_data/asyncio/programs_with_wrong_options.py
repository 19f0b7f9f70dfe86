"""Options that only programs have that are not awaited."""

import asyncio
import sys
from asyncio.subprocess import PIPE


async def main():
    for options in (
        {"universal_newlines": True},
        {"text": True},
        {"shell": True},
        {"bufsize": 3},
        {"encoding": "utf-8"},
        {"errors": "replace"},
    ):
        try:
            await asyncio.create_subprocess_exec(sys.executable, "-c", "", **options)
        except ValueError as error:
            print(error)
    for command in (["a", "list"], None):
        try:
            await asyncio.create_subprocess_shell(command)
        except ValueError as error:
            print(error)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print(input()[::-1])", stdin=PIPE, stdout=PIPE
    )
    print(await process.communicate(b"backwards"), process.returncode)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(30)")
    try:
        await asyncio.wait_for(process.wait(), 0.1)
    except TimeoutError:
        process.kill()
        print(await process.wait())


asyncio.run(main())
