/// Whether something holds on a day, when its start and its end are each known to lie between two
/// days; `nil` where that does not decide it.
///
/// This is the one rule by which dates of limited precision are read, for groups and for spells:
///
/// - it holds when the day is not before the last possible start, and before the first possible end
///   (an end is exclusive: the first day on which it no longer holds);
/// - it does not hold when the day is before the first possible start, or not before the last
///   possible end;
/// - otherwise it is not known.
///
/// - Parameters:
///   - start: The days between which it starts; `nil` for always.
///   - end: The days between which it ends; `nil` for never.
func decided(
  on day: Day, startingWithin start: ClosedRange<Day>?, endingWithin end: ClosedRange<Day>?
) -> Bool? {
  if let start, day < start.lowerBound { return false }
  if let end, day >= end.upperBound { return false }
  if let start, day < start.upperBound { return nil }
  if let end, day >= end.lowerBound { return nil }
  return true
}
