from tensorflow import keras

try:
    keras.callbacks.experimental.BackupAndRestore("kept")
except AttributeError as error:
    print(f"{type(error).__name__}: {error}")
print(keras.callbacks.BackupAndRestore("kept").save_freq)
