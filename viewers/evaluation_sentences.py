"""Words of an evaluation's printed page (`app.exporting.evaluation_page`) and of refused tables.

They are as `viewers.sentences` has the others.
"""

from typing import Final

from viewers.mark import mark

PAGE_PATTERNS: Final = (
    mark("Evaluation of {pack}"),
    mark("A model pack on the clinic's own labelled cases"),
    mark("Page {page} of {pages}"),
    mark("Pack"),
    mark("Cases with a result"),
    mark("{n} of {count}, {patients} patients"),
    mark("Cases left out"),
    mark("no patient data"),
    mark("{n}% interval"),
    mark("to"),
    mark("{n} ({with_it} with)"),
    mark("All cases"),
    mark("Figure"),
    mark("Of"),
    mark("Value"),
    mark("0 to 1"),
    mark("Cases"),
    mark("Groups"),
    mark("By"),
    mark("Group"),
    mark("Cases without a result"),
    mark("How to read this"),
    mark("The table of labels and the files state no age, sex, device or site: no groups can be shown."),
    mark("Every case of the table was read and compared."),
    mark("Sensitivity at {threshold}"),
    mark("Specificity at {threshold}"),
    mark("Calibration error, {n} bins"),
    mark("Boxes found, IoU {n} or more"),
    mark("Dice"),
    mark("Jaccard"),
    mark("IoU of boxes"),
    mark("Bias"),
    mark("Out of the pack's scope"),
    mark("Unreadable"),
    mark("Without a label"),
    mark("The model failed"),
    mark("line {line} of the table"),
    mark("lines {lines} of the table"),
    mark("lines {lines} and {n} more (figures.json has all) of the table"),
    mark(
        "AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is "
        "chance."
    ),
    mark(
        "Calibration error: the mean distance between the probability shown and the share that came true, in bins of "
        "equal width; 0 is best."
    ),
    mark(
        "ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of "
        "agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986)."
    ),
    mark("Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1."),
    mark(
        "Intervals: {resamples} bootstrap samples of patients, seed {seed}, the middle {share}. Groups of fewer than "
        "{least} cases are listed, not estimated. Lines are those of the table of labels, whose first line names the "
        "columns."
    ),
    mark("{n} further figures are in figures.csv."),
    mark("{n} further groups are in figures.csv."),
    mark(
        "These figures hold for cases like these. Cases out of the pack's scope, unreadable ones and those without a "
        "label are not in them: look at their number first."
    ),
)
TABLE_PATTERNS: Final = (
    mark("{file} has more than {n} rows: evaluate a part of them."),
    mark("{file} is larger than {n} MB: evaluate a part of its rows."),
    mark("{file} holds a zero byte at line {line}: save it again as CSV in UTF-8."),
    mark("{file} has more than {n} columns at line {line}: keep those that are needed."),
    mark("{file} has a column without a name at line {line}: name it or take it out."),
    mark("{file} names the column '{column}' twice at line {line}: keep one of them."),
    mark("Line {line} of {file} has a cell of more than {n} letters: mend that line."),
    mark("Line {line} of {file} has the label {text}, which is a group of classes: name the class itself."),
    mark("Line {line} of {file} has a box without width or height: mend that line."),
    mark("Line {line} of {file} has a Cobb angle of {n}: it is from 0 to 180 degrees."),
    mark("Line {line} of {file} has an age of {n}: it is from 0 to 130 years."),
    mark("Line {line} of {file} has {text} under 'sex': write M, F or O, or leave it empty."),
    mark(
        "Line {line} of {file} names a path that does not lie below the data folder: give it from that folder on, "
        "without '..'."
    ),
    mark("Line {line} of {file} names a link that leads out of the data folder: copy the file itself there."),
    mark("{file} holds a link that leads out of it: copy the file itself there."),
)
