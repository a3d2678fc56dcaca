"""Models of other programs as packs: a trained nnU-Net v2 folder or a MONAI bundle, each with an ONNX graph.

Nothing of them is executed: JSON is read, the graph's tensors are read, and what this program cannot do exactly as the
original would is refused in one sentence.
"""

from inference.importing.detect import import_model, kind_of

__all__ = ["import_model", "kind_of"]
