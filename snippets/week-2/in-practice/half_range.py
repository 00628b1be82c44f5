import ml_dtypes  # comes with TensorFlow
import tensorflow as tf

print("           largest  all digits from  step at 1")
for dtype in (tf.float32, tf.float16, tf.bfloat16):
    limits = ml_dtypes.finfo(dtype.as_numpy_dtype)
    print(f"{dtype.name:9}", end=" ")
    print(f"{float(limits.max):8.1e}  {float(limits.tiny):15.1e}", end="  ")
    print(f"{float(limits.eps):9.1e}")

values = tf.constant([70000.0, 1e-6, 1e-8, 1.001])
print("values  ", *(f"{value:9.4g}" for value in values))
for dtype in (tf.float16, tf.bfloat16):
    kept = tf.cast(tf.cast(values, dtype), tf.float32)
    print(f"{dtype.name:8}", *(f"{value:9.4g}" for value in kept))
