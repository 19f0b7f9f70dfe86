match n:
    case x:
        pass
    case 1:
        pass
