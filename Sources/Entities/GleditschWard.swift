/// Numbers of Gleditsch & Ward's list of independent states (1999, International Interactions 25(4):393,
/// doi:10.1080/03050629908434958), where they are other than those of the Correlates of War project, from
/// which the list was made.
enum GleditschWard {
  /// The code of three letters of today's country with a number, where the project has it otherwise.
  ///
  /// Germany has two numbers by date: 255 up to 1945, 260 from 1949 on (the project has 255 again from
  /// 1990 on). Yemen is 678 throughout, Serbia 340 before 1918 and from 2006 on.
  static let codes = [
    255: "DEU", 260: "DEU", 340: "SRB", 678: "YEM", 970: "KIR", 971: "NRU", 972: "TON", 973: "TUV",
  ]

  /// Numbers of the project that the list does not have, or has for a state of the past only: the Papal
  /// States, Yugoslavia, united Yemen, Kiribati, Tuvalu and Tonga.
  static let others: Set<Int> = [327, 345, 679, 946, 947, 955]
}
