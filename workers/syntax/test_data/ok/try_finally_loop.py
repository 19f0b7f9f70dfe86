for task in tasks:
    try:
        if task.bad:
            continue
        if task.last:
            break
        task.run()
    except Stop as stop:
        break
    finally:
        task.close()
