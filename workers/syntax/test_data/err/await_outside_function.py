await task
