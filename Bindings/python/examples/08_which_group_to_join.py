"""Which group would bring South Korea most, and what would joining do?"""
# %%
import minilateral

answer = minilateral.ask("choose", "KOR", draws=500)
for sentence in answer.attrs["sentences"][:2]:
    print(sentence)

# %%
choices = answer.frame(frame="table")
for row in [row for row in choices if row["change"] == "join"][:3]:
    print(row["name"], row["reach-change"])

# %% What if, not fact.
effects = minilateral.what_if(join="KOR:aukus", draws=200, frame="table")
korea = [row for row in effects if row["node"] == "KOR" and row["measure"] == "degree"]
print(korea[0]["before"], "->", korea[0]["after"])
