"""The command ``minilateral``, which answers about the dataset and draws."""

import json
import os
import pathlib
import shutil
import subprocess

from .errors import CommandFailed, CommandMissing


def path():
    """Where the command is: ``$MINILATERAL``, inside this package, or on the search path."""
    named = os.environ.get("MINILATERAL")
    if named:
        if not os.access(named, os.X_OK) or os.path.isdir(named):
            raise CommandMissing(f"MINILATERAL names {named}, which is no program")
        return named
    bundled = pathlib.Path(__file__).parent / "bin" / "minilateral"
    if bundled.exists():
        return str(bundled)
    found = shutil.which("minilateral")
    if found:
        return found
    raise CommandMissing(
        "The dataset and the diagrams need the command minilateral, which is not on the search path. "
        "Build it (script/run, or swift build -c release --product minilateral), and set the "
        "environment variable MINILATERAL to its path. minilateral.Network needs none."
    )


def run(*arguments, **options):
    """Runs the command; gives what it wrote, as bytes.

    Keywords are options: ``up_to="all"`` is ``--up-to=all``, a list is joined with commas, True is an
    option without a value, None and False are left out.
    """
    words = [path()]
    for word in arguments:
        word = _word(word)
        if word.startswith("-"):
            raise ValueError(f"{word!r} is an option: give it as a keyword")
        words.append(word)
    for name, value in options.items():
        option = "--" + name.rstrip("_").replace("_", "-")
        if value is True:
            words.append(option)
        elif value is not None and value is not False:
            words.append(f"{option}={_word(value)}")
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode != 0:
        message = done.stderr.decode("utf-8", "replace").strip()
        raise CommandFailed(done.returncode, message or f"{words[0]} ended with {done.returncode}")
    return done.stdout


def document(*arguments, **options):
    """Runs the command and reads the JSON that it wrote."""
    return json.loads(run(*arguments, format="json", **options))


def _word(value):
    if isinstance(value, (list, tuple)):
        return ",".join(_word(part) for part in value)
    text = str(value)
    if "\0" in text:
        raise ValueError("an argument has no character 0")
    return text
