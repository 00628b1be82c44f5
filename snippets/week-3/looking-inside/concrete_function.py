import tensorflow as tf


@tf.function
def scaled(x, factor=2.0):
    return {"y": x * factor, "count": tf.size(x)}


spec = tf.TensorSpec([None], tf.float32)
concrete = scaled.get_concrete_function(spec)

args, kwargs = concrete.structured_input_signature
print("takes:", *args, sep="\n  ")
print("gives:")
for name, tensor in concrete.structured_outputs.items():
    print(f"  {name}: {tensor.dtype.name} of shape {tensor.shape}")

result = concrete(tf.constant([1.0, 3.0]))
print("a call:", {name: t.numpy().tolist() for name, t in result.items()})
print("the same graph:", concrete is scaled.get_concrete_function(spec))
