Thread(target=work, target=play)
