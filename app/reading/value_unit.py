"""What unit modality values have, by what the file states and the standard says; nothing is guessed."""

from typing import Final

from pydicom.dataset import Dataset

from app.reading.dicom_study import text
from app.reading.dicom_values import group_item

_CT: Final = "1.2.840.10008.5.1.4.1.1.2"
# Units (0054,1001) of positron emission tomography (PS3.3 C.8.9.1.1.3).
_PET: Final = {
    "BQML": "Bq/ml",
    "CNTS": "counts",
    "GML": "g/ml",
    "PROPCNTS": "proportional to counts",
    "CM2ML": "cm2/ml",
}
_STATED: Final = {"HU": "HU", "OD": "thousandths of optical density", "HU_MOD": "modified HU", "Z_EFF": "effective Z"}


def value_unit(ds: Dataset, frame: int = 0) -> str:
    """Unit of modality values: "HU" for CT, what a PET image states, else what Rescale Type says; empty otherwise.

    A CT Image need not state Rescale Type only while values are Hounsfield units (PS3.3 C.8.2.1, type 1C), so an
    original image of one energy without it is in HU. Localizers and derived images are not taken to be.
    """
    item = group_item(ds, frame, "PixelValueTransformationSequence")
    stated = text(item, "RescaleType") if item is not None else text(ds, "RescaleType")
    modality = text(ds, "Modality").upper()
    if modality == "PT":
        return _PET.get(text(ds, "Units").upper(), "")
    if stated:
        if stated.upper() == "HU":
            return "HU" if modality == "CT" else ""
        return _STATED.get(stated.upper(), "")
    if item is not None or text(ds, "SOPClassUID") != _CT or modality != "CT":
        return ""
    kinds = [str(part).strip().upper() for part in (ds.get("ImageType") or ())]
    plain = kinds[:1] == ["ORIGINAL"] and "LOCALIZER" not in kinds
    energies = text(ds, "MultienergyCTAcquisition").upper() == "YES"
    return "HU" if plain and not energies and "RescaleSlope" in ds and "RescaleIntercept" in ds else ""
