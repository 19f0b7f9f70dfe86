"""What carries octets for a protocol. Follows the documentation of CPython's `asyncio`."""

__all__ = "BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport".split()


def _abstract(self, *args):
    raise NotImplementedError


class BaseTransport:
    """What every transport is an instance of."""

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)

    is_closing = close = set_protocol = get_protocol = _abstract


class ReadTransport(BaseTransport):
    is_reading = pause_reading = resume_reading = _abstract


class WriteTransport(BaseTransport):
    set_write_buffer_limits = get_write_buffer_size = get_write_buffer_limits = _abstract
    write = write_eof = can_write_eof = abort = _abstract

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    """Carries octets both ways."""


class DatagramTransport(BaseTransport):
    sendto = abort = _abstract


class SubprocessTransport(BaseTransport):
    get_pid = get_returncode = get_pipe_transport = send_signal = terminate = kill = _abstract
