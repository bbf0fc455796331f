"""A diagram that a notebook shows."""

import pathlib


class Picture:
    """A diagram as SVG. A notebook shows it; ``save`` writes it."""

    def __init__(self, svg):
        self.svg = svg

    def _repr_svg_(self):
        return self.svg

    def save(self, path):
        """Writes the SVG to a file."""
        pathlib.Path(path).write_text(self.svg, encoding="utf-8")

    def __repr__(self):
        return f"<Picture: SVG of {len(self.svg)} characters>"
