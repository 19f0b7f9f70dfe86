match n:
    case 1:
    x()
