# ipaddress: addresses, networks, interfaces, arithmetic, order, properties, errors.
import copy
import ipaddress
import pickle
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_interface, ip_network


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


print(ip_address("192.168.0.1"), repr(ip_address("2001:db8::")), ip_network("192.168.0.0/28"), repr(ip_interface("10.0.0.5/8")))
for text in """0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.1.1 172.31.0.1 192.0.2.1 192.168.1.1 198.18.0.1 203.0.113.7 224.0.0.1 8.8.8.8
        240.0.0.1 255.255.255.255 :: ::1 fe80::1 fc00::1 ff02::1 2001:db8::1 2001:4860:4860::8888 ::ffff:10.0.0.1 fec0::1 4000::""".split():
    one = ip_address(text)
    names = [name[3:] for name in sorted(dir(one)) if name.startswith("is_") and getattr(one, name)]
    print(text, one.version, one.max_prefixlen, one.packed.hex(), one.compressed, one.exploded, one.reverse_pointer, *names)
print(IPv6Address("::ffff:1.2.3.4").ipv4_mapped, IPv6Address("2002:c000:204::").sixtofour, IPv6Address("2001:0:4136:e378:8000:63bf:3fff:fdd2").teredo)
print(IPv6Address("fe80::1%eth0"), IPv6Address("fe80::1%eth0").scope_id, IPv6Address("fe80::1%a") == IPv6Address("fe80::1"), IPv6Address("1::").ipv4_mapped)
for text in ["1:0:0:2:0:0:0:3", "0:0:1:0:0:0:0:0", "1:0:2:0:3:0:4:0", "0:1:2:3:4:5:6:7", "::1:0:0:2", "ABCD:EF01::", "1:2:3:4:5:6:7::"]:
    print(text, IPv6Address(text))

four = IPv4Address("192.168.0.1")
print(int(four), four + 256, four - 2, four < IPv4Address("192.168.0.2"), four == IPv4Address(3232235521), hash(four) == hash(IPv4Address(b"\xc0\xa8\x00\x01")))
print(f"{four}|{four:s}|{four:>14s}|{four:b}|{four:#x}|{four:_b}|{four:n}|{four:X}", f"{IPv6Address('2001:db8::ff'):x}", f"{IPv6Address('::1'):#_x}")
print(sorted([IPv4Address("10.0.0.2"), IPv4Address("9.9.9.9"), IPv4Address("10.0.0.1")]), {four: "home"}[IPv4Address("192.168.0.1")])
print(four == "192.168.0.1", four != IPv6Address("::1"), copy.copy(four), pickle.loads(pickle.dumps([four, IPv4Network("10.0.0.0/8")])))
attempt(lambda: four < IPv6Address("::1"))
attempt(lambda: four < 5)
attempt(lambda: IPv4Address("255.255.255.255") + 1)
attempt(lambda: four + "1")
attempt(lambda: f"{four:q}")

for text in ["192.168.0.0/28", "10.0.0.0/255.255.255.0", "10.0.0.0/0.0.255.255", "1.2.3.4", "10.0.0.0/31", "2001:db8::/126", "0.0.0.0/0", "::/0", "fe80::/10", "::1"]:
    net = ip_network(text)
    print(net, net.version, net.prefixlen, net.num_addresses, net.network_address, net.broadcast_address, net.netmask, net.hostmask)
    print("  ", net.with_netmask, net.with_hostmask, net.with_prefixlen, net.compressed, net.exploded, net.max_prefixlen, net.is_private, net.is_global, net.is_multicast)
    if net.num_addresses < 20:
        print("  ", [str(one) for one in net], [str(one) for one in net.hosts()], net[0], net[-1])
net = IPv4Network("192.168.0.0/24")
print(IPv4Address("192.168.0.9") in net, IPv4Address("192.168.1.9") in net, IPv6Address("::1") in net, ip_interface("192.168.0.4/16") in net)
print(list(net.subnets()), list(net.subnets(new_prefix=26))[-1], list(net.subnets(prefixlen_diff=3))[2], net.supernet(), net.supernet(new_prefix=20), net.supernet(8))
print(net.subnet_of(IPv4Network("192.168.0.0/16")), net.supernet_of(IPv4Network("192.168.0.128/25")), net.overlaps(IPv4Network("192.168.0.8/29")), net.overlaps(IPv4Network("10.0.0.0/8")))
print(sorted(net.address_exclude(IPv4Network("192.168.0.64/27"))), list(net.address_exclude(net)))
print(net.compare_networks(IPv4Network("192.168.1.0/24")), net.compare_networks(net), net < IPv4Network("192.168.0.0/25"), net == IPv4Network("192.168.0.0/255.255.255.0"))
print(sorted(map(ip_network, ["10.0.0.0/8", "9.0.0.0/8", "10.0.0.0/16"])), len({net, IPv4Network((3232235520, 24))}), net != "x")
attempt(lambda: list(net.subnets(new_prefix=20)))
attempt(lambda: list(net.subnets(prefixlen_diff=9)))
attempt(lambda: list(net.subnets(3, 27)))
attempt(lambda: net.supernet(new_prefix=30))
attempt(lambda: net.supernet(prefixlen_diff=30))
attempt(lambda: net[300])
attempt(lambda: list(net.address_exclude(IPv4Network("10.0.0.0/8"))))
attempt(lambda: net.overlaps(IPv6Network("::/0")))
attempt(lambda: net.subnet_of(IPv6Network("::/0")))
attempt(lambda: net < IPv6Network("::/0"))
attempt(lambda: ip_network("192.168.0.5/24"))
print(ip_network("192.168.0.5/24", strict=False))

face = IPv4Interface("192.0.2.5/24")
print(face, repr(face), face.ip, face.network, face.netmask, face.hostmask, face.with_prefixlen, face.with_netmask, face.with_hostmask, int(face))
print(face == IPv4Interface("192.0.2.5/24"), face == IPv4Interface("192.0.2.5/25"), face < IPv4Interface("192.0.2.6/24"), isinstance(face, IPv4Address), face + 1)
print(ip_interface("2001:db8::1/64").network, ip_interface("1.2.3.4").network, ip_interface(("10.0.0.1", 8)), ip_interface("::1%x/64"))

print(list(ipaddress.summarize_address_range(IPv4Address("192.0.2.0"), IPv4Address("192.0.2.130"))))
print(list(ipaddress.summarize_address_range(IPv4Address("0.0.0.0"), IPv4Address("255.255.255.255"))))
print(list(ipaddress.collapse_addresses([IPv4Network("192.0.2.0/25"), IPv4Network("192.0.2.128/25"), IPv4Address("10.0.0.1"), IPv4Address("10.0.0.0"), IPv4Network("192.0.2.4/30")])))
print(sorted([IPv4Network("10.0.0.0/8"), IPv4Address("10.0.0.0"), IPv4Address("9.0.0.0")], key=ipaddress.get_mixed_type_key))
print(ipaddress.v4_int_to_packed(3221225985), ipaddress.v6_int_to_packed(1))
attempt(lambda: list(ipaddress.summarize_address_range(IPv4Address("1.0.0.1"), IPv4Address("1.0.0.0"))))
attempt(lambda: list(ipaddress.summarize_address_range(IPv4Address("1.0.0.1"), IPv6Address("::"))))
attempt(lambda: list(ipaddress.collapse_addresses([IPv4Address("1.0.0.1"), IPv6Address("::")])))
attempt(lambda: ipaddress.v4_int_to_packed(-1))

bad = ["1.2.3", "1.2.3.256", "01.2.3.4", "a.b.c.d", "1.2.3.4.5", "", "1..2.3", "::1::2", ":::", "1:2:3", "g::", "12345::", "::1%", "1:2:3:4:5:6:7::8",
       "1:2:3:4:5:6:7:", ":1:2:3:4:5:6:7", -1, 2**32, 2**128, b"abc", 5.5, "::1.2.3.400", "1.2.3.4/8"]
for value in bad:
    attempt(lambda: ip_address(value))
    attempt(lambda: IPv4Address(value))
    attempt(lambda: IPv6Address(value))
for value in ["1.2.3.4/8", "1.2.3.0/33", "1.2.3.0/-1", "1.2.3.0/255.0.255.0", "1.2.3.0/a", "1.2.3.0/1/2", "::/129", "x/8", "1.2.3.0/", ("1.2.3.4", 8)]:
    attempt(lambda: ip_network(value))
    attempt(lambda: IPv4Network(value))
    attempt(lambda: IPv6Network(value))
    attempt(lambda: ip_interface(value))
