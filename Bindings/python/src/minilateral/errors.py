"""What can go wrong, one class for each reason."""


class MinilateralError(Exception):
    """Whatever this package raises of its own."""


class BadNetwork(MinilateralError, ValueError):
    """The edges, or an argument about them, make no sense: an edge twice, a weight below 0, ..."""


class UnknownName(MinilateralError, LookupError):
    """There is no measure, null model or node of this name."""


class TooLarge(MinilateralError, ValueError):
    """The network or the answer is beyond the engine's bounds."""


class EngineStopped(MinilateralError, MemoryError):
    """The engine ran out of memory. The next call starts a new one: networks live on."""


class CommandMissing(MinilateralError, FileNotFoundError):
    """The command ``minilateral`` is not there."""


class CommandFailed(MinilateralError, RuntimeError):
    """The command ended with a fault: ``status`` is its exit status, the message what it said."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status
