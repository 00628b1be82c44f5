from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.wrappers import SKLearnClassifier

found = layers.Dense, layers.Rescaling, layers.TextVectorization
for each in (*found, keras.Layer, SKLearnClassifier, Tokenizer):
    print(each.__name__)
