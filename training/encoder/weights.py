"""Reads a BERT encoder's weights out of an ONNX file as langchain4j ships them.

The exporter kept the names of biases, norms and embeddings, but not of matrices: each is found as the other input of
the Add that has the named bias, and is transposed, since MatMul takes [in, out] and a linear layer [out, in].
"""

import io
import zipfile

import numpy
import onnx
from onnx import numpy_helper


def load_graph(path):
    """The graph of an .onnx file, or of the one inside a .jar."""
    if not path.endswith(".jar"):
        return onnx.load(path).graph
    with zipfile.ZipFile(path) as jar:
        name = next(entry for entry in jar.namelist() if entry.endswith(".onnx"))
        return onnx.load(io.BytesIO(jar.read(name))).graph


def read(path):
    """A dictionary of arrays under the names that BERT's checkpoints have."""
    graph = load_graph(path)
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    weights = {name: array for name, array in arrays.items() if "MatMul" not in name and name.count(".") > 0}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        bias = next((name for name in node.input if name in arrays and name.endswith(".bias")), None)
        product = next((made_by[name] for name in node.input if name in made_by), None)
        if bias is None or product is None or product.op_type != "MatMul":
            continue
        matrix = next(name for name in product.input if name in arrays)
        weights[bias[: -len("bias")] + "weight"] = numpy.ascontiguousarray(arrays[matrix].T)
    return weights
