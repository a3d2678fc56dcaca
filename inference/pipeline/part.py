"""One model of a pack at work: its session, its tensors by role, and how the tensors are laid out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.pack import Pack
from inference.packs.schema import Input, Model, Output, Role, Task, Tensor

OWN_ROLE: Final[Mapping[Task, Role]] = {
    "classification": "scores",
    "landmarks": "maps",
    "segmentation-2d": "mask",
    "segmentation-3d": "mask",
    "detection": "boxes",
    "regression": "values",
    "embedding": "embedding",
    "anomaly-map": "reconstruction",
}
"""What the only output of a graph holds when its pack names no tensors."""
_PICTURES: Final[frozenset[Role]] = frozenset({"maps", "mask", "reconstruction"})
BATCH: Final = 8
"""Inputs run at once at most, where a graph takes several."""


class Runs(Protocol):
    """The part of a session that the pipeline uses; it checks shapes and finite values itself."""

    def get_inputs(self) -> list[Any]:
        """Inputs, each with a name and a type, as onnxruntime has them."""
        ...

    def run(self, names: Sequence[str] | None, feed: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Outputs by name, all in the graph's order for None."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One model of a pack.

    Attributes:
        title: for sentences: "The model net.onnx of the pack 'x'".
        name: within the pack.
        task, input, output: its own, or the pack's.
        session: runs the graph.
        image: the tensor that takes the image.
        metadata: name of the tensor that takes metadata; empty without one.
        roles: role -> name of the output tensor.
        channels_last: images are (rows, columns, channels) in the graph's tensors.
        batches: whether several inputs can be run at once.
    """

    title: str
    name: str
    task: Task
    input: Input
    output: Output
    session: Runs
    image: Tensor
    metadata: str
    roles: Mapping[Role, str]
    channels_last: bool
    batches: bool

    def run(self, tensors: NDArray[np.float32], metadata: NDArray[np.float32] | None) -> dict[Role, NDArray[Any]]:
        """Run the graph.

        Args:
            tensors: (n, channels, rows, columns), or (n, frames, channels, rows, columns) of a video; n is 1 unless
                the part `batches`.
            metadata: (1, m); None without.

        Returns:
            Role -> array; "maps", "mask" and "reconstruction" have their channels before rows and columns.

        Raises:
            CancelledError, ModelError: from the session.
        """
        feed: dict[str, NDArray[Any]] = {self.image.name: self._laid_out(tensors)}
        if self.metadata and metadata is not None:
            feed[self.metadata] = np.repeat(metadata, len(tensors), axis=0) if len(tensors) > 1 else metadata
        found = self.session.run(list(self.roles.values()), feed)
        results = dict(zip(self.roles, found, strict=True))
        if self.channels_last:
            for role in _PICTURES & results.keys():
                if results[role].ndim == 4:
                    results[role] = np.moveaxis(results[role], -1, 1)
        return results

    def _laid_out(self, tensors: NDArray[np.float32]) -> NDArray[Any]:
        data: NDArray[Any] = tensors
        if data.ndim == 5:
            data = self._video(data)
        elif self.channels_last:
            data = np.moveaxis(data, 1, -1)
        kind = np.dtype(self.image.type)
        if kind.kind in "iu":
            limits = np.iinfo(kind)
            data = np.clip(np.rint(data), limits.min, limits.max)
        return np.ascontiguousarray(data, kind)

    def _video(self, data: NDArray[Any]) -> NDArray[Any]:
        """(n, frames, channels, rows, columns) as the graph declares it."""
        shape = self.image.shape
        if len(shape) == 4:  # frames side by side among the channels
            return data.reshape(data.shape[0], -1, *data.shape[3:])
        if len(shape) == 5 and shape[2] == data.shape[2] and shape[1] != data.shape[2]:
            return data
        return np.moveaxis(data, 1, 2)


def make_part(pack: Pack, model: Model, session: Runs) -> Part:
    """A model of a pack with its session.

    Raises:
        ModelError: the declared tensors do not fit the task.
    """
    task: Task = model.task or _task(pack)
    rules, output = model.input or pack.input, model.output or pack.output
    title = f"The model {model.file} of the pack {pack.id!r}"
    wanted = {rules.metadata_tensor} - {""}
    images = [tensor for tensor in model.inputs if tensor.name not in wanted]
    if len(images) != 1 or len(model.inputs) != 1 + len(wanted) or bool(wanted) != bool(rules.metadata):
        raise ModelError(
            f"{title} must take one image and, where pack.toml names metadata, the tensor for it; it declares "
            + ", ".join(tensor.name for tensor in model.inputs)
            + "."
        )
    return Part(
        title=title,
        name=model.name,
        task=task,
        input=rules,
        output=output,
        session=session,
        image=images[0],
        metadata=rules.metadata_tensor,
        roles=_roles(title, task, model, output),
        channels_last=_channels_last(images[0], rules),
        batches=all(isinstance(t.shape[0], str) for t in (*model.inputs, *model.outputs) if t.shape)
        and task != "detection",
    )


def _task(pack: Pack) -> Task:
    found = next((task for task in OWN_ROLE if task == pack.task), None)
    if found is None:
        raise ModelError(f"The model pack {pack.id!r} has the task {pack.task!r}, which is not known.")
    return found


def _roles(title: str, task: Task, model: Model, output: Output) -> Mapping[Role, str]:
    if not output.tensors:
        if len(model.outputs) != 1:
            raise ModelError(f"{title} has {len(model.outputs)} outputs: [output] tensors must name what each holds.")
        role: Role = OWN_ROLE[task]
        if task == "landmarks" and len(model.outputs[0].shape) <= 3:
            role = "points"
        return {role: model.outputs[0].name}
    known = {tensor.name for tensor in model.outputs}
    roles = {role: name for role, name in output.tensors.items() if name in known}
    needed = {"points", "maps"} if task == "landmarks" else {OWN_ROLE[task]}
    if not needed & roles.keys():
        raise ModelError(
            f"{title} lacks the output for its task {task!r}: [output] tensors must name its "
            + " or ".join(sorted(needed))
            + "."
        )
    return roles


def _channels_last(tensor: Tensor, rules: Input) -> bool:
    shape = tensor.shape
    return len(shape) == 4 and shape[3] == rules.channels and shape[1] != rules.channels and rules.video is None
