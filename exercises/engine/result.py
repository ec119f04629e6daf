"""What comes back from checking an answer."""

from dataclasses import asdict, dataclass

UNANSWERED = "sin-responder"
NOT_YET = "todavia-no"
CORRECT = "correcto"
NOT_GRADABLE = "no-evaluable"


@dataclass(frozen=True)
class Result:
    """A verdict; `result.schema.json` is its JSON Schema.

    Attributes:
        id: The exercise.
        status: `sin-responder` (no attempt counted), `todavia-no`, `correcto` or `no-evaluable`
            (our fault or not checkable; never scored 0).
        mistake: The id of the named mistake, or None.
        message: What the answer shows, as text with Markdown.
        help: What to try next; may be empty.
        score: Between 0 and 1; None where nothing was graded.
        version: Hash of the exercise and its data sets.
    """

    id: str
    status: str
    mistake: str | None = None
    message: str = ""
    help: str = ""
    score: float | None = None
    version: str = ""

    def to_dict(self) -> dict:
        """The result as JSON-able data."""
        return asdict(self)

    def _repr_markdown_(self) -> str:
        return "\n\n".join(part for part in (self.message, self.help) if part)
