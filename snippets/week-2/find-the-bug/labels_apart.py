import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
owner = {
    image.tobytes(): label for image, label in zip(images, labels, strict=True)
}
x = tf.data.Dataset.from_tensor_slices(images)
y = tf.data.Dataset.from_tensor_slices(labels)
zip_data = tf.data.Dataset.zip
apart = zip_data(x.shuffle(1797, seed=1), y.shuffle(1797, seed=2))
together = zip_data(x, y).shuffle(1797, seed=1)

for name, data in (("apart", apart), ("together", together)):
    right = sum(owner[x.tobytes()] == y for x, y in data.as_numpy_iterator())
    print(f"{name:8} {right} of {len(labels)} images have their own label")
