match command:
    case 'go':
        go()
    case -1 | 2.5 | None | True:
        wait()
    case color.RED:
        stop()
    case _:
        idle()
