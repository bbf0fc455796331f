/// A place of the page that can be linked: "group-g7".
///
/// Any text of data makes one, and no two texts the same: letters of ASCII, digits and hyphens stay,
/// every other scalar becomes its number between underscores.
func anchorID(_ kind: String, _ label: String) -> String {
  var id = kind + "-"
  for scalar in label.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": id.unicodeScalars.append(scalar)
    default: id += "_\(String(scalar.value, radix: 16))_"
    }
  }
  return id
}
