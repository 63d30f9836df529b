"""What controllers share: the contract and its pipeline, options, and what families of controllers render alike."""
