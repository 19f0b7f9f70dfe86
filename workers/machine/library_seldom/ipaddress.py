"""Addresses and networks of IP, versions 4 and 6. Follows the documentation of CPython's `ipaddress`."""

from _ip_addresses import AddressValueError, IPv4Address, IPv6Address, NetmaskValueError
from _ip_networks import IPv4Interface, IPv4Network, IPv6Interface, IPv6Network, Network

IPV4LENGTH, IPV6LENGTH = 32, 128


def _either(kinds, address, what, *options):
    """The object of the first of two classes that accepts an address."""
    for kind in kinds:
        try:
            return kind(address, *options)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    return _either((IPv4Address, IPv6Address), address, "address")


def ip_network(address, strict=True):
    return _either((IPv4Network, IPv6Network), address, "network", strict)


def ip_interface(address):
    return _either((IPv4Interface, IPv6Interface), address, "interface")


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4") from None


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6") from None


def summarize_address_range(first, last):
    """The fewest networks that have exactly the addresses from `first` to `last`."""
    if not hasattr(first, "_ip") or not hasattr(last, "_ip"):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind, bits = (IPv4Network, 32) if first.version == 4 else (IPv6Network, 128)
    at, end = int(first), int(last)
    while at <= end:
        # As large as the alignment of its first address and what is left allow.
        aligned = (at & -at).bit_length() - 1 if at else bits
        size = min(aligned, (end - at + 1).bit_length() - 1)
        yield kind((at, bits - size))
        at += 1 << size


def collapse_addresses(addresses):
    """The fewest networks that have the addresses of all these addresses and networks."""
    kinds, ranges = {4: IPv4Address, 6: IPv6Address}, []
    version = None
    for one in addresses:
        if version not in (None, one.version):
            raise TypeError(f"{one} and {before} are not of the same version")
        version, before = one.version, one
        if isinstance(one, Network):
            ranges.append((int(one.network_address), int(one.broadcast_address)))
        else:
            ranges.append((int(one), int(one)))
    merged = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    return iter([net for pair in merged for net in summarize_address_range(*map(kinds[version], pair))])


def get_mixed_type_key(obj):
    """What addresses and networks together can be sorted by."""
    if isinstance(obj, Network):
        return obj.version, obj.network_address, obj.netmask
    return (obj.version, obj) if hasattr(obj, "_ip") else NotImplemented
