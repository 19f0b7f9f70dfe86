ages = {'ada':}
