from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from tensorflow import keras

x, y = load_digits(return_X_y=True)
split = {"test_size": 360, "random_state": 0}
x, x_test, y, y_test = train_test_split(x, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
scale = keras.layers.Normalization()
scale.adapt(x)
print("columns that do not vary:", (x.min(axis=0) == x.max(axis=0)).sum())
for name, rows in {"training": x, "validation": x_val}.items():
    largest = scale(rows).numpy().max(axis=1)
    print(f"{name} rows above a million:", (largest > 1e6).sum())
