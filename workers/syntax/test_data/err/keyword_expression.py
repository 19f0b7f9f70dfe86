Thread(target.name=3)
