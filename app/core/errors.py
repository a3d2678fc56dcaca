"""The error tree: what the clinician can act on, and our own defects.

    PlumblineError
    |-- ActionableError            the clinician can act; str(error) is one clear sentence
    |   |-- UsageError             exit 2: the command or its arguments
    |   |-- UnreadableInputError   exit 3: a file that cannot be read
    |   |-- OutOfScopeError        exit 4: readable, but no pack is meant for it
    |   |   `-- NoPackFitsError    the same, of every pack that was asked, with each one's reasons
    |   |-- ModelError             exit 5: a pack or model is invalid, failed, or ran out of time or memory
    |   |-- ReportBlockedError     exit 6: the checker found problems, or the report's state forbids it
    |   |-- StoreError             exit 7: the case store cannot be read or written
    |   `-- CancelledError         exit 130: the clinician cancelled
    `-- DefectError                exit 1: our own mistake; goes to a local crash record without patient data

Any other exception that reaches the boundary is treated as a DefectError.
"""

from typing import ClassVar


class PlumblineError(Exception):
    """Root of every error that Plumbline raises on purpose."""

    exit_status: ClassVar[int] = 1


class ActionableError(PlumblineError):
    """What the clinician can act on; the message names the input and says what to do."""


class UsageError(ActionableError):
    """The command line or an argument cannot be used as given."""

    exit_status = 2


class UnreadableInputError(ActionableError):
    """An input file is missing, damaged, too large, or of a kind that is not read."""

    exit_status = 3


class OutOfScopeError(ActionableError):
    """An input was read, but no pack is meant for it."""

    exit_status = 4


class NoPackFitsError(OutOfScopeError):
    """Every pack was asked, and none is meant for the input: the message has each one's reasons, and may be long."""


class ModelError(ActionableError):
    """A pack or model is invalid, failed, or ran out of time or memory."""

    exit_status = 5


class ReportBlockedError(ActionableError):
    """A report cannot be signed or changed: problems are open, or its state forbids it."""

    exit_status = 6


class StoreError(ActionableError):
    """The case store cannot be read or written, or its chain does not verify."""

    exit_status = 7


class CancelledError(ActionableError):
    """The clinician cancelled the work; nothing was changed."""

    exit_status = 130


class DefectError(PlumblineError):
    """A state that should be impossible: our own mistake."""
