"""IP networks and interfaces, for `ipaddress`. Follows CPython's documentation."""

from functools import total_ordering

from _ip_addresses import Address, AddressValueError, IPv4Address, IPv6Address, NetmaskValueError, is_within


def split(address):
    """An address and its netmask, which may be missing, from what a network is made of."""
    if isinstance(address, (bytes, int)):
        return address, None
    if isinstance(address, tuple):
        return address if len(address) > 1 else (address[0], None)
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts[0], parts[1] if len(parts) == 2 else None


def prefix_length(mask, kind):
    """The number of network bits that a netmask (a number, its text, or for IPv4 a mask or host mask) means."""
    bits = kind.max_prefixlen
    if mask is None:
        return bits
    text = str(mask)
    if text.isascii() and text.isdigit():
        if int(text) <= bits:
            return int(text)
    elif bits == 32:
        try:
            number = IPv4Address(text)._ip
        except AddressValueError:
            raise NetmaskValueError(f"{text!r} is not a valid netmask") from None
        for candidate in (number, number ^ 0xFFFFFFFF):
            rest = candidate ^ 0xFFFFFFFF
            if rest & rest + 1 == 0:
                return 32 - rest.bit_length()
    raise NetmaskValueError(f"{text!r} is not a valid netmask")


class _Masked:
    """What networks and interfaces have: a prefix length, and texts with it."""

    __slots__ = ()

    @property
    def netmask(self):
        bits = self.max_prefixlen
        return self._address_class((1 << bits) - (1 << bits - self._prefixlen))

    @property
    def hostmask(self):
        return self._address_class((1 << self.max_prefixlen - self._prefixlen) - 1)

    @property
    def with_prefixlen(self):
        return f"{self._shown()}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self._shown()}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self._shown()}/{self.hostmask}"


@total_ordering
class Network(_Masked):
    """What networks of both versions have in common."""

    def __init__(self, address, strict=True):
        address, mask = split(address)
        self.network_address = self._address_class(address)
        self._prefixlen = prefix_length(mask, self)
        size = 1 << self.max_prefixlen - self._prefixlen
        host = int(self.network_address) & size - 1
        if host and strict:
            raise ValueError(f"{self} has host bits set")
        if host:
            self.network_address = self._address_class(int(self.network_address) - host)

    version = property(lambda self: self._address_class.version)
    max_prefixlen = property(lambda self: self._address_class.max_prefixlen)
    prefixlen = property(lambda self: self._prefixlen)
    num_addresses = property(lambda self: 1 << self.max_prefixlen - self._prefixlen)

    def _shown(self):
        return str(self.network_address)

    @property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) + self.num_addresses - 1)

    def __str__(self):
        return self.with_prefixlen

    compressed = property(__str__)

    @property
    def exploded(self):
        return f"{self.network_address.exploded}/{self._prefixlen}"

    @property
    def reverse_pointer(self):
        """The name of the first address, into which CPython writes the prefix length too."""
        if self.version == 6:
            return ".".join(reversed(self.exploded.replace(":", ""))) + ".ip6.arpa"
        return ".".join(reversed(self.exploded.split("."))) + ".in-addr.arpa"

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self):
        return type(self), (str(self),)

    def __len__(self):
        raise TypeError(f"object of type '{type(self).__name__}' has no len()")

    def __bool__(self):
        return True

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        if not -self.num_addresses <= n < self.num_addresses:
            raise IndexError("address out of range")
        return self._address_class(int(self.network_address) + (n if n >= 0 else self.num_addresses + n))

    def hosts(self):
        """The addresses that a machine may have."""
        first, last = int(self.network_address), int(self.broadcast_address)
        if last - first > 1:
            first, last = first + 1, last - (self.version == 4)
        elif last == first:
            return [self._address_class(first)]
        return map(self._address_class, range(first, last + 1))

    def __contains__(self, other):
        if isinstance(other, Network) or self.version != other.version:
            return False
        return int(other) >> self.max_prefixlen - self._prefixlen == self._head()

    def _head(self):
        return int(self.network_address) >> self.max_prefixlen - self._prefixlen

    def _key(self):
        return self.version, int(self.network_address), self._prefixlen

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Network) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, Network):
            return NotImplemented
        self._same_version(other)
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def _same_version(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")

    def overlaps(self, other):
        return self.network_address in other or other.network_address in self

    def subnet_of(self, other):
        """Whether this network is a part of the other."""
        self._same_version(other)
        return self._prefixlen >= other._prefixlen and self.network_address in other

    def supernet_of(self, other):
        self._same_version(other)
        return other.subnet_of(self)

    def compare_networks(self, other):
        """-1, 0 or 1: which comes first."""
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same type")
        return (self._key() > other._key()) - (self._key() < other._key())

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that this one consists of, each of a longer prefix."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        step = 1 << self.max_prefixlen - length
        for first in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield type(self)((first, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network of a shorter prefix that this one is in."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        if self._prefixlen - prefixlen_diff < 0:
            raise ValueError(
                f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}"
            )
        return type(self)((int(self.network_address), self._prefixlen - prefixlen_diff), strict=False)

    def address_exclude(self, other):
        """The networks that are left of this one without the other."""
        self._same_version(other)
        if not isinstance(other, Network):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        part = self
        while part != other:
            one, two = part.subnets()
            inside, outside = (one, two) if other.subnet_of(one) else (two, one)
            yield outside
            part = inside

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    is_multicast = property(lambda self: self._both("is_multicast"))
    is_reserved = property(lambda self: self._both("is_reserved"))
    is_loopback = property(lambda self: self._both("is_loopback"))
    is_link_local = property(lambda self: self._both("is_link_local"))
    is_unspecified = property(lambda self: self._both("is_unspecified"))

    @property
    def is_private(self):
        """Whether it is in one private range: both of its ends may be private and what is between them not."""
        first, bits = self.network_address, self.max_prefixlen
        ranges = [one for one in first._RANGES["private"] if one[1] <= self._prefixlen]
        public = first._special("public") or self.broadcast_address._special("public")
        return is_within(int(first), bits, ranges) and not public

    @property
    def is_global(self):
        ends = self.network_address, self.broadcast_address
        return not self.is_private and not all([end._special("shared") for end in ends])


class IPv4Network(Network):
    __module__ = "ipaddress"
    _address_class = IPv4Address


class IPv6Network(Network):
    __module__ = "ipaddress"
    _address_class = IPv6Address
    is_site_local = property(lambda self: self._both("is_site_local"))


class _Interface(_Masked):
    """An address together with the network it is in."""

    def __init__(self, address):
        address, mask = split(address)
        self._address_class.__init__(self, address)
        self.network = self._network_class((self._ip, prefix_length(mask, self)), strict=False)
        self._prefixlen = self.network._prefixlen

    @property
    def ip(self):
        return self._address_class(self._ip)

    def _shown(self):
        return self._address_class.__str__(self)

    def __str__(self):
        return self.with_prefixlen

    @property
    def exploded(self):
        return f"{self.ip.exploded}/{self._prefixlen}"

    compressed = property(__str__)

    def _key(self):
        return self.version, self._ip, self._prefixlen

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Address) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Interface):
            return NotImplemented if isinstance(other, Network) else Address.__lt__(self, other)
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return (self.network, self._ip) < (other.network, other._ip)

    def __hash__(self):
        return hash(self._key())


class IPv4Interface(_Interface, IPv4Address):
    __module__ = "ipaddress"
    _address_class, _network_class = IPv4Address, IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    __module__ = "ipaddress"
    _address_class, _network_class = IPv6Address, IPv6Network
