match n:
    case [x] | [y, _]:
        pass
