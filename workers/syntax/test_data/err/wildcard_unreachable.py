match n:
    case _:
        pass
    case 1:
        pass
