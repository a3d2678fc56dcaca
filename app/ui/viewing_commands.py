"""Commands for opening places, measuring by hand and segments: rows of the window's table."""

from typing import Final

from app.core.annotation import AnnotationKind as Kind
from app.ui.command import Command
from viewers.mark import mark

OPENING_COMMANDS: Final = (
    Command("open", "File", mark("Open…"), "Ctrl+O", "folder-open"),
    Command("open_folder", "File", mark("Open a folder or disc…"), "Ctrl+Shift+O"),
    Command("open_also", "File", mark("Open beside what is open…")),
    Command("recent", "File", mark("Open again…"), "Ctrl+Shift+R"),
    Command("sample", "File", mark("Open the simulated film"), "", "flask-conical"),
    Command("sample_ct", "File", mark("Open the simulated CT")),
    Command("quick_look", "File", mark("Quick look: keep nothing"), checked=True, before=True),
)

MEASURE_KINDS: Final = {
    "mark_length": Kind.LENGTH,
    "mark_angle": Kind.ANGLE,
    "mark_cobb": Kind.COBB,
    "mark_bidirectional": Kind.BIDIRECTIONAL,
    "mark_ellipse": Kind.ELLIPSE,
    "mark_polygon": Kind.POLYGON,
    "mark_freehand": Kind.FREEHAND,
    "mark_ratio": Kind.CARDIOTHORACIC_RATIO,
    "mark_probe": Kind.PROBE,
    "mark_arrow": Kind.ARROW,
    "mark_text": Kind.TEXT,
    "mark_calibration": Kind.CALIBRATION,
}
"""What each command draws."""

MEASURE_COMMANDS: Final = (
    Command("mark_select", "Measure", mark("Select"), "V", "", "film"),
    Command("mark_length", "Measure", mark("Length"), "D", "", "film", before=True),
    Command("mark_angle", "Measure", mark("Angle"), "B", "", "film"),
    Command("mark_cobb", "Measure", mark("Cobb angle by hand"), "Shift+B", "", "film"),
    Command("mark_bidirectional", "Measure", mark("Two diameters"), "Shift+D", "", "film"),
    Command("mark_ratio", "Measure", mark("Cardiothoracic ratio"), "Shift+T", "", "film"),
    Command("mark_ellipse", "Measure", mark("Ellipse"), "O", "", "film", before=True),
    Command("mark_polygon", "Measure", mark("Polygon"), "Y", "", "film"),
    Command("mark_freehand", "Measure", mark("Freehand outline"), "H", "", "film"),
    Command("mark_probe", "Measure", mark("Value at a point"), "Q", "", "film"),
    Command("mark_arrow", "Measure", mark("Arrow"), "W", "", "film", before=True),
    Command("mark_text", "Measure", mark("Text"), "T", "", "film"),
    Command("mark_calibration", "Measure", mark("Calibrate by a ruler or coin"), "Shift+C", "", "film"),
    Command("use_mark", "Measure", mark("Use the mark as a finding"), "U", "", "open", before=True),
    Command("magnifier", "Measure", mark("Magnifying glass"), "M", "", "film"),
)

SEGMENT_COMMANDS: Final = (
    Command("planes", "Image", mark("Axial, coronal and sagittal planes"), "P", "planes", "film"),
    Command("straighten", "Image", mark("Planes as the volume lies"), "Shift+P", "", "film"),
    Command("crosshair", "Image", mark("Show or hide the crosshair"), "Ctrl+Shift+P", "", "film"),
    Command("masks", "Segments", mark("Open mask files…"), "", "", "film"),
    Command("new_segments", "Segments", mark("Draw a new segmentation"), "", "", "film"),
    Command("keep_segments", "Segments", mark("Keep the corrected segments…"), "", "", "film"),
    Command("heights", "Segments", mark("Measure vertebral heights"), "", "ruler", "film"),
    Command("surface", "Segments", mark("3-D view of the structure"), "Shift+V", "", "film"),
)
