"""Hosts, their addresses and numbers in the order of the network, for `socket`."""

import sys
from ipaddress import IPv4Address, IPv6Address

_SERVICES = {
    "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "ntp": 123, "imap2": 143,
    "https": 443,
}


class herror(OSError):
    """A host is not known."""

    __module__ = "socket"


class gaierror(OSError):
    """A name cannot be made an address."""

    __module__ = "socket"


def gethostname():
    from platform import node

    return node() or "localhost"


def numeric(host, family=2):
    """The address of a host as text."""
    if not isinstance(host, (str, bytes, bytearray)):
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    host = host if isinstance(host, str) else host.decode("ascii")
    if family == 10:
        if host in ("", "localhost", "::", "::1"):
            return {"": "::", "localhost": "::1"}.get(host, host)
    elif host == "":
        return "0.0.0.0"
    elif host == "<broadcast>":
        return "255.255.255.255"
    elif host == "localhost" or host == gethostname():
        return "127.0.0.1"
    try:
        return str((IPv6Address if family == 10 else IPv4Address)(host))
    except ValueError:
        raise gaierror(-3, "Temporary failure in name resolution") from None


def gethostbyname(hostname, /):
    return numeric(hostname)


def gethostbyname_ex(hostname, /):
    return hostname, [], [numeric(hostname)]


def gethostbyaddr(ip_address, /):
    address = numeric(ip_address)
    if not address.startswith("127."):
        raise herror(1, "Unknown host")
    return "localhost", [], [address]


def getfqdn(name=""):
    return gethostname() if name in ("", "0.0.0.0", "::") else name


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    from socket import AF_INET, SOCK_DGRAM, SOCK_STREAM, AddressFamily, SocketKind

    if isinstance(port, str):
        port = int(port) if port.isdigit() else getservbyname(port)
    if host is None:
        host = "" if flags & 1 else "127.0.0.1"
    family = AddressFamily(family or (10 if ":" in str(host) else AF_INET))
    address = numeric(host, family)
    whole = (address, port or 0) if family == AF_INET else (address, port or 0, 0, 0)
    kinds = [SocketKind(type)] if type else [SOCK_STREAM, SOCK_DGRAM]
    return [(family, kind, 6 if kind == SOCK_STREAM else 17, "", whole) for kind in kinds]


def getnameinfo(sockaddr, flags, /):
    host, port = sockaddr[:2]
    names = {number: name for name, number in _SERVICES.items()}
    return (
        host if flags & 1 or not host.startswith("127.") else "localhost",
        str(port) if flags & 2 else names.get(port, str(port)),
    )


def getservbyname(servicename, protocolname="tcp", /):
    if servicename not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[servicename]


def getservbyport(port, protocolname="tcp", /):
    for name, number in _SERVICES.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


def has_dualstack_ipv6():
    return True


def create_connection(address, timeout=..., source_address=None, *, all_errors=False):
    """A socket connected to an address."""
    from socket import AF_INET, SOCK_STREAM, AddressFamily, socket

    host, port = address
    family, _, proto, _, whole = getaddrinfo(host, port, 0, SOCK_STREAM)[0]
    made = socket(AddressFamily(family), SOCK_STREAM, proto)
    try:
        if timeout is not ...:
            made.settimeout(timeout)
        if source_address:
            made.bind(source_address)
        made.connect(whole)
    except OSError as error:
        made.close()
        if all_errors:
            raise ExceptionGroup("create_connection failed", [error]) from None
        raise
    return made


def create_server(address, *, family=2, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket that listens at an address."""
    from socket import SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, socket

    made = socket(family, SOCK_STREAM)
    try:
        made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            made.bind(address)
        except OSError as error:
            text = f"{error.strerror} (while attempting to bind on address {address!r})"
            raise OSError(error.errno, text) from None
        made.listen()
    except BaseException:
        made.close()
        raise
    return made


def _turned(number, size, name):
    if number < 0:
        raise OverflowError(f"{name}: can't convert negative Python int to C {size * 8}-bit unsigned integer")
    if number >> 8 * size:
        raise OverflowError(f"{name}: Python int too large to convert to C {size * 8}-bit unsigned integer")
    return int.from_bytes(number.to_bytes(size, sys.byteorder), "big")


def htons(x, /):
    return _turned(x, 2, "htons")


def ntohs(x, /):
    return _turned(x, 2, "ntohs")


def htonl(x, /):
    return _turned(x, 4, "htonl")


def ntohl(x, /):
    return _turned(x, 4, "ntohl")


def inet_aton(ip_address, /):
    try:
        return IPv4Address(ip_address).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_aton") from None


def inet_ntoa(packed_ip, /):
    if len(packed_ip) != 4:
        raise OSError("packed IP wrong length for inet_ntoa")
    return str(IPv4Address(bytes(packed_ip)))


def inet_pton(address_family, ip_string, /):
    try:
        return (IPv6Address if address_family == 10 else IPv4Address)(ip_string).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def inet_ntop(address_family, packed_ip, /):
    if len(packed_ip) != (16 if address_family == 10 else 4):
        raise ValueError("invalid length of packed IP address string")
    return str((IPv6Address if address_family == 10 else IPv4Address)(bytes(packed_ip)))
