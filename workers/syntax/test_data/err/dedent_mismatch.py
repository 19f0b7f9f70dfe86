if ready:
        go()
    wait()
