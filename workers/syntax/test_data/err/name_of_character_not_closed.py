text = '''ab\N{BULLET
'''
