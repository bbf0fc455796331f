/// Values for Davis's Southern Women: the maximum-entropy probabilities by damped Newton (agreeing with
/// bicm 3.4.0 to 4e-10), and exact Poisson-binomial p-values made with them in Python.
enum SouthernWomenChance {
  static let probabilities: [(woman: String, event: String, p: Double)] = [
    ("Evelyn Jefferson", "E5", 0.7157398831136836),
    ("Dorothy Murchison", "E13", 0.03859673995644286),
    ("Eleanor Nye", "E3", 0.24676283832885687),
    ("Ruth DeSand", "E3", 0.24676283832885687),
    ("Olivia Carleton", "E8", 0.5193789108714916),
    ("Frances Anderson", "E10", 0.1952155633825332),
    ("Sylvia Avondale", "E1", 0.2684887088216542),
    ("Olivia Carleton", "E2", 0.03859673995644286),
    ("Brenda Rogers", "E7", 0.7501666460768496),
    ("Ruth DeSand", "E13", 0.10484686311520715),
    ("Helen Lloyd", "E5", 0.4609475459868557),
    ("Eleanor Nye", "E14", 0.10484686311520715),
    ("Brenda Rogers", "E1", 0.2684887088216542),
    ("Brenda Rogers", "E6", 0.6396986064311657),
    ("Verne Sanderson", "E1", 0.10484686311520715),
    ("Olivia Carleton", "E6", 0.16261941399558066),
    ("Frances Anderson", "E2", 0.10484686311520715),
    ("Brenda Rogers", "E4", 0.3522877400426254),
    ("Helen Lloyd", "E8", 0.8263378472067594),
    ("Ruth DeSand", "E3", 0.24676283832885687),
    ("Verne Sanderson", "E12", 0.24676283832885687),
    ("Nora Fayette", "E12", 0.5928135101217559),
    ("Helen Lloyd", "E8", 0.8263378472067594),
    ("Ruth DeSand", "E13", 0.10484686311520715),
  ]

  /// Stochastic degree sequence model.
  static let sdsm: [(a: String, b: String, shared: Int, upper: Double, lower: Double)] = [
    ("Myra Liddel", "Verne Sanderson", 3, 0.2162351927369668, 0.9480109530669312),
    ("Dorothy Murchison", "Eleanor Nye", 1, 0.6693829559535964, 0.7623005356702361),
    ("Nora Fayette", "Olivia Carleton", 2, 0.4640180371003586, 0.8386680219671857),
    ("Pearl Oglethorpe", "Ruth DeSand", 2, 0.40788986892159385, 0.8810301602907358),
    ("Eleanor Nye", "Katherina Rogers", 1, 0.9536184897972083, 0.250689980265689),
    ("Katherina Rogers", "Myra Liddel", 4, 0.1579065875400049, 0.9606661409722215),
    ("Brenda Rogers", "Sylvia Avondale", 2, 0.9751302790160965, 0.12234729584173643),
    ("Laura Mandeville", "Theresa Anderson", 6, 0.268200055063122, 0.8970291720239758),
    ("Frances Anderson", "Pearl Oglethorpe", 2, 0.40788986892159385, 0.8810301602907358),
    ("Pearl Oglethorpe", "Theresa Anderson", 3, 0.3730827112573061, 0.8674878744058347),
    ("Olivia Carleton", "Theresa Anderson", 1, 0.8323329998031211, 0.5359819628996414),
    ("Eleanor Nye", "Helen Lloyd", 2, 0.6657801093527329, 0.6794761049448788),
    ("Myra Liddel", "Sylvia Avondale", 4, 0.2231620611242139, 0.9334541167270256),
    ("Helen Lloyd", "Sylvia Avondale", 4, 0.37721071990024696, 0.850479036340267),
    ("Laura Mandeville", "Verne Sanderson", 2, 0.8102144189657811, 0.4904810288073711),
    ("Frances Anderson", "Nora Fayette", 1, 0.9784475905493388, 0.14547458827638382),
    ("Helen Lloyd", "Theresa Anderson", 2, 0.933193726191086, 0.24740890787161218),
    ("Frances Anderson", "Katherina Rogers", 1, 0.9536184897972083, 0.250689980265689),
    ("Brenda Rogers", "Charlotte McDowd", 4, 0.2231620611242139, 0.9334541167270256),
    ("Nora Fayette", "Verne Sanderson", 3, 0.5862643910730968, 0.7096943684723571),
    ("Olivia Carleton", "Pearl Oglethorpe", 1, 0.5829572873389379, 0.8368604293748076),
    ("Flora Price", "Sylvia Avondale", 1, 0.8071820348734549, 0.5812186583622542),
    ("Laura Mandeville", "Myra Liddel", 1, 0.9689102910796455, 0.1897855810342189),
    ("Brenda Rogers", "Katherina Rogers", 1, 0.9950441095011574, 0.04988285159284544),
  ]

  /// Hypergeometric.
  static let fixedRows: [(a: String, b: String, shared: Int, upper: Double, lower: Double)] = [
    ("Myra Liddel", "Verne Sanderson", 3, 0.04095904095904096, 0.999000999000999),
    ("Dorothy Murchison", "Eleanor Nye", 1, 0.5054945054945055, 0.9340659340659341),
    ("Nora Fayette", "Olivia Carleton", 2, 0.30769230769230765, 1.0),
    ("Pearl Oglethorpe", "Ruth DeSand", 2, 0.1758241758241758, 0.989010989010989),
    ("Eleanor Nye", "Katherina Rogers", 1, 0.9300699300699301, 0.4055944055944055),
    ("Katherina Rogers", "Myra Liddel", 4, 0.014985014985014988, 1.0),
    ("Brenda Rogers", "Sylvia Avondale", 2, 0.9854312354312355, 0.14306526806526806),
    ("Laura Mandeville", "Theresa Anderson", 6, 0.05128205128205128, 0.9976689976689976),
    ("Frances Anderson", "Pearl Oglethorpe", 2, 0.1758241758241758, 0.989010989010989),
    ("Pearl Oglethorpe", "Theresa Anderson", 3, 0.15384615384615385, 1.0),
    ("Olivia Carleton", "Theresa Anderson", 1, 0.8351648351648352, 0.6923076923076923),
    ("Eleanor Nye", "Helen Lloyd", 2, 0.45454545454545453, 0.9050949050949051),
    ("Myra Liddel", "Sylvia Avondale", 4, 0.03496503496503496, 1.0),
    ("Helen Lloyd", "Sylvia Avondale", 4, 0.13286713286713286, 0.9895104895104895),
    ("Laura Mandeville", "Verne Sanderson", 2, 0.7202797202797202, 0.7202797202797203),
    ("Frances Anderson", "Nora Fayette", 1, 0.985014985014985, 0.17482517482517482),
    ("Helen Lloyd", "Theresa Anderson", 2, 0.9370629370629371, 0.3426573426573427),
    ("Frances Anderson", "Katherina Rogers", 1, 0.9300699300699301, 0.4055944055944055),
    ("Brenda Rogers", "Charlotte McDowd", 4, 0.03496503496503496, 1.0),
    ("Nora Fayette", "Verne Sanderson", 3, 0.4055944055944056, 0.9300699300699301),
    ("Olivia Carleton", "Pearl Oglethorpe", 1, 0.39560439560439564, 0.967032967032967),
    ("Flora Price", "Sylvia Avondale", 1, 0.7692307692307692, 0.7692307692307692),
    ("Laura Mandeville", "Myra Liddel", 1, 0.965034965034965, 0.27972027972027974),
    ("Brenda Rogers", "Katherina Rogers", 1, 0.9976689976689976, 0.05128205128205127),
  ]

  /// Disparity filter, without correction for its being asked at either end.
  static let disparity: [(a: String, b: String, weight: Double, p: Double)] = [
    ("Myra Liddel", "Verne Sanderson", 3, 0.23939204936916353),
    ("Dorothy Murchison", "Eleanor Nye", 1, 0.5281398218189223),
    ("Nora Fayette", "Olivia Carleton", 2, 0.18347855622969253),
    ("Pearl Oglethorpe", "Ruth DeSand", 2, 0.3677431238823267),
    ("Eleanor Nye", "Katherina Rogers", 1, 0.6629971331773306),
    ("Katherina Rogers", "Myra Liddel", 4, 0.14396630897955195),
    ("Brenda Rogers", "Sylvia Avondale", 2, 0.49104073016591065),
    ("Laura Mandeville", "Theresa Anderson", 6, 0.13487433161974743),
    ("Frances Anderson", "Pearl Oglethorpe", 2, 0.3677431238823267),
    ("Pearl Oglethorpe", "Theresa Anderson", 3, 0.2172426353905646),
    ("Olivia Carleton", "Theresa Anderson", 1, 0.44255625454860864),
    ("Eleanor Nye", "Helen Lloyd", 2, 0.37908533191793603),
    ("Myra Liddel", "Sylvia Avondale", 4, 0.14396630897955195),
    ("Helen Lloyd", "Sylvia Avondale", 4, 0.1349824799297083),
    ("Laura Mandeville", "Verne Sanderson", 2, 0.42101974745774334),
    ("Frances Anderson", "Nora Fayette", 1, 0.6411564523563393),
  ]

  /// Probabilities of 0, 1, 2 … shared events.
  static let fixedColumns: [Double] = [
    0.07039934333082509,
    0.24921250106987064,
    0.3341960807552653,
    0.228789106090672,
    0.09088810537583177,
    0.022485501943626,
    0.003613140694661748,
    0.00038682503736557405,
    2.797682410653573e-05,
    1.372493044770447e-06,
    4.538082440945439e-08,
    9.901891025500289e-10,
  ]

  /// Probabilities of 0, 1, 2 … shared events.
  static let fixedFill: [Double] = [
    0.14865819194463473,
    0.3134219229400656,
    0.2949505052850277,
    0.1640767426442201,
    0.060223602320514345,
    0.015414487922573656,
    0.002834466220774862,
    0.0003799977152601111,
  ]
}
