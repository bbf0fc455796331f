import Facts

extension Day {
  /// The day in words: "8 January 2024".
  package var written: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = components
    return "\(day) \(months[month - 1]) \(year)"
  }
}
