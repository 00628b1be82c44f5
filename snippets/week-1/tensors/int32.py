import tensorflow as tf

print("dtype  bits  smallest     largest")
for dtype in (tf.int8, tf.uint8, tf.int32):
    bits = 8 * dtype.size
    print(f"{dtype.name:6} {bits:<5} {dtype.min:<12} {dtype.max}")

largest = tf.constant(tf.int32.max)
print("largest + 1:", (largest + 1).numpy())
print("dtype of 2**31:", tf.constant(2**31).dtype.name)
