import os
import random

import pytest

from minilateral import command
from minilateral.errors import CommandMissing


@pytest.fixture
def program():
    """The command; tests that need it are skipped without, unless MINILATERAL_REQUIRED says that it is
    there."""
    try:
        return command.path()
    except CommandMissing:
        if os.environ.get("MINILATERAL_REQUIRED"):
            raise
        pytest.skip("the command minilateral is not there")


def random_edges(seed, left=23, right=31, density=0.15):
    """Edges of a random network, with labels whose order is that of numbers."""
    generator = random.Random(seed)
    return [
        (f"c{a:03}", f"g{b:03}")
        for a in range(left) for b in range(right) if generator.random() < density
    ]
