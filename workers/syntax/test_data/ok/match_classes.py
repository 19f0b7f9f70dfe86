match shape:
    case Point(x=0, y=0):
        origin()
    case Point(x, y=[a, b]) as point:
        at(point, x, a, b)
    case int(n) | str(n):
        number(n)
