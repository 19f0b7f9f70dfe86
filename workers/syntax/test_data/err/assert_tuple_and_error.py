assert (ready, 'not ready')
return
