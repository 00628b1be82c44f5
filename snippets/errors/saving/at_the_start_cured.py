import subprocess
import sys

program = """
import faulthandler
faulthandler.dump_traceback_later(120, exit=True)  # or it ends then
import tensorflow as tf
print(tf.constant(1) + 1)
"""
command = [sys.executable, "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stdout, end="")
if run.returncode:
    print(run.stderr)
