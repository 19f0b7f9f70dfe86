"""What a loop does with pipes: programs whose protocols are told what they write, and files that are read or written."""

import os
import subprocess
from subprocess import PIPE

from asyncio.subprocess import _check
from asyncio.transports import ReadTransport, SubprocessTransport, WriteTransport

_SIZE_MAX = 256 * 1024


class _UnixReadPipeTransport(ReadTransport):
    """Gives a protocol what comes by a file."""

    def __init__(self, loop, pipe, protocol):
        super().__init__({"pipe": pipe})
        self._loop, self._pipe, self._protocol = loop, pipe, protocol
        self._fd, self._closing, self._paused = pipe.fileno(), False, False
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._watch)

    def _watch(self):
        if not self._closing and not self._paused:
            self._loop.add_reader(self._fd, self._receive)

    def _receive(self):
        data = os.read(self._fd, _SIZE_MAX)
        if data:
            self._protocol.data_received(data)
        else:
            self._loop.call_soon(self._protocol.eof_received)
            self.close()

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._paused and not self._closing

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop.remove_reader(self._fd)

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._loop.add_reader(self._fd, self._receive)

    def close(self):
        if not self._closing:
            self._closing = True
            self._loop.remove_reader(self._fd)
            self._loop.call_soon(self._lost)

    def _lost(self):
        self._protocol.connection_lost(None)
        self._pipe.close()


class _UnixWritePipeTransport(WriteTransport):
    """Writes what a protocol sends into a file. Pipes have room for all of it."""

    def __init__(self, loop, pipe, protocol):
        super().__init__({"pipe": pipe})
        self._loop, self._pipe, self._protocol, self._closing = loop, pipe, protocol, False
        loop.call_soon(protocol.connection_made, self)

    def write(self, data):
        if data and not self._closing:
            try:
                os.write(self._pipe.fileno(), data)
            except OSError as error:
                self._closing = True
                self._loop.call_soon(self._lost, error)

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def get_write_buffer_size(self):
        return 0

    def can_write_eof(self):
        return True

    def is_closing(self):
        return self._closing

    def close(self):
        if not self._closing:
            self._closing = True
            self._loop.call_soon(self._lost, None)

    write_eof = abort = close

    def _lost(self, error):
        self._protocol.connection_lost(error)
        self._pipe.close()


class _OfProgram:
    """The protocol of one pipe of a program: passes on what comes to that of the program."""

    def __init__(self, owner, fd):
        self._owner, self._fd = owner, fd

    def connection_made(self, transport):
        pass

    def eof_received(self):
        pass

    def data_received(self, data):
        self._owner._protocol.pipe_data_received(self._fd, data)

    def connection_lost(self, error):
        self._owner._pipe_lost(self._fd, error)

    def pause_writing(self):
        self._owner._protocol.pause_writing()

    def resume_writing(self):
        self._owner._protocol.resume_writing()


class _UnixSubprocessTransport(SubprocessTransport):
    """A program that runs, and its pipes."""

    def __init__(self, loop, protocol, popen):
        super().__init__({"subprocess": popen})
        self._loop, self._protocol, self._popen = loop, protocol, popen
        self._code, self._closed, self._is_told = None, False, False
        loop.call_soon(protocol.connection_made, self)
        self._pipes = {}
        for fd, file in enumerate((popen.stdin, popen.stdout, popen.stderr)):
            if file is not None:
                kind = _UnixReadPipeTransport if fd else _UnixWritePipeTransport
                self._pipes[fd] = kind(loop, file, _OfProgram(self, fd))
        self._open = set(self._pipes)
        loop.call_soon(self._look)

    def _look(self):
        """Whether the program has ended."""
        if self._popen.poll() is None:
            self._loop.call_later(0.001, self._look)
            return
        self._code = self._popen.returncode
        if 0 in self._open:
            self._pipes[0].close()
        self._protocol.process_exited()
        self._finish()

    def _pipe_lost(self, fd, error):
        self._protocol.pipe_connection_lost(fd, error)
        self._open.discard(fd)
        self._finish()

    def _finish(self):
        if self._code is not None and not self._open and not self._is_told:
            self._is_told = self._closed = True
            self._loop.call_soon(self._protocol.connection_lost, None)

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closed

    def get_pid(self):
        return self._popen.pid

    def get_returncode(self):
        return self._code

    def get_pipe_transport(self, fd):
        return self._pipes.get(fd)

    def send_signal(self, signal):
        if self._popen.poll() is not None:
            raise ProcessLookupError()
        self._popen.send_signal(signal)

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    def close(self):
        if not self._closed:
            self._closed = True
            for pipe in self._pipes.values():
                pipe.close()
            if self._popen.poll() is None:
                self._popen.kill()


async def _started(loop, protocol_factory, popen):
    protocol = protocol_factory()
    transport = _UnixSubprocessTransport(loop, protocol, popen)
    # The protocol knows of the transport before the caller does.
    await _turn(loop)
    return transport, protocol


async def _turn(loop):
    made = loop.create_future()
    loop.call_soon(made.set_result, None)
    await made


async def subprocess_exec(loop, protocol_factory, program, *args, stdin=PIPE, stdout=PIPE, stderr=PIPE, **kwargs):
    """Starts a program by its words."""
    _check(False, **kwargs)
    popen = subprocess.Popen([program, *args], stdin=stdin, stdout=stdout, stderr=stderr, **kwargs)
    return await _started(loop, protocol_factory, popen)


async def subprocess_shell(loop, protocol_factory, cmd, *, stdin=PIPE, stdout=PIPE, stderr=PIPE, **kwargs):
    """Starts a line of a shell."""
    if not isinstance(cmd, (bytes, str)):
        raise ValueError("cmd must be a string")
    _check(True, **kwargs)
    popen = subprocess.Popen(cmd, stdin=stdin, stdout=stdout, stderr=stderr, shell=True, **kwargs)
    return await _started(loop, protocol_factory, popen)


async def connect_read_pipe(loop, protocol_factory, pipe):
    protocol = protocol_factory()
    transport = _UnixReadPipeTransport(loop, pipe, protocol)
    await _turn(loop)
    return transport, protocol


async def connect_write_pipe(loop, protocol_factory, pipe):
    protocol = protocol_factory()
    transport = _UnixWritePipeTransport(loop, pipe, protocol)
    await _turn(loop)
    return transport, protocol


METHODS = {
    function.__name__: function
    for function in (subprocess_exec, subprocess_shell, connect_read_pipe, connect_write_pipe)
}
