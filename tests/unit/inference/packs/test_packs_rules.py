"""What must hold between the keys of a pack.toml, each broken once, with the line that the message names."""

import pytest

from inference.packs.toml_table import PackTomlError, parse_pack_toml

HASH = "0" * 64
TEXT = f"""\
id = "many"
version = "1.0.0"
task = "segmentation-2d"
title = "Several models"
licence = "Apache-2.0"
[files]
"card.md" = "{HASH}"
"tree.csv" = "{HASH}"
"one.onnx" = "{HASH}"
"two.onnx" = "{HASH}"
"gate.onnx" = "{HASH}"
"kind.onnx" = "{HASH}"
[scope]
modality = ["OT"]
rows = [10, 5000]
columns = [10, 4000]
slices = [1, 500]
allow_photographs = true
[input]
channels = 3
intensity = "sRGB"
normalise = [{{ kind = "rgb", mean = [0.5, 0.5, 0.5], std = [0.2, 0.2, 0.2] }}]
metadata = ["age", "male"]
metadata_tensor = "who"
window = {{ size = [64, 64], mirror = [0, 1] }}
[output]
labels = ["lesion", "skin"]
titles = {{ lesion = "Lesion" }}
codes = {{ lesion = "SCT:1" }}
units = {{}}
tensors = {{ mask = "y" }}
[output.colours]
skin = "#aabbcc"
[[models]]
name = "one"
file = "one.onnx"
inputs = [{{ name = "x", shape = [1, 3, 64, 64] }}, {{ name = "who", shape = [1, 2] }}]
outputs = [{{ name = "y", shape = [1, 2, 64, 64] }}]
[[models]]
name = "two"
file = "two.onnx"
inputs = [{{ name = "x", shape = [1, 3, 64, 64] }}, {{ name = "who", shape = [1, 2] }}]
outputs = [{{ name = "y", shape = [1, 2, 64, 64] }}, {{ name = "z", shape = [1] }}]
[[models]]
name = "gate"
file = "gate.onnx"
task = "classification"
inputs = [{{ name = "picture", shape = ["n", 1, 32, 32] }}]
outputs = [{{ name = "scores", shape = ["n", 2] }}]
[models.input]
channels = 1
intensity = "percentiles"
normalise = [{{ kind = "percentiles", low = 1, high = 99 }}]
[models.output]
labels = ["there", "not there"]
activation = "softmax"
[[models]]
name = "kind"
file = "kind.onnx"
inputs = [{{ name = "picture", shape = [1, 3, 96, 128] }}]
outputs = [{{ name = "score", shape = [1] }}]
[distribution]
model = "kind"
size = [96, 128]
output = "score"
threshold = 0.5
own_refused = 0.05
others_refused = 0.97
[pipeline]
kind = "ensemble"
models = ["one", "two"]
combine = "staple"
[pipeline.gate]
model = "gate"
label = "there"
threshold = 0.5
[postprocessing]
name = "plain"
[[thresholds]]
label = "lesion"
value = 0.5
sensitivity = 0.9
specificity = 0.9
[[thresholds]]
label = "there"
value = 0.4
sensitivity = 0.8
specificity = 0.7
"""


def line_of(piece: str) -> int:
    """Line, from 1, of the first character of a piece of the text."""
    return TEXT[: TEXT.index(piece)].count("\n") + 1


def test_the_whole_is_in_order() -> None:
    table = parse_pack_toml(TEXT.encode())
    assert [model.name for model in table.models] == ["one", "two", "gate", "kind"]
    assert table.pipeline.gate is not None


TWO = 'name = "two"\nfile = "two.onnx"\n'
KIND_INPUT = '"picture", shape = [1, 3, 96, 128]'


@pytest.mark.parametrize(
    ("before", "after", "at", "words"),
    [
        (
            "slices = [1, 500]",
            "slices = [500, 1]",
            "slices =",
            "scope.slices is [500, 1]: the smallest must come first",
        ),
        ('"card.md" =', '"other.md" =', "[files]", "card.md has no SHA-256"),
        ('file = "two.onnx"', 'file = "two.bin"', 'file = "two', "'two.bin' must end in .onnx"),
        (
            'file = "two.onnx"',
            'file = "one.onnx"',
            '"two.onnx" =',
            "two.onnx is listed in [files] but no model uses it",
        ),
        ("[output]\n", '[output]\ntaxonomy = "no.csv"\n', "labels =", "no.csv is used but has no SHA-256 in [files]"),
        (
            "[models.output]\n",
            '[models.output]\ntaxonomy = "tree.csv"\n',
            'labels = ["there"',
            "a taxonomy stands in the pack's own [output] alone",
        ),
        ('name = "plain"', 'name = "spine-chain"', "task =", "the post-processing 'spine-chain' is for 'landmarks'"),
        (TWO, 'name = "one"\nfile = "two.onnx"\n', 'name = "two"', "two models have the same name 'one'"),
        ('models = ["one", "two"]', 'models = ["one", "ten"]', 'models = ["one"', "pipeline.models names 'ten'"),
        ('model = "gate"', 'model = "door"', 'model = "gate"', "pipeline.gate.model names 'door'"),
        ('model = "kind"', 'model = "sort"', 'model = "kind"', "distribution.model names 'sort'"),
        ('["lesion", "skin"]', '["lesion", "lesion"]', "labels =", "output.labels names 'lesion' twice"),
        ("titles = { lesion", "titles = { leison", "titles =", "output.titles names 'leison', which is not one of its"),
        ("skin = ", "hair = ", "[output.colours]", "output.colours names 'hair'"),
        ("units = {}", "keep_largest = ['hair']", "units =", "output.keep_largest names 'hair'"),
        ("units = {}", "regions = { lesion = [1] }", "units =", "output.regions leaves out 'skin'"),
        ("units = {}", "region_values = [1]", "units =", "output.region_values takes one value for each label"),
        (
            'label = "there"\nvalue',
            'label = "away"\nvalue',
            'label = "there"\nvalue',
            "thresholds.label names 'away', which is not one of the labels",
        ),
        ('metadata_tensor = "who"\n', "", "metadata =", "input.metadata needs input.metadata_tensor beside it"),
        ('metadata = ["age", "male"]\n', "", "metadata =", "input.metadata_tensor needs input.metadata beside it"),
        (
            'metadata_tensor = "who"',
            'metadata_tensor = "age"',
            "inputs = [",
            "'age', which is not one of the inputs of the model 'one'",
        ),
        ("channels = 3\n", "channels = 3\nseries = [{ name = 'T1' }]\n", "intensity =", "input.series names 1 series"),
        (
            "channels = 3\n",
            "channels = 2\nseries = [{ name = 'T1' }, { name = 'T1' }]\n",
            "intensity =",
            "input.series names two series alike",
        ),
        (
            'normalise = [{ kind = "rgb"',
            'normalise = [{ kind = "unit" }, { kind = "rgb"',
            "normalise =",
            "input.normalise has 2 entries; give one, or one for each of 3 channels",
        ),
        ('kind = "rgb", mean = [0.5, 0.5, 0.5],', 'kind = "rgb",', "normalise =", "of the kind 'rgb' needs 'mean'"),
        ("std = [0.2, 0.2, 0.2]", "std = [0.2, 0, 0.2]", "normalise =", "has a 'std' that is not above 0"),
        ("std = [0.2, 0.2, 0.2]", "std = [0.2, 0.2]", "normalise =", "has 2 numbers in 'std'"),
        ('kind = "rgb"', 'kind = "window"', "normalise =", "of the kind 'window' needs 'low'"),
        ('kind = "rgb"', 'kind = "ct", low = 1', "normalise =", "of the kind 'ct' needs 'high'"),
        ('kind = "rgb"', 'kind = "range", low = 5, high = 5', "normalise =", "low must be below high"),
        ('kind = "rgb"', 'kind = "range", low = 5, high = 6, to = [1, 1]', "normalise =", "the same two ends"),
        (
            'kind = "percentiles", low = 1, high = 99',
            'kind = "percentiles", low = 1, high = 990',
            'normalise = [{ kind = "percentiles"',
            "models.input.normalise of the kind 'percentiles' takes percentiles from 0 to 100",
        ),
        ("size = [64, 64]", "size = [64, 64, 64]", "window =", "input.window.size has 3 numbers"),
        ("mirror = [0, 1]", "mirror = [0, 2]", "window =", "mirror takes each of the axes 0 to 1 once"),
        ("mirror = [0, 1]", "sigma = 0", "window =", "input.window.sigma must be above 0"),
        (", mirror = [0, 1] }", " }\nvideo = { frames = 4 }", "metadata_tensor =", "input.video does not go with"),
        (
            ", mirror = [0, 1] }",
            ' }\ngrid = { axes = "SPL" }',
            "metadata_tensor =",
            "input.grid is for volumes, and the task is 'segmentation-2d'",
        ),
        (", mirror = [0, 1] }", ' }\ngrid = { axes = "LRS" }', "metadata_tensor =", "it takes one of L and R"),
        (", mirror = [0, 1] }", ' }\ngrid = { axes = "RAS", spacing = [1, 0, 1] }', "metadata_tensor =", "above 0 mm"),
        (
            "channels = 1\n",
            "channels = 1\nwindow = { size = [8, 8] }\n",
            "channels = 1\n",
            "does not go with the task 'cla",
        ),
        ('task = "segmentation-2d"', 'task = "segmentation-3d"', "[input]", "input.grid is missing"),
        (
            '{ name = "who", shape = [1, 2] }',
            '{ name = "x", shape = [1, 2] }',
            "inputs =",
            "models.inputs of 'one' names two tensors alike",
        ),
        (
            'tensors = { mask = "y" }',
            "",
            '}, { name = "z"',
            "has 2 outputs; output.tensors must say which holds what",
        ),
        (
            'tensors = { mask = "y" }',
            'tensors = { mask = "z" }',
            "tensors =",
            "output.tensors.mask is 'z', which is not one of the outputs of the model 'one'",
        ),
        ('"who", shape', '"who", shape = [1] }, { name = "more", shape', "inputs =", "'one' has 3 inputs"),
        (
            'task = "classification"\n',
            "",
            'model = "gate"',
            "pipeline.gate.model is 'gate', whose task is 'segmentation",
        ),
        ('label = "there"\nthr', 'label = "lesion"\nthr', 'label = "there"\nthr', "not one of the labels of 'gate'"),
        ('models = ["one", "two"]', 'models = ["one", "gate"]', 'models = ["one"', "names 'gate', which is its gate's"),
        ('models = ["one", "two"]', 'models = ["one"]', 'kind = "ens', "which takes at least two models"),
        (TWO, f'{TWO}task = "anomaly-map"\n', 'kind = "ens', "one task and one list of labels"),
        ('output = "score"', 'output = "mark"', "output =", "distribution.output is 'mark'"),
        ("size = [96, 128]", "size = [96, 2048]", "size = [96", "1024 is the most"),
        (
            KIND_INPUT,
            '"picture", shape = [1, 3, 128, 96]',
            'model = "kind"',
            "must take one picture of 1 x 3 x 96 x 128",
        ),
        (KIND_INPUT, '"picture", shape = [1, 128, 96]', 'model = "kind"', "must take one picture"),
    ],
)
def test_a_rule_broken_names_its_line(before: str, after: str, at: str, words: str) -> None:
    assert before in TEXT
    with pytest.raises(PackTomlError) as caught:
        parse_pack_toml(TEXT.replace(before, after, 1).encode())
    said = str(caught.value)
    assert words in said
    number = int(said.partition("line ")[2].partition(")")[0])
    expected = line_of(at)
    # A line put in above moves the place by one; a key that is gone leaves its table.
    assert number in range(expected - 2, expected + 3), said


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (('file = "two.onnx"', 'file = "../two.onnx"'), line_of('file = "two.onnx"')),
        (("channels = 1\n", "channels = 0\n"), line_of("channels = 1\n")),
        (('activation = "softmax"', 'activation = "hardmax"'), line_of('activation = "softmax"')),
        (("others_refused = 0.97", "others_refused = 97.0"), line_of("others_refused")),
        (('combine = "staple"', 'combine = "stapler"'), line_of("combine")),
        (('label = "there"\nthr', 'lable = "there"\nthr'), line_of('label = "there"\nthr')),
        (("sensitivity = 0.8", "sensitivity = 8"), line_of("sensitivity = 0.8")),
        (('skin = "#aabbcc"', 'skin = "blue"'), line_of("[output.colours]")),
    ],
)
def test_the_very_line_of_a_wrong_value(change: tuple[str, str], line: int) -> None:
    with pytest.raises(PackTomlError, match=rf"line {line}\)"):
        parse_pack_toml(TEXT.replace(*change, 1).encode())


def rules_pack(**changes: str) -> str:
    text = f"""\
id = "rules"
version = "1.0.0"
task = "segmentation-3d"
title = "Rules alone"
licence = "Apache-2.0"
[files]
"card.md" = "{HASH}"
[scope]
modality = ["CT"]
rows = [64, 2048]
columns = [64, 2048]
slices = [4, 2000]
units = ["HU"]
allow_photographs = false
[input]
intensity = "Hounsfield units"
polarity = "as-is"
[output]
labels = ["body", "lungs"]
[postprocessing]
name = "ct-structures"
"""
    for before, after in changes.values():
        text = text.replace(before, after, 1)
    return text


def test_a_pack_of_rules_needs_no_model() -> None:
    assert parse_pack_toml(rules_pack().encode()).models == ()
    with pytest.raises(PackTomlError, match="a pack needs a model"):
        parse_pack_toml(rules_pack(a=('"ct-structures"', '"plain"')).encode())
    with pytest.raises(PackTomlError, match=r"line 3.*is for 'segmentation-3d'"):
        parse_pack_toml(rules_pack(a=("segmentation-3d", "regression")).encode())
    model = '[[models]]\nname = "m"\nfile = "m.onnx"\ninputs = [{ name = "x", shape = [1] }]\n'
    model += 'outputs = [{ name = "y", shape = [1] }]\n[scope]'
    text = rules_pack(a=("[scope]", model), b=('"card.md" =', f'"m.onnx" = "{HASH}"\n"card.md" ='))
    with pytest.raises(PackTomlError, match="runs no model, so none may be named"):
        parse_pack_toml(text.encode())


def test_a_pack_whose_every_model_has_another_use_gives_nothing() -> None:
    text = TEXT.replace('kind = "ensemble"\nmodels = ["one", "two"]\ncombine = "staple"\n', "", 1)
    for name in ("one", "two"):
        start = text.index(f'[[models]]\nname = "{name}"')
        text = text[:start] + text[text.index("[[models]]", start + 5) :]
        text = text.replace(f'"{name}.onnx" = "{HASH}"\n', "", 1)
    with pytest.raises(PackTomlError, match="no model is left that gives the result"):
        parse_pack_toml(text.encode())
