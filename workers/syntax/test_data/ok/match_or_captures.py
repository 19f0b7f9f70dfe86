match pair:
    case [1, a, b, c] | [c, b, 2, a]:
        print(a, b, c)
