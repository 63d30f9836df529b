"""``python -m anygress``."""

from anygress.cli.commands import main

if __name__ == "__main__":
    main(prog_name="anygress")
