"""Every combination of dataclass options: what is made, what may be done, what is refused."""

from dataclasses import dataclass, field, fields, make_dataclass, replace
from itertools import combinations, product

base = [("x", int), ("y", int, field(default=2)), ("z", list, field(default_factory=list, compare=False, repr=False))]
flags = ["init", "repr", "eq", "order", "unsafe_hash", "frozen", "kw_only", "slots", "match_args"]


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for n in range(3):
    for chosen in combinations(flags[1:], n):
        options = {flag: flag not in ("init", "repr", "eq", "match_args") for flag in chosen}
        made = attempt(lambda: make_dataclass("D", base, **options))
        if isinstance(made, str):
            print(options, made)
            continue
        construct = (lambda x: made(x=x)) if options.get("kw_only") else (lambda x: made(x))
        a = attempt(lambda: construct(1))
        b, c = construct(1), construct(3)
        shown = repr(a) if "repr" not in options else "default"
        print(options, shown, a == b, a != c, attempt(lambda: a < c), attempt(lambda: hash(a) == hash(b)), attempt(lambda: setattr(a, "x", 5)), attempt(lambda: a.x), attempt(lambda: setattr(a, "new", 1) or "set").split(":")[0], getattr(made, "__match_args__", None), hasattr(a, "__dict__"), attempt(lambda: replace(b, x=9).x), [f.name for f in fields(made) if f.kw_only])
print()
field_options = {"default": 1, "default_factory": int, "init": False, "repr": False, "hash": True, "compare": False, "kw_only": True, "metadata": {"m": 1}}
for n in range(3):
    for chosen in combinations(field_options, n):
        made = attempt(lambda: make_dataclass("F", [("a", int, field(**{k: field_options[k] for k in chosen}))], eq=True, frozen=True))
        if isinstance(made, str):
            print(chosen, made)
            continue
        f = fields(made)[0]
        print(chosen, attempt(lambda: repr(made())), attempt(lambda: repr(made(5))), attempt(lambda: repr(made(a=6))), attempt(lambda: made(a=1) == made(a=2)), attempt(lambda: hash(made(a=1)) == hash(made(a=2))), f.init, f.repr, f.hash, f.compare, f.kw_only, dict(f.metadata))
print()
for parent_frozen, child_frozen in product((False, True), repeat=2):
    P = make_dataclass("P", [("a", int)], frozen=parent_frozen)
    print(parent_frozen, child_frozen, attempt(lambda: repr(make_dataclass("C", [("b", int, field(default=0))], bases=(P,), frozen=child_frozen)(1))))
for definition in ([("a", int, field(default=1)), ("b", int)], [("a", int, field(default=1)), ("b", int, field(kw_only=True))], [("a", list, [])], [("a", dict, {})], [("a", set, set())], [("a", tuple, ())], [], ["a", ("b", int)], [("self", int)], [("a", int, field())]):
    made = attempt(lambda: make_dataclass("M", definition))
    print(definition if "field(" not in repr(definition).lower() else "with fields", made if isinstance(made, str) else [f.name for f in fields(made)])


@dataclass
class A:
    x: int = 1
    y: int = field(default=2, repr=False)

    def __post_init__(self):
        self.total = self.x + self.y


@dataclass
class B(A):
    z: int = 3
    x: int = 10

    def __post_init__(self):
        super().__post_init__()
        self.total += self.z


class Plain(B):
    pass


@dataclass
class E(Plain):
    w: int = 4


for kind in (A, B, Plain, E):
    print(kind.__name__, kind(), kind().total, [f.name for f in fields(kind)], kind(5), attempt(lambda: kind(1, 2, 3, 4, 5)), kind() == kind(), kind.__match_args__, attempt(lambda: fields(kind())[0].default))
print(A() == B(), A() == A(1, 2), A(1) == 1, A(1).__eq__(1), B(1, 2, 3) == Plain(1, 2, 3), {f.name: f.type for f in fields(E)}, attempt(lambda: fields(5)), attempt(lambda: replace(5)), attempt(lambda: replace(A(), q=1)), attempt(lambda: A(q=1)), attempt(lambda: A(1, x=2)), attempt(lambda: dataclass(order=True, eq=False)(A)), attempt(lambda: dataclass(slots=True)(type("O", (), {"__annotations__": {"a": int}, "__slots__": ("a",)}))))
