match n:
    case [*x, *y]:
        pass
