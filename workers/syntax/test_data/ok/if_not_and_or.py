if not (ready and not failed) or waiting:
    go()
