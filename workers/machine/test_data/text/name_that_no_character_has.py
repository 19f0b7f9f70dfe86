print("this is not printed")
text = "count: \N{NO SUCH CHARACTER}"
