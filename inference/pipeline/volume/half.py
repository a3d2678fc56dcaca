"""Between single and half precision, many numbers at a time.

numpy turns halves into singles and back one by one, which took longer than all else that surrounds a graph's windows.
onnxruntime, which is in this process anyway, does it eight at a time; both round to the nearest, ties to even.
"""

from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

# y = Cast(x) over n numbers, ONNX IR 8, opset 17, as serialised by protobuf: to float16, and to float32.
_TO_HALF: Final = bytes.fromhex(
    "08083a400a170a01781201792204436173742a090a02746f180aa001021201675a100a0178120b0a09080112050a0312016e62100a0179"
    "120b0a09080a12050a0312016e42040a001011"
)
_TO_SINGLE: Final = bytes.fromhex(
    "08083a400a170a01781201792204436173742a090a02746f1801a001021201675a100a0178120b0a09080a12050a0312016e62100a0179"
    "120b0a09080112050a0312016e42040a001011"
)


def to_half(values: NDArray[np.float32]) -> NDArray[np.float16]:
    """float32 of any shape, rounded as `astype(np.float16)` rounds; infinite beyond 65504."""
    return _cast(_TO_HALF, values)


def to_single(values: NDArray[np.float16]) -> NDArray[np.float32]:
    """float16 of any shape; exact, a new array."""
    return _cast(_TO_SINGLE, values)


def _cast(graph: bytes, values: NDArray[Any]) -> NDArray[Any]:
    (found,) = _session(graph).run(None, {"x": np.ascontiguousarray(values).reshape(-1)})
    return np.asarray(found).reshape(values.shape)


@lru_cache(maxsize=2)
def _session(graph: bytes) -> Any:
    import onnxruntime as ort  # noqa: PLC0415  this package is imported where no graph is run, too

    options = ort.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    return ort.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
