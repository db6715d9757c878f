import pathlib
import sys

# The module under test stands beside this file.
sys.path.insert(0, str(pathlib.Path(__file__).parent))
