"""Which groups have the same members? Shown as a picture, and saved."""
# %%
import tempfile

import minilateral

pairs = minilateral.overlap("g7", "g20", "brics", "mikta", "quad", frame="table")
for row in pairs.rows[:3]:
    print(row["a-name"], "and", row["b-name"], "share", row["shared-neighbors"])

# %% A notebook shows it.
picture = minilateral.draw("two-column", only=["g7", "brics", "mikta", "quad"])
with tempfile.TemporaryDirectory() as folder:
    picture.save(f"{folder}/clubs.svg")
print(picture)
