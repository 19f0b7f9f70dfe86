# uuid: identifiers from every form, their parts, comparison, copies, and what is refused.
import copy
import pickle
import uuid
from uuid import UUID

one = UUID("{12345678-1234-5678-1234-567812345678}")
forms = [
    UUID("12345678123456781234567812345678"), UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), UUID(bytes=b"\x12\x34\x56\x78" * 4),
    UUID(bytes_le=b"\x78\x56\x34\x12\x34\x12\x78\x56" + b"\x12\x34\x56\x78\x12\x34\x56\x78"),
    UUID(fields=(0x12345678, 0x1234, 0x5678, 0x12, 0x34, 0x567812345678)), UUID(int=0x12345678123456781234567812345678),
]
print([form == one for form in forms], len(set(forms)), str(one), repr(one))
print(one.hex, one.int, one.urn, one.bytes, one.bytes_le, one.fields)
print(one.time_low, one.time_mid, one.time_hi_version, one.clock_seq_hi_variant, one.clock_seq_low, one.node, one.time, one.clock_seq)
print(one.variant, one.version, one.is_safe, int(one) == one.int)
for number in (0, 4 << 61, 6 << 61, 7 << 61):
    print(UUID(int=number).variant, UUID(int=number).version)
for version in range(1, 6):
    print(UUID(int=0, version=version), UUID(int=2**128 - 1, version=version).version)

print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_X500, "cn=x").version)
print(uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
four, first, second = uuid.uuid4(), uuid.uuid1(), uuid.uuid1()
print(four.version, four.variant, four != uuid.uuid4(), first.version, first.time < second.time, first.node == second.node == uuid.getnode())
fixed = uuid.uuid1(node=0x123456789ABC, clock_seq=0x1234)
print(fixed.node, fixed.clock_seq, fixed.fields[3:], fixed.variant)

small, large = UUID(int=1), UUID(int=2)
print(small < large, small <= small, small > large, small >= large, sorted([large, small]), small == 1, small != large)
print(pickle.loads(pickle.dumps(one)) == one, copy.deepcopy(one) == one, {one: "found"}[UUID(str(one))], f"{one!s:.8}")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: UUID())
attempt(lambda: UUID("12", int=5))
attempt(lambda: UUID("1234"))
attempt(lambda: UUID("x" * 32))
attempt(lambda: UUID(bytes=b"short"))
attempt(lambda: UUID(bytes_le=b"short"))
attempt(lambda: UUID(fields=(1, 2)))
attempt(lambda: UUID(fields=(2**32, 0, 0, 0, 0, 0)))
attempt(lambda: UUID(fields=(0, 2**16, 0, 0, 0, 0)))
attempt(lambda: UUID(fields=(0, 0, 0, 256, 0, 0)))
attempt(lambda: UUID(int=-1))
attempt(lambda: UUID(int=1 << 128))
attempt(lambda: UUID(int=0, version=9))
attempt(lambda: setattr(one, "int", 5))
attempt(lambda: small < 5)
