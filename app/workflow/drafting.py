"""Let a language model draft the prose of a report, in the models' process, held by this case's grammar."""

from collections.abc import Callable
from dataclasses import replace

from app.core.case import Case
from app.core.errors import ReportBlockedError
from app.reporting.draft import partial_text, report_from_draft
from app.reporting.facts import collect
from app.reporting.grammar import build_grammar
from app.reporting.prompt import build_prompt
from app.reporting.templates import template_report
from app.workflow.analysis import Cancelled
from inference.engine.engine import Engine
from inference.language.registry import LanguageModelEntry

SEED = 20261102
TEMPERATURE = 0.3  # what the model's card was measured with
_TOKENS_PER_FINDING = 160
_TOKENS_AT_LEAST = 240


def draft_case(
    case: Case,
    model: LanguageModelEntry,
    engine: Engine,
    *,
    on_text: Callable[[str], None],
    cancelled: Cancelled,
) -> Case:
    """The case with a drafted report; same case and model, same draft.

    Args:
        case: with at least one finding that counts.
        model: the language model.
        engine: runs it.
        on_text: called with the readable text so far, from the thread that calls this.
        cancelled: asked between tokens.

    Raises:
        ReportBlockedError: no finding counts yet.
        ModelError, CancelledError: the model failed, or was cancelled.
    """
    if not any(finding.counts for finding in case.findings):
        raise ReportBlockedError("Accept or edit a finding first: the draft rests on findings that count.")
    counting = len(collect(case).drafted)
    if not counting:  # all were drawn by hand: templates put them into words
        report = template_report(case)
        on_text("\n".join(sentence.text for _, sentence in report.sentences if sentence.evidence))
        return replace(case, report=report)
    raw: list[str] = []

    def on_piece(piece: str) -> None:
        raw.append(piece)
        on_text(partial_text("".join(raw)))

    draft = engine.draft(
        model.path,
        build_prompt(case),
        build_grammar(case),
        seed=SEED,
        temperature=TEMPERATURE,
        max_tokens=_TOKENS_AT_LEAST + _TOKENS_PER_FINDING * counting,
        on_text=on_piece,
        cancelled=cancelled,
    )
    return replace(case, report=report_from_draft(case, draft.text, f"{model.model_id} {model.version}".strip()))
