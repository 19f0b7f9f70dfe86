text = '\N'
