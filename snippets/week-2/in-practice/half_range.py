import ml_dtypes  # comes with TensorFlow
import tensorflow as tf

kinds = (tf.float32, tf.float16, tf.bfloat16)
limits = [ml_dtypes.finfo(kind.as_numpy_dtype) for kind in kinds]
print(" " * 15, *(f"{kind.name:>9}" for kind in kinds))
for name, limit in {
    "exponent bits": "nexp",
    "fraction bits": "nmant",
    "largest": "max",
    "all digits from": "tiny",
    "step after 1": "eps",
}.items():
    row = (float(getattr(of_kind, limit)) for of_kind in limits)
    print(f"{name:15}", *(f"{number:9.2g}" for number in row))

print("stored:")
for value in (70000.0, 1e-6, 1e-8, 1.001):
    stored = (float(tf.cast(value, kind)) for kind in kinds)
    print(f"{value:<15g}", *(f"{number:9.4g}" for number in stored))
