Thread(target=work, 3)
