print[0] = 
