"""Text of the card of the CT rules; figures are put in by `inference.rules.pack`."""

from string import Template
from typing import Final

CARD: Final = Template("""\
# ct-structures: body, lungs, bone and fat on CT, by rules

Version $version. No network and no training: thresholds in Hounsfield units and shapes in mm. The headings follow
MI-CLAIM (Norgeot et al., Nat Med 26, 2020) and model cards (Mitchell et al., FAT* 2019).

## Intended use

Outlining the body (without the table), the lungs, bone and fat on a CT series, with their volumes in ml, as a first
look and as a yardstick for other packs, for a clinician who checks every outline. Any part of the body, any age, any
orientation of the slices.

## Not to be used for

Finding or excluding disease; measuring bone density; reporting visceral and subcutaneous fat apart; dose planning.
Decisions without a clinician. It is no medical device and has been cleared by no authority.

## How it works

1. Body: above -300 HU, opened by 5 mm (which removes tables and blankets), parts of at least 5 % of the largest kept,
   filled in axial planes.
2. Lungs: air below -400 HU within the body, in parts of at least 20 ml whose inside has a median of -880 to -500 HU
   (from 300 ml on -940 HU, for emphysema; gas in the bowel is emptier), closed by 4 mm so that vessels belong to them.
   Airways within the lungs' outline are not taken out.
3. Bone: above 150 HU around a core of 300 HU, parts of at least 0.5 ml, closed by 9 mm, with marrow above 70 HU in
   what that closes and in holes of axial planes up to 25 cm2.
4. Fat: -190 to -30 HU in the body, 2 mm away from air.

All numbers stand in `inference/rules/ct_structures.py` and may be changed in a copy of this pack under
`[postprocessing.parameters]`.

## Data

No data were used for training. Thresholds of bone were chosen on the first CT below; the second was looked at only
afterwards. Reference masks are TotalSegmentator's (Wasserthal et al., Radiol Artif Intell 5(5), 2023), a model's output
and not a reader's. Licence of these CTs: Apache-2.0.

## Evaluation

| CT | reference | structure | Dice |
|---|---|---|---|
| abdomen without contrast, $unenhanced_shape voxels of 3 mm | 30 slices | lungs (their bases) | $unenhanced_lungs |
| | | bone | $unenhanced_bone |
| | | fat | $unenhanced_fat |
| upper abdomen with contrast, $enhanced_shape voxels | 20 slices | bone | $enhanced_bone |

All that TotalSegmentator labels in the first CT lies in the body found here: share $unenhanced_labelled_in_body. Of the
second CT's bone a share of $enhanced_bone_found is found; what is too much is the aorta, which contrast lifts above
150 HU. Two CTs of two people cannot give intervals or figures by age, sex or scanner, and none are given. Time on two
processor cores: $unenhanced_seconds s and $enhanced_seconds s.

A CT of a head (unsigned values, taken as HU + 1024) gave no lungs, and its skull as bone, as looked at by eye.

## Known limits

- Vessels, kidneys and bowel with contrast above 150 HU count as bone where they hold 300 HU or touch bone.
- Metal and its streaks count as bone. Thin or demineralised bone is missed.
- Atelectasis, effusions and consolidations are not lung. Very emphysematous lungs in small parts may be missed.
- A pneumothorax large enough counts as gas and is left out.
- Arms that lie against the body belong to it. A thick table, or a cushion above -300 HU, may stay.
- Values must be Hounsfield units: scanners' and anonymisers' files that shift them are refused or read wrongly.

## Vertebral heights

Measured on masks of single vertebrae, which these rules do not give: another pack's, or a DICOM segmentation or mask
files given with the CT (`--masks`; the ruler in the window's list of segments), which must name them (L1,
vertebrae_T12, SNOMED CT codes). On the first CT, L1 to L5, 15 heights lay on average 1.5 mm above TotalSegmentator's
own (which are whole steps of 1.5 mm on a 3 mm mask); the mean of absolute differences is 2.0 mm, the largest 4.6 mm.

On simulated bodies of known shape in masks of 1 mm, the largest error of the three heights was 0.1 mm (median) and 0.6
mm at most where the planes were oblique to the body (80 bodies), 0.7 mm and 2.1 mm where they follow it to within 5
degrees (80 bodies): a whole end plate then lies a voxel off.

## Ethics and licence

No person's data are in this pack. Nothing is known of how it does in groups of people. Licence: Apache-2.0.
""")
