try:
    work()
except ValueError:
    retry()
except (TypeError, KeyError) as error:
    print(error)
except:
    raise
else:
    done()
