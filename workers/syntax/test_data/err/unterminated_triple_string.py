text = '''hello
world
