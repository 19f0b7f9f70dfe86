"""Containers whose items or keys have a class written in Python: what the native code hands over.

Names that instructions and native functions call, with their arguments:
getitem(container, key), setitem(container, key, value), delitem(container, key), contains(container, item),
equal(a, b), compare(symbol, a, b), hash_of(value), set_operation(symbol, a, b),
list_from(iterable), extend(list, iterable), list_iadd(list, iterable), update(dict, mapping), merge_keywords(dict,
mapping), set_add(set, item), set_update(set, iterable), build_dict(operands), build_set(operands), repr_of(container).
"""

# mark: in C


def index(value):
    if isinstance(value, int):
        return value
    method = getattr(type(value), "__index__", None)
    if method is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    result = method(value)
    if not isinstance(result, int):
        raise TypeError(f"__index__ returned non-int (type {type(result).__name__})")
    return result


def with_index(function, value, args, keywords):
    """Calls a native function with the integer that an argument stands for."""
    number = index(value)
    args = [number if one is value else one for one in args]
    keywords = {name: number if one is value else one for name, one in (keywords or {}).items()}
    return function(*args, **keywords)


def sequence_repeat(a, b):
    return index(a) * b if hasattr(type(a), "__index__") else a * index(b)


def _index_key(key):
    if type(key) is slice:
        parts = [part if part is None else index(part) for part in (key.start, key.stop, key.step)]
        return slice(*parts)
    return index(key)


def _sequence_class(sequence):
    for cls in (list, tuple, str, bytes, bytearray, range):
        if isinstance(sequence, cls):
            return cls


# Tables: a key is found by its hash, then by identity or equality.


def _find(table, key):
    """The hash of a key, the key of the table that is equal to it, and whether there is one."""
    hashed = hash(key)
    for candidate in _candidates(table, hashed):
        if candidate is key or candidate == key:
            return hashed, candidate, True
    return hashed, key, False


def getitem(container, key):
    if not isinstance(container, dict):
        return _sequence_class(container).__getitem__(container, _index_key(key))
    hashed, own, found = _find(container, key)
    if found:
        return _value_of(container, hashed, own, None)
    missing = getattr(type(container), "__missing__", None)
    if missing is None:
        raise KeyError(key)
    return missing(container, key)


def setitem(container, key, value):
    if isinstance(container, dict):
        hashed, own, found = _find(container, key)
        _put(container, hashed, own, value)
        return
    if not isinstance(container, (list, bytearray)):
        raise TypeError(f"'{type(container).__name__}' object does not support item assignment")
    key = _index_key(key)
    if type(key) is slice:
        value = [item for item in value]
    _sequence_class(container).__setitem__(container, key, value)


def delitem(container, key):
    if isinstance(container, dict):
        dict_pop(container, key)
    elif not isinstance(container, (list, bytearray)):
        raise TypeError(f"'{type(container).__name__}' object doesn't support item deletion")
    else:
        _sequence_class(container).__delitem__(container, _index_key(key))


def dict_get(table, key, default):
    hashed, own, found = _find(table, key)
    return _value_of(table, hashed, own, default)


def dict_setdefault(table, key, default):
    hashed, own, found = _find(table, key)
    if found:
        return _value_of(table, hashed, own, default)
    _put(table, hashed, key, default)
    return default


def dict_pop(table, key, *default):
    hashed, own, found = _find(table, key)
    if found:
        return _take(table, hashed, own)
    if default:
        return default[0]
    raise KeyError(key)


def fromkeys(cls, iterable, value):
    table = cls()
    for key in iterable:
        table[key] = value
    return table


def build_dict(operands):
    table = {}
    for at in range(0, len(operands), 2):
        table[operands[at]] = operands[at + 1]
    return table


def update(table, mapping):
    if isinstance(mapping, dict):
        dict.update(table, mapping)
    elif not hasattr(mapping, "keys"):
        raise TypeError(f"'{type(mapping).__name__}' object is not a mapping")
    else:
        for key in mapping.keys():
            table[key] = mapping[key]


def called(function):
    """What messages call a function."""
    if not hasattr(function, "__qualname__"):
        return str(function)
    module = getattr(function, "__module__", None)
    prefix = "" if module in (None, "builtins") else f"{module}."
    return f"{prefix}{function.__qualname__}()"


def not_unpackable(function, value):
    if function is True or hasattr(type(value), "__iter__"):
        raise TypeError(f"'{type(value).__name__}' object is not iterable")
    of = f"{called(function)} argument" if callable(function) else "Value"
    raise TypeError(f"{of} after * must be an iterable, not {type(value).__name__}")


def merge_keywords(table, mapping, function):
    if not hasattr(mapping, "keys"):
        text = f"argument after ** must be a mapping, not {type(mapping).__name__}"
        raise TypeError(f"{called(function)} {text}")
    for key in mapping.keys():
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        if key in table:
            raise TypeError(f"{called(function)} got multiple values for keyword argument '{key}'")
        table[key] = mapping[key]


def update_all(table, source, keywords):
    if type(source) is dict:
        for key, value in source.items():
            dict.__setitem__(table, key, value)
    elif hasattr(source, "keys"):
        for key in source.keys():
            dict.__setitem__(table, key, source[key])
    else:
        for at, pair in enumerate(source):
            try:
                pair = tuple(pair)
            except TypeError:
                raise TypeError(f"cannot convert dictionary update sequence element #{at} to a sequence") from None
            if len(pair) != 2:
                raise ValueError(f"dictionary update sequence element #{at} has length {len(pair)}; 2 is required")
            dict.__setitem__(table, pair[0], pair[1])
    for key, value in keywords.items():
        dict.__setitem__(table, key, value)


def dict_ior(table, pairs):
    table.update(pairs)
    return table


# Sets.


def set_add(target, item):
    hashed, own, found = _find(target, item)
    if not found:
        _put(target, hashed, item, None)


def set_discard(target, item):
    hashed, own, found = _find(target, item)
    if found:
        _take(target, hashed, own)


def set_remove(target, item):
    hashed, own, found = _find(target, item)
    if not found:
        raise KeyError(item)
    _take(target, hashed, own)


def set_update(target, iterable):
    for item in iterable:
        set.add(target, item)


def build_set(operands):
    result = set()
    for item in operands:
        result.add(item)
    return result


def frozenset_from(cls, iterable):
    return _frozen(cls, build_set(iterable))


def _as_table(operand):
    return operand if isinstance(operand, (set, frozenset, dict)) else build_set(operand)


def _combined(name, target, others):
    result = build_set(target)
    for other in others:
        if name == "union":
            set_update(result, other)
            continue
        other = _as_table(other)
        if name == "intersection":
            result = build_set([item for item in result if item in other])
        elif name == "difference":
            result = build_set([item for item in result if item not in other])
        else:
            added = [item for item in other if item not in result]
            result = build_set([item for item in result if item not in other] + added)
    return result


def set_method(name, target, others):
    if name == "issubset":
        other = _as_table(others[0])
        return all_from(item in other for item in target)
    if name == "issuperset":
        return all_from(item in target for item in others[0])
    if name == "isdisjoint":
        return not any_from(item in target for item in others[0])
    if name == "update":
        for other in others:
            set_update(target, other)
        return None
    if name.endswith("_update"):
        result = _combined(name[: -len("_update")], target, others)
        set.clear(target)
        set_update(target, result)
        return None
    result = _combined("union" if name == "copy" else name, target, others)
    return _frozen(frozenset, result) if isinstance(target, frozenset) else result


def set_operation(symbol, a, b):
    names = {"|": "union", "&": "intersection", "-": "difference", "^": "symmetric_difference"}
    result = _combined(names[symbol], a, (b,))
    return _frozen(frozenset, result) if isinstance(a, frozenset) and isinstance(b, (set, frozenset)) else result


def view_isdisjoint(view, other):
    for item in other:
        if item in view:
            return False
    return True


# Lists and other sequences.


def list_from(iterable):
    return [item for item in iterable]


def list_fill(target, iterable):
    _set_items(target, [item for item in iterable])


def new_from(base, cls, iterable):
    return base.__new__(cls, [item for item in iterable])


def extend(target, iterable):
    for item in iterable:
        list.append(target, item)


def list_iadd(target, iterable):
    list.extend(target, iterable)
    return target


def contains(container, item):
    if isinstance(container, (dict, set, frozenset)):
        hashed, own, found = _find(container, item)
        return found
    for candidate in container:
        if candidate is item or candidate == item:
            return True
    return False


def index_in(sequence, value, start, stop):
    for at in range(start, stop):
        if at >= len(sequence):
            break
        item = sequence[at]
        if item is value or item == value:
            return at
    if isinstance(sequence, tuple):
        raise ValueError("tuple.index(x): x not in tuple")
    raise ValueError(f"{value!r} is not in list")


def not_in_list(value):
    raise ValueError(f"{value!r} is not in list")


def count_in(container, value):
    count = 0
    for item in container:
        if item is value or item == value:
            count += 1
    return count


def remove_from(target, value):
    for at, item in enumerate(target):
        if item is value or item == value:
            list.__delitem__(target, at)
            return
    raise ValueError("list.remove(x): x not in list")


def range_from(parts):
    parts = [index(part) for part in parts]
    if all_from(-(2**63) <= part < 2**63 for part in parts):
        return range(*parts)
    from _big_range import BigRange

    return BigRange(*parts)


def slice_indices(parts, length):
    return _index_key(parts).indices(length)


# Equality, order, hash and text.


def equal(a, b):
    if len(a) != len(b):
        return False
    if isinstance(a, (list, tuple)):
        for x, y in zip(a, b):
            if x is not y and not x == y:
                return False
        return True
    if isinstance(a, dict):
        for key, value in a.items():
            hashed, own, found = _find(b, key)
            if not found:
                return False
            other = _value_of(b, hashed, own, None)
            if other is not value and not value == other:
                return False
        return True
    for item in a:
        if item not in b:
            return False
    return True


def _ordered(symbol, x, y):
    if symbol == "<":
        return x < y
    if symbol == "<=":
        return x <= y
    if symbol == ">":
        return x > y
    return x >= y


def compare(symbol, a, b):
    if isinstance(a, (list, tuple)):
        for x, y in zip(a, b):
            if x is not y and not x == y:
                return _ordered(symbol, x, y)
        return _ordered(symbol, len(a), len(b))
    if isinstance(a, dict):
        raise TypeError(f"'{symbol}' not supported between instances of 'dict' and 'dict'")
    if symbol == ">" or symbol == ">=":
        a, b = b, a
    if len(symbol) == 1 and len(a) >= len(b):
        return False
    return all_from(item in b for item in a)


def hash_of(value):
    return _mix_hashes([hash(part) for part in _hash_parts(value)])


# Deques.


def deque_extend(target, iterable):
    for item in iterable:
        target.append(item)


def deque_iadd(target, iterable):
    target.extend(iterable)
    return target


def deque_repeat(items, count):
    if isinstance(items, int):
        items, count = count, items
    if not isinstance(count, int):
        raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
    result = items.copy()
    result.clear()
    result.extend(list(items) * count)
    return result


def deque_extendleft(target, iterable):
    for item in iterable:
        target.appendleft(item)


def deque_remove(target, value):
    for at, item in enumerate(target):
        if item is value or item == value:
            del target[at]
            return
    raise ValueError(f"{value!r} is not in deque")


def deque_index(items, value, start, stop):
    for at in range(*slice(start, stop).indices(len(items))):
        if items[at] is value or items[at] == value:
            return at
    raise ValueError(f"{value!r} is not in deque")
