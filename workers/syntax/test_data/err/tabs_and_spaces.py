if ready:
        go()
	wait()
