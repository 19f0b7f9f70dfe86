million = 1__000
