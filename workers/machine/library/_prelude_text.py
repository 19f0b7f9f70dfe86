"""Text of values whose classes have a say: what `repr`, `str`, `format` and `%` do when built-in code cannot."""

# mark: in C

import _text


def repr(value):
    text = type(value).__repr__(value)
    if not isinstance(text, str):
        raise TypeError(f"__repr__ returned non-string (type {type(text).__name__})")
    return text


def to_str(value):
    text = type(value).__str__(value)
    if not isinstance(text, str):
        raise TypeError(f"__str__ returned non-string (type {type(text).__name__})")
    return text


def new_str(cls, value):
    return str.__new__(cls, to_str(value))


def ascii_text(value):
    return _text.escape(repr(value))


def format_value(value, spec):
    text = type(value).__format__(value, spec)
    if not isinstance(text, str):
        raise TypeError(f"__format__ must return a str, not {type(text).__name__}")
    return text


def format_converted(value, letter, spec):
    return format_value(_converted(value, letter), spec)


def _converted(value, letter):
    if letter == "r":
        return repr(value)
    if letter == "s":
        return to_str(value)
    if letter == "a":
        return ascii_text(value)
    raise ValueError(f"Unknown conversion specifier {letter}")


# The containers being shown, by thread and identity: a container inside itself is shown as dots.
_open = set()


def container_repr(value):
    key = (_text.thread_number(), id(value))
    dots = {list: "[...]", tuple: "(...)", dict: "{...}"}
    if key in _open:
        for cls, text in dots.items():
            if isinstance(value, cls):
                return text
        return "[...]" if hasattr(value, "maxlen") else f"{type(value).__name__}(...)"
    _open.add(key)
    try:
        return _container_text(value)
    finally:
        _open.discard(key)


def _container_text(value):
    name = type(value).__name__
    if isinstance(value, list):
        return "[" + ", ".join([repr(item) for item in value]) + "]"
    if isinstance(value, tuple):
        items = [repr(item) for item in value]
        return "(" + items[0] + ",)" if len(items) == 1 else "(" + ", ".join(items) + ")"
    if isinstance(value, dict):
        return "{" + ", ".join([repr(key) + ": " + repr(item) for key, item in value.items()]) + "}"
    if isinstance(value, (set, frozenset)):
        items = ", ".join([repr(item) for item in value])
        if not items:
            return name + "()"
        return "{" + items + "}" if name == "set" else name + "({" + items + "})"
    if hasattr(value, "maxlen"):
        items = ", ".join([repr(item) for item in value])
        return f"{name}([{items}])" if value.maxlen is None else f"{name}([{items}], maxlen={value.maxlen})"
    if isinstance(value, slice):
        return f"slice({value.start!r}, {value.stop!r}, {value.step!r})"
    if name == "method":
        return f"<bound method {value.__func__.__qualname__} of {repr(value.__self__)}>"
    if hasattr(value, "__iter__"):
        return name + "([" + ", ".join([repr(item) for item in value]) + "])"
    from _primitive_text import text_of

    return text_of(value)


def str_translate(text, table):
    parts = []
    for char in text:
        try:
            target = table[ord(char)]
        except LookupError:
            target = char
        if target is None:
            continue
        if isinstance(target, int):
            target = chr(target)
        elif not isinstance(target, str):
            raise TypeError("character mapping must return integer, None or str")
        parts.append(target)
    return "".join(parts)


def percent_format(text, args):
    """`text % args` where an argument's class says what it is as text or as a number."""
    plain, plan = _text.percent_plan(text)
    encoded = not isinstance(text, str)
    values = []
    following = iter(args if isinstance(args, tuple) else (args,))
    for key, kind in plan:
        if key is not None:
            following = iter((args[key.encode("latin-1") if encoded else key],))
        try:
            value = next(following)
        except StopIteration:
            raise TypeError("not enough arguments for format string") from None
        values.append(_percent_value(value, kind, encoded))
    if isinstance(args, tuple):
        values.extend(following)
    result = plain % tuple(values)
    return type(text)(result.encode("latin-1")) if encoded else result


def _percent_value(value, kind, encoded):
    if kind == "c" and hasattr(type(value), "__index__"):
        return index(value)
    if encoded and kind in "sbra":
        return ascii_text(value) if kind in "ra" else bytes(value).decode("latin-1")
    if kind in "sra":
        return _converted(value, kind)
    if kind in "diuoxX" and not isinstance(value, (int, float)):
        cls = type(value)
        if hasattr(cls, "__index__"):
            return cls.__index__(value)
        if kind in "diu" and hasattr(cls, "__int__"):
            return cls.__int__(value)
    elif kind in "eEfFgG" and not isinstance(value, (int, float)):
        if hasattr(type(value), "__float__") or hasattr(type(value), "__index__"):
            return float(value)
    return value


def str_format(text, args, keywords):
    """`text.format(*args, **keywords)`; without `args`, `text.format_map(keywords)`."""
    return _fill(text, args, keywords, [0], 2)


def _fill(text, args, keywords, counter, depth):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    parts = []
    for literal, first, path, conversion, spec in _text.format_parts(text):
        if literal is not None:
            parts.append(literal)
            continue
        value = _field(first, args, keywords, counter)
        for kind, name in path:
            value = getattr(value, name) if kind == "attribute" else value[name]
        spec = _fill(spec, args, keywords, counter, depth - 1)
        if conversion is not None:
            value = _converted(value, conversion)
        parts.append(format_value(value, spec))
    return "".join(parts)


def _field(first, args, keywords, counter):
    if first == "":
        if counter[0] is None:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        index = counter[0]
        counter[0] += 1
    elif first.isdecimal():
        if counter[0]:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        index = int(first)
        counter[0] = None
    else:
        return keywords[first]
    if args is None:
        raise ValueError("Format string contains positional fields")
    if index >= len(args):
        raise IndexError(f"Replacement index {index} out of range for positional args tuple")
    return args[index]


def absolute(value):
    return type(value).__abs__(value)


def rounded(value):
    return type(value).__round__(value)


def rounded_to(value, digits):
    return type(value).__round__(value, digits)


def divide_modulo(a, b):
    for method, left, right in (("__divmod__", a, b), ("__rdivmod__", b, a)):
        function = getattr(type(left), method, None)
        if function is not None:
            result = function(left, right)
            if result is not NotImplemented:
                return result
    raise TypeError(
        f"unsupported operand type(s) for divmod(): '{type(a).__name__}' and '{type(b).__name__}'"
    )


def power(base, exponent, modulus):
    if modulus is None:
        return base**exponent
    function = getattr(type(base), "__pow__", None)
    if function is not None:
        result = function(base, exponent, modulus)
        if result is not NotImplemented:
            return result
    names = "', '".join([type(value).__name__ for value in (base, exponent, modulus)])
    raise TypeError(f"unsupported operand type(s) for ** or pow(): '{names}'")


def unequal(a, b):
    return not a == b


def new_int(cls, value):
    kind = type(value)
    if hasattr(kind, "__int__"):
        number = kind.__int__(value)
        if not isinstance(number, int):
            raise TypeError(f"__int__ returned non-int (type {type(number).__name__})")
    else:
        number = index(value)
    return number if cls is int else int.__new__(cls, number)


def new_float(cls, value):
    kind = type(value)
    if hasattr(kind, "__float__"):
        number = kind.__float__(value)
        if not isinstance(number, float):
            raise TypeError(f"{kind.__name__}.__float__ returned non-float (type {type(number).__name__})")
    else:
        number = float(index(value))
    return number if cls is float else float.__new__(cls, number)


def new_complex(cls, real, imag):
    return complex.__new__(cls, _complex_part(real), _complex_part(imag))


def _complex_part(value):
    kind = type(value)
    if isinstance(value, (int, float, complex)):
        return value
    if hasattr(kind, "__complex__"):
        return kind.__complex__(value)
    return float(value)


def new_bytes(cls, source):
    kind = type(source)
    if hasattr(kind, "__bytes__") and not issubclass(cls, bytearray):
        content = kind.__bytes__(source)
        if not isinstance(content, bytes):
            raise TypeError(f"__bytes__ returned non-bytes (type {type(content).__name__})")
        return content if cls is bytes else cls.__new__(cls, list(content))
    if hasattr(kind, "__index__") and not hasattr(kind, "__iter__"):
        return cls.__new__(cls, index(source))
    return cls.__new__(cls, list(source))


def bytearray_extend(array, iterable):
    array.extend(list(iterable))


def int_from_bytes(cls, source, byteorder="big", signed=False):
    return cls.from_bytes(list(source), byteorder, signed=signed)
