if ready:
    go()
elif waiting:
wait()
