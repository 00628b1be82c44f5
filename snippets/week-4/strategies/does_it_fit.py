import math

import tensorflow as tf

gigabyte = 1e9
numbers = {"weights": 1, "gradients": 1, "Adam's slots": 2}
bytes_each = sum(numbers.values()) * tf.float32.size
print(f"training with Adam in float32: {bytes_each} bytes a weight")
for weights in (25e6, 350e6, 7e9, 70e9):
    needed = weights * bytes_each / gigabyte
    devices = math.ceil(needed / 80)
    print(f"{weights / 1e6:7,.0f} million weights: {needed:8,.1f} GB")
    print(f"{'':11} of 80 GB each, devices to hold it: {devices}")
