"""What a user says of an app: the values, what may be in them, and how they are read."""
