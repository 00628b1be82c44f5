import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
split = {"test_size": 360, "random_state": 0}
x, x_test, y, y_test = train_test_split(x / 16, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)

train = tf.data.Dataset.from_tensor_slices((x.astype("float32"), y))
train = train.shuffle(len(x), seed=0).batch(32).prefetch(tf.data.AUTOTUNE)
images, digits = train.element_spec
print("images:", images.shape, images.dtype)
print("digits:", digits.shape, digits.dtype)
sizes = [len(digits) for _, digits in train]
print(len(sizes), "batches, the last of", sizes[-1], "images")
for epoch in (1, 2):
    print(f"epoch {epoch} begins with", next(iter(train))[1].numpy()[:8])
