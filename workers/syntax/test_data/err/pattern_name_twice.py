match n:
    case [x, x]:
        pass
