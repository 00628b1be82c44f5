import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.slope = tf.Variable(3.0)

    @tf.function(input_signature=[tf.TensorSpec([None], name="x")])
    def predict(self, x):
        return {"y": self.slope * x}


line = Line()
tf.saved_model.save(line, "line", {"serving_default": line.predict})
loaded = tf.saved_model.load("line")
for name, signature in loaded.signatures.items():
    print(name)
    for key, spec in signature.structured_input_signature[1].items():
        print(f"  takes {key}: {spec.dtype.name} {spec.shape}")
    for key, spec in signature.structured_outputs.items():
        print(f"  gives {key}: {spec.dtype.name} {spec.shape}")

serve = loaded.signatures["serving_default"]
print(serve(x=tf.constant([2.0]))["y"].numpy())
print("a list of integers:", serve(x=[2])["y"].numpy())
for name, value in (("input", tf.constant([2.0])), ("x", tf.constant([2]))):
    try:
        serve(**{name: value})
    except (TypeError, tf.errors.InvalidArgumentError) as error:
        print(f"{name} as {value.dtype.name}: {type(error).__name__}")
