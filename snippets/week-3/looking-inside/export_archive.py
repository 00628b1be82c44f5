import tensorflow as tf
from tensorflow import keras

image, x = keras.Input((8, 8, 1), name="image"), tf.ones([1, 8, 8, 1])
norm = keras.layers.BatchNormalization()
model = keras.Sequential([image, keras.layers.Resizing(1, 1), norm])
print(f"predict: {model.predict(x, verbose=0).item():.1f}")


def scores(image):
    return {"scores": model(image, training=False)}


spec = tf.TensorSpec([None, 8, 8, 1], name="image")
archive = keras.export.ExportArchive()
archive.track(model)
archive.add_endpoint("serve", scores, input_signature=[spec])
archive.add_endpoint("raw", lambda x: scores(x)["scores"], [spec])
archive.write_out("archive", verbose=False)
model.export("exported", verbose=False)
tf.saved_model.save(model, "saved")
for folder in ("exported", "saved", "archive"):
    loaded = tf.saved_model.load(folder)
    serve = loaded.signatures["serving_default"]
    [name] = serve.structured_input_signature[1]
    [(out, y)] = serve(**{name: x}).items()
    print(f"{folder:8} from {name:6} to {out:8}: {y.numpy().item():.1f}")
print(f"the second endpoint: {loaded.raw(x).numpy().item():.1f}")
