count = *numbers
