print(f'hello {name}
