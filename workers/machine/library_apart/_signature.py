"""The parameters of callables: what `inspect.signature` answers with."""

from collections import OrderedDict
from keyword import iskeyword
from types import MappingProxyType


class _empty:
    """Stands for an annotation or default that is not there."""

    __module__ = "inspect"


class _ParameterKind(int):
    def __new__(cls, number, name, description):
        self = super().__new__(cls, number)
        self.name, self.description = name, description
        return self

    value = property(int)

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_KINDS = [
    _ParameterKind(number, name, name.lower().replace("_", "-").replace("-or-", " or ").replace("var-", "variadic "))
    for number, name in enumerate(
        ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD")
    )
]


def formatannotation(annotation):
    if isinstance(annotation, type) and annotation.__module__ != "typing":
        module = annotation.__module__
        return annotation.__qualname__ if module == "builtins" else f"{module}.{annotation.__qualname__}"
    text = repr(annotation)
    return text if isinstance(annotation, str) else text.replace("typing.", "")


class Parameter:
    """One parameter of a function."""

    __module__ = "inspect"

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self.kind = _KINDS[kind]
        if default is not _empty and kind in (2, 4):
            raise ValueError(f"{self.kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if iskeyword(name) and kind != 0 or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self.name, self.default, self.annotation = name, default, annotation

    def replace(self, **changes):
        parts = {"name": self.name, "kind": self.kind, "default": self.default, "annotation": self.annotation, **changes}
        return Parameter(parts.pop("name"), parts.pop("kind"), **parts)

    def __str__(self):
        text = {2: "*", 4: "**"}.get(self.kind, "") + self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (
            other.name, other.kind, other.default, other.annotation
        )

    def __hash__(self):
        return hash((self.name, int(self.kind)))


class BoundArguments:
    """Arguments given to the parameters of a signature."""

    __module__ = "inspect"

    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        args = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind >= 3 or name not in self.arguments:
                break
            args.extend(self.arguments[name] if parameter.kind == 2 else [self.arguments[name]])
        return tuple(args)

    @property
    def kwargs(self):
        keywords, by_name = {}, False
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                by_name = True
            elif parameter.kind == 4:
                keywords.update(self.arguments[name])
            elif parameter.kind == 3 or by_name and parameter.kind == 1:
                keywords[name] = self.arguments[name]
        return keywords

    def apply_defaults(self):
        found = {}
        for name, parameter in self.signature.parameters.items():
            nothing = {2: (), 4: {}}.get(parameter.kind, parameter.default)
            value = self.arguments.get(name, nothing)
            if value is not _empty:
                found[name] = value
        self.arguments = found

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])})>"


class Signature:
    """The parameters of a callable and what it returns."""

    __module__ = "inspect"

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        named, before, defaults = OrderedDict(), None, False
        for parameter in parameters or ():
            if before is not None and parameter.kind < before.kind:
                order = f"{before.kind.description} parameter before {parameter.kind.description} parameter"
                raise ValueError(f"wrong parameter order: {order}")
            if parameter.kind < 2:
                if parameter.default is _empty and defaults:
                    raise ValueError("non-default argument follows default argument")
                defaults = parameter.default is not _empty
            if parameter.name in named:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            named[parameter.name] = before = parameter
        self.parameters = MappingProxyType(named)
        self.return_annotation = return_annotation

    def __hash__(self):
        return hash((tuple(self.parameters.values()), self.return_annotation))

    @classmethod
    def from_callable(cls, obj, **options):
        from inspect import signature

        return signature(obj, **options)

    def replace(self, *, parameters=..., return_annotation=...):
        kept = list(self.parameters.values()) if parameters is ... else parameters
        returns = self.return_annotation if return_annotation is ... else return_annotation
        return type(self)(kept, return_annotation=returns)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments, args, kwargs, kind = {}, list(args), dict(kwargs), " keyword-only"
        for name, parameter in self.parameters.items():
            if args and parameter.kind > 2:
                raise TypeError("too many positional arguments")
            if parameter.kind == 2:
                if args:
                    arguments[name], args = tuple(args), []
            elif parameter.kind == 4:
                if kwargs:
                    arguments[name], kwargs = kwargs, {}
            elif args and parameter.kind < 2:
                if name in kwargs and parameter.kind == 1:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args.pop(0)
                continue
            elif name in kwargs:
                if parameter.kind == 0:
                    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                raise TypeError(f"missing a required{kind if parameter.kind == 3 else ''} argument: {name!r}")
            # It is told as such where it is the next after those by position.
            kind = ""
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def __str__(self):
        parts, star = [], False
        listed = list(self.parameters.values())
        for at, parameter in enumerate(listed):
            if parameter.kind == 3 and not star:
                parts.append("*")
            star = star or parameter.kind in (2, 3)
            parts.append(str(parameter))
            if parameter.kind == 0 and (at + 1 == len(listed) or listed[at + 1].kind != 0):
                parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        mine, theirs = list(self.parameters.values()), list(other.parameters.values())
        return mine == theirs and self.return_annotation == other.return_annotation
