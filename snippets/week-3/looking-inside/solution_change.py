import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.slope = tf.Variable(3.0)

    @tf.function(input_signature=[tf.TensorSpec([None], name="x")])
    def predict(self, x):
        return {"y": self.slope * x}

    @tf.function(input_signature=[tf.TensorSpec([None], name="y")])
    def invert(self, y):
        return {"x": y / self.slope}


line = Line()
names = {"serving_default": line.predict, "inverse": line.invert}
tf.saved_model.save(line, "line", signatures=names)

signatures = tf.saved_model.load("line").signatures
y = signatures["serving_default"](x=tf.constant([2.0]))["y"]
print("y:", y.numpy())
print("back to x:", signatures["inverse"](y=y)["x"].numpy())
