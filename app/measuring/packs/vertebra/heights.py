"""Anterior, middle and posterior height of one vertebral body in its mid-sagittal plane.

Six-point morphometry (Hurxthal, AJR 103, 1968; Genant et al., J Bone Miner Res 8(9), 1993): heights at the front wall,
in the middle and at the back wall. The distance of the end plates is measured along the direction that halves their
angle, column by column; heights at the walls are those of straight lines through the front and the back third, without
the outermost columns, where the rim of a mask is rounded. Exact for blocks and wedges; of a body hollowed by d in the
shape of a parabola the heights at the walls come out 0.1 d too small. A mask whose voxels follow the body's own planes
can be two voxels off at a wall.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.geometry import FloatArray
from app.measuring.packs.vertebra.body import Frame, Mask3, find_frame
from app.measuring.packs.vertebra.profile import Profile, profile, settled

_OFFSETS: Final = (-2.0, 0.0, 2.0)  # mm to the left: the three cuts that are averaged
_RIM: Final = 0.08  # of the depth
_THIRD: Final = 0.35  # of the depth
_LEAST_DEPTH: Final = 8.0  # mm: no vertebral body is shallower
_LEAST_HEIGHT: Final = 2.0  # mm


@dataclass(frozen=True, slots=True, eq=False)
class Heights:
    """Of one body, in mm.

    Attributes:
        anterior, middle, posterior: heights.
        depth: from the front wall to the back wall at mid-height.
        frame: its directions and centre.
    """

    anterior: float
    middle: float
    posterior: float
    depth: float
    frame: Frame


def measure_heights(mask: Mask3, head: FloatArray) -> Heights | str:
    """Heights of the vertebra in a mask.

    Args:
        mask: of one vertebra, with or without its posterior elements.
        head: (3,) rough direction to the head along the spine, in LPS.

    Returns:
        A clause that says why there are none.
    """
    frame = find_frame(mask, head)
    if frame is not None:
        frame = settled(mask, frame)
    if frame is None:
        return "no vertebral body is found in the mask"
    cuts = [profile(mask, frame, frame.back, frame.left * offset) for offset in _OFFSETS]
    if any(cut is None for cut in cuts):
        return "no vertebral body is found in the mask's mid-sagittal plane"
    found = [_heights_of(cut, mask.voxel) for cut in cuts if cut is not None]
    if any(isinstance(one, str) for one in found):
        return next(one for one in found if isinstance(one, str))
    if any(_is_cut_off(mask, frame, cut) for cut in cuts if cut is not None):
        return "the body reaches the edge of the volume"
    anterior, middle, posterior, depth = np.mean([one for one in found if not isinstance(one, str)], axis=0)
    return Heights(float(anterior), float(middle), float(posterior), float(depth), frame)


def _heights_of(cut: Profile, voxel: float) -> tuple[float, float, float, float] | str:
    """Anterior, middle and posterior height and depth of one cut, or why there are none."""
    depth = cut.end - cut.start
    if depth < _LEAST_DEPTH:
        return f"the body is only {depth:.1f} mm deep, too little for a vertebra"
    share = (cut.at - cut.start) / depth
    rim = min(max(_RIM, voxel / depth), 0.2)
    kept = (share >= rim) & (share <= 1.0 - rim)
    height = cut.upper - cut.lower
    middle = float(height[np.abs(share - 0.5) <= 0.1].mean())
    front, behind = kept & (share <= _THIRD), kept & (share >= 1.0 - _THIRD)
    if min(np.count_nonzero(front), np.count_nonzero(behind)) < 3:
        return "the mask is too coarse for the body's heights"
    anterior = float(np.polyval(np.polyfit(share[front], height[front], 1), 0.0))
    posterior = float(np.polyval(np.polyfit(share[behind], height[behind], 1), 1.0))
    if min(anterior, middle, posterior) < _LEAST_HEIGHT:
        return "the body is flatter than 2 mm, which a mask cannot show"
    return anterior, middle, posterior, depth


def _is_cut_off(mask: Mask3, frame: Frame, cut: Profile) -> bool:
    """Whether an end plate lies in the volume's outermost voxels, beyond which the body may go on."""
    places = [
        frame.centre[:, None] + frame.back[:, None] * cut.at + frame.head[:, None] * plate
        for plate in (cut.upper, cut.lower)
    ]
    return mask.off_edge(np.hstack(places)) < 0.25
