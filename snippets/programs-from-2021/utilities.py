import textwrap

from tensorflow import keras

then = {
    "np_utils": lambda: keras.utils.np_utils.to_categorical([0, 1]),
    "vis_utils": lambda: keras.utils.vis_utils.plot_model,
    "multi_gpu_model": lambda: keras.utils.multi_gpu_model,
    "scikit_learn": lambda: keras.wrappers.scikit_learn.KerasClassifier,
    "CuDNNLSTM": lambda: keras.layers.CuDNNLSTM(3),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", keras.utils.to_categorical([0, 1]).tolist(), end=" ")
print(keras.utils.plot_model.__name__, keras.layers.LSTM(3).name)
