"""The table of labels: what is taken from it, and one sentence with the line for what cannot be."""

import pytest

from app.core.errors import UsageError
from app.workflow.evaluation.labels import LABEL_MAP, read_labels
from app.workflow.evaluation.table import MAX_BYTES, read_table
from app.workflow.evaluation.targets import Targets


def targets(**given):
    plain = {
        "classes": (), "multi_label": False, "parents": {}, "titles": {}, "structures": (), "boxes": (), "values": (),
        "spine": False,
    }  # fmt: skip
    return Targets(**(plain | given))


CLASSES = targets(classes=("mel", "nv", "bcc"), titles={"mel": "Melanoma", "bcc": "Basal cell carcinoma"})
LUNGS = targets(boxes=("right lung", "left lung"))


def cases(tmp_path, text, wanted=CLASSES):
    path = tmp_path / "labels.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_labels(read_table(path), tmp_path, wanted)


def refusal(tmp_path, text, wanted=CLASSES):
    with pytest.raises(UsageError) as caught:
        cases(tmp_path, text, wanted)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_labels_by_code_or_title_with_what_is_known_of_the_case(tmp_path):
    text = "File , Label,Age,SEX,device,site,patient\na/1.png,mel,64.5,male,D 1,North,p1\n\n"
    text += "b.png,basal cell carcinoma,,,,,\nc.png,,,,,,\n"
    first, second, third = cases(tmp_path, text)
    assert (first.line, second.line, third.line) == (2, 4, 5)
    assert first.path == tmp_path / "a" / "1.png"
    assert first.present == {"mel": True, "nv": False, "bcc": False}
    assert (first.facts.age_years, first.facts.sex, first.facts.device) == (64.5, "M", "D 1")
    assert (first.facts.site, first.facts.patient) == ("North", "p1")
    assert second.present["bcc"]
    assert second.facts.age_years is None
    assert not third.is_labelled


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_tables_as_spreadsheets_write_them(tmp_path, separator, mark, ending):
    text = ending.join(("file,label", "a.png,mel", "b c.png,nv", "")).replace(",", separator)
    first, second = cases(tmp_path, mark + text.encode())
    assert [first.path.name, second.path.name] == ["a.png", "b c.png"]
    assert first.present["mel"]
    assert second.present["nv"]


def test_a_column_for_each_class(tmp_path):
    flags = targets(classes=("effusion", "mass"), multi_label=True)
    one, two = cases(tmp_path, "file,effusion,mass\n1.png,1,0\n2.png,,yes\n", flags)
    assert one.present == {"effusion": True, "mass": False}
    assert two.present == {"mass": True}
    assert (
        "line 2 of labels.csv has 'maybe' under 'mass'" in refusal(tmp_path, "file,mass\n1.png,maybe\n", flags).lower()
    )


def test_a_class_below_another_makes_that_one_present(tmp_path):
    tree = targets(
        classes=("malignant", "mel", "bcc"), parents={"malignant": "", "mel": "malignant", "bcc": "malignant"}
    )
    assert tree.leaves == ("mel", "bcc")
    assert cases(tmp_path, "file,label\n1.png,mel\n", tree)[0].present == {"malignant": True, "mel": True, "bcc": False}
    assert "group of classes" in refusal(tmp_path, "file,label\n1.png,malignant\n", tree)


def test_masks_field_of_view_and_label_maps(tmp_path):
    one = targets(structures=("vessels",))
    case = cases(tmp_path, "file,mask,fov\ni/1.png,m/1.png,f/1.png\n", one)[0]
    assert case.masks == {"vessels": tmp_path / "m" / "1.png"}
    assert case.view == tmp_path / "f" / "1.png"
    two = targets(structures=("left kidney", "spleen"))
    assert set(cases(tmp_path, "file,mask\n1.nii,m.nii\n", two)[0].masks) == {LABEL_MAP}
    named = cases(tmp_path, "file,Mask_Left kidney,mask_spleen\n1.nii,k.nii,\n", two)[0]
    assert named.masks == {"left kidney": tmp_path / "k.nii"}


def test_boxes_wide_and_long(tmp_path):
    wide = "file,right_lung_x,right_lung_y,right_lung_width,right_lung_height\n1.png,1,2,3.5,4\n2.png,,,,\n"
    first, second = cases(tmp_path, wide, LUNGS)
    assert first.boxes == {"right lung": ((1.0, 2.0, 3.5, 4.0),)}
    assert not second.is_labelled
    long = "file,label,x,y,width,height\n1.png,Right Lung,1,2,3,4\n1.png,left lung,9,2,3,4\n1.png,left lung,0,0,1,1\n"
    (joined,) = cases(tmp_path, long, LUNGS)
    assert joined.boxes == {
        "right lung": ((1.0, 2.0, 3.0, 4.0),),
        "left lung": ((9.0, 2.0, 3.0, 4.0), (0.0, 0.0, 1.0, 1.0)),
    }
    assert "Line 2 of labels.csv has the label 'heart'" in refusal(tmp_path, long.replace("Right Lung", "heart"), LUNGS)
    assert "without width or height" in refusal(tmp_path, wide.replace("3.5", "0"), LUNGS)


def test_numbers_and_cobb_angles(tmp_path):
    made = cases(
        tmp_path, "file;value;value_bone age;cobb\n1.png;3,5;2;41.5\n", targets(values=("bone age",), spine=True)
    )
    assert made[0].values == {"": 3.5, "bone_age": 2.0}
    assert made[0].cobb == 41.5
    for cell in ("inf", "nan", "1e300", "x", "0x1"):
        assert f"'{cell}'" in refusal(tmp_path, f"file,cobb\n1.png,{cell}\n", targets(spine=True))
    assert "from 0 to 180" in refusal(tmp_path, "file,cobb\n1.png,181\n", targets(spine=True))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("file,label\n", "no row below"),
        ("image,label\n1.png,mel\n", "no column 'file' at line 1"),
        ("file,label,label\n1.png,mel,mel\n", "'label' twice at line 1"),
        ("file,,label\n1.png,,mel\n", "without a name at line 1"),
        ("file,label\n1.png,mel,more\n", "Line 2 of labels.csv has 3 cells where line 1 names 2"),
        ("file,label\n1.png,mel\n2.png\n", "Line 3 of labels.csv has 1 cells"),
        ("file,label\n1.png,mel\n2.png,keloid\n", "Line 3 of labels.csv has the label 'keloid'"),
        ("file,label\n,mel\n", "Line 2 of labels.csv names no file"),
        ("file,label\n1.png,mel\n1.png,nv\n", "Line 3 of labels.csv names the file of line 2 again"),
        ("file,other\n1.png,mel\n", "it needs label"),
        ("file,label,age\n1.png,mel,old\n", "Line 2 of labels.csv has 'old' under 'age'"),
        ("file,label,age\n1.png,mel,131\n", "age of 131"),
        ("file,label,sex\n1.png,mel,z\n", "'z' under 'sex'"),
        ('file,label\n1.png,"mel\n2.png,nv\n', "at line 2"),
        ("file,label\n1.png," + "m" * 1001 + "\n", "more than 1,000 letters"),
        (b"file,label\n1.png,mel\n2.png,\xff\xfe\n", "not UTF-8 text at line 3"),
        (b"file,label\n1.png,mel\0\n", "zero byte at line 2"),
    ],
)
def test_a_table_that_cannot_be_used_is_one_sentence_with_the_line(tmp_path, text, words):
    assert words in refusal(tmp_path, text)


def test_a_missing_or_huge_table(tmp_path):
    with pytest.raises(UsageError, match=r"labels\.csv cannot be read"):
        read_table(tmp_path / "labels.csv")
    (tmp_path / "labels.csv").write_bytes(b"file,label\n" + b"x" * MAX_BYTES)
    with pytest.raises(UsageError, match="larger than 20 MB"):
        read_table(tmp_path / "labels.csv")


@pytest.mark.parametrize(
    "path", ["../out.png", "/etc/passwd", "a/../../b.png", "C:\\x.png", "..\\x.png", "a\tb.png", "."]
)
def test_paths_stay_below_the_folder(tmp_path, path):
    assert "Line 2 of labels.csv" in refusal(tmp_path, f"file,label\n{path},mel\n").replace("line 2", "Line 2")


def test_links_may_not_lead_out(tmp_path):
    data, outside = tmp_path / "data", tmp_path / "outside"
    data.mkdir()
    outside.mkdir()
    (outside / "1.png").write_bytes(b"x")
    (data / "1.png").symlink_to(outside / "1.png")
    (data / "folder").symlink_to(outside)
    (data / "loop").symlink_to(data / "loop")
    for name in ("1.png", "folder/1.png", "loop"):
        assert "leads out of the data folder" in refusal(data, f"file,label\n{name},mel\n")
    masks = targets(structures=("vessels",))
    assert "leads out" in refusal(data, "file,mask\n2.png,1.png\n", masks)
    assert "leads out" in refusal(data, "file,mask,fov\n2.png,3.png,1.png\n", masks)
