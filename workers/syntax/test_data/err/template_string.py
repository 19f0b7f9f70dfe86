greeting = t'hello {name}'
