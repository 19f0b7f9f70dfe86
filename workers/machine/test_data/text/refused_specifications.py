"""What is refused first of several wrong parts of a format specification."""

for value, form in (("a", "=,"), ("a", " 20,"), ("a", "+_"), ("a", "#,"), ("a", "=5"), ("a", "+"), ("a", "#"), ("a", "d"), ("a", ",d")):
    try:
        print(format(value, form))
    except ValueError as error:
        print(form, error)
