def transfer(source, /, target, *others, amount=1, note, **options):
    return source
