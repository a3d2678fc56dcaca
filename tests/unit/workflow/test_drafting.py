import json

import numpy as np

from app.core.report import Author
from app.reporting.draft import report_from_draft
from app.reporting.templates import template_report
from app.workflow.edits import accept_all
from tests.cases import analyzed_case


def test_an_impression_that_leaves_a_curve_out_keeps_the_templates_sentence_for_it():
    case = accept_all(analyzed_case(tilts=np.interp(range(17), [0, 4, 10, 16], [5, -20, 25, -10])), by="Dr A")
    template = template_report(case)
    sections = {section.title: section.sentences for section in template.sections}
    first, *others = sections["Impression"]
    assert others
    draft = {
        "findings": [{"ids": list(s.evidence), "text": s.text} for s in sections["Findings"]],
        "impression": [{"ids": list(first.evidence), "text": first.text}],
    }
    report = report_from_draft(case, json.dumps(draft), "model 1")
    impression = next(section.sentences for section in report.sections if section.title == "Impression")
    assert [s.author for s in impression] == [Author.MODEL] + [Author.TEMPLATE] * len(others)
    assert impression[1:] == tuple(others)
