1
'text'
...
name
items[0]
