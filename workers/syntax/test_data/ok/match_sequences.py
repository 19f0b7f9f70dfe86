def first(items):
    match items:
        case []:
            return None
        case [only]:
            return only
        case [first, *_, last] if first == last:
            return first
        case (a, [b, *rest]):
            return rest
