"""asyncio: programs started from coroutines; their output, their exit codes, their ends."""
import asyncio
import sys


async def get_value():
    code = 'import sys; print(6 * 7); print("warn", file=sys.stderr)'
    proc = await asyncio.create_subprocess_exec(
        sys.executable, '-c', code, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    data = await proc.stdout.readline()
    line = data.decode('ascii').rstrip()
    await proc.wait()
    return line, proc.returncode, await proc.stderr.read()


async def run(cmd):
    proc = await asyncio.create_subprocess_shell(
        cmd, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    stdout, stderr = await proc.communicate()
    print(f'[{cmd!r} exited with {proc.returncode}]')
    if stdout:
        print(f'[stdout]\n{stdout.decode()}')
    if stderr:
        print(f'[stderr]\n{stderr.decode()}')


async def main():
    print(await get_value())
    await run('echo hello; echo world')
    await run('ls /zzz')
    await run('exit 3')
    proc = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await proc.communicate(b'to cat'), proc.returncode)
    procs = [await asyncio.create_subprocess_exec('echo', str(i), stdout=asyncio.subprocess.PIPE) for i in range(3)]
    print([out.decode().strip() for out, _ in await asyncio.gather(*(p.communicate() for p in procs))])
    proc = await asyncio.create_subprocess_exec('sleep', '10')
    try:
        await asyncio.wait_for(proc.wait(), .05)
    except TimeoutError:
        print('timeout', proc.returncode)
        proc.terminate()
        print(await proc.wait())
    try:
        proc.kill()
    except ProcessLookupError as e:
        print(repr(e))
    try:
        await asyncio.create_subprocess_exec('no-such-program')
    except FileNotFoundError as e:
        print(e)
    proc = await asyncio.create_subprocess_exec(
        sys.executable, '-c', 'for i in range(3): print("tick", i, flush=True)', stdout=asyncio.subprocess.PIPE)
    async for line in proc.stdout:
        print('line', line)
    print(await proc.wait(), proc.stdin, proc.stderr)

asyncio.run(main())
