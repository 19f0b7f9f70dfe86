match event:
    case {'kind': 'key', 'code': code, **rest}:
        press(code, rest)
    case {'kind': kind}:
        other(kind)
    case {}:
        empty()
