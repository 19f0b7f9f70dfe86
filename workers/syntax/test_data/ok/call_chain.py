result = (
    table
    .filter(positive)
    .map(square)
)
