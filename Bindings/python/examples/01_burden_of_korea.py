"""What do its memberships cost South Korea a year, and how sure is that?"""
# %%
import minilateral

korea = minilateral.load("KOR", frame="table").rows[0]
print(f"{korea['groups']} groups, {korea['commitment-burden']:.0f} delegation-days a year "
      f"(90 % interval {korea['commitment-burden-low']:.0f} to {korea['commitment-burden-high']:.0f})")

# %% The columns tell what they are.
frame = minilateral.load("KOR", "AUS", "TUR", "MEX", "IDN")
for column in ["gatherings", "commitment-burden", "assumed-share"]:
    print(column, "in", frame.attrs["units"][column], "-", frame.attrs["definitions"][column][:60])
print(frame[["name", "rank-low", "rank-high", "commitment-burden"]])
