import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
split = {"test_size": 360, "random_state": 0}
x, x_test, y, y_test = train_test_split(x, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
parts = {"training": y, "validation": y_val, "test": y_test}
for name, labels in parts.items():
    print(f"{name:10} {len(labels):4}", tf.math.bincount(labels).numpy())

_, x_again = train_test_split(x, **split)
_, y_chance = train_test_split(y, **split)
print("\nnot stratified ", tf.math.bincount(y_chance).numpy())
print(
    "same seed, same part:", (train_test_split(x, **split)[1] == x_again).all()
)
