while True:
    if done():
        break
    step()
