import ArgumentParser
import Foundation
import Memberships
import Reports

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Organisations by year, as others distribute them, made a dataset.",
    discussion: """
      Reads a folder with the tables as they were downloaded, whatever they are called (.csv, .tsv, .txt; \
      .gz too), and writes a Data Package that every command takes with --dataset.

      cow: Correlates of War, Intergovernmental Organizations v3.0, in any of its forms: igo-year \
      (columns ioname, year), state-year (ccode, year), dyadic (ccode1, ccode2, year). Codes of years \
      become dated spells: gaps and returns are kept, -9 is a spell of status "unknown" and never an \
      absence. A state that comes in has the year as its date; what is over ends with the last day of \
      its last year, so that --on 1990 shows what the tables say of 1990.

      iigo: informal intergovernmental organisations (Vabulas & Snidal), the tables of memberships and \
      of organisations. The years of a membership are there the organisation's: when a country came in \
      is not known, unless --from-beginning takes all to belong from their organisation's beginning.

      --reconcile lists each cell of which two forms of cow say different things: a table on a terminal, \
      else CSV. With --unknown it has those too that one form does not know (-9) and another does.

      EXAMPLES
        minilateral import cow cow-tables my-cow
        minilateral import cow cow-tables my-cow --form state-year
        minilateral import cow cow-tables --reconcile --format csv > differences.csv
        minilateral import iigo iigo-tables my-iigo
        minilateral import iigo iigo-tables my-iigo --from-beginning
      """)

  enum Collection: String, ExpressibleByArgument, CaseIterable {
    case cow
    case iigo
  }

  @Argument(help: "What the folder holds: cow or iigo.")
  var collection: Collection

  @Argument(
    help: ArgumentHelp("The folder with the tables.", valueName: "dir"), completion: .directory)
  var folder: String

  @Argument(
    help: ArgumentHelp(
      "The folder to write the dataset to; with --reconcile it may be left out.", valueName: "out"),
    completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Of cow: the form that memberships are taken from, igo-year, state-year or dyadic (default: the "
        + "first of these that is there).", valueName: "form"))
  var form: COWForm?

  @Flag(help: "Of cow: list the cells of which two forms say different things.")
  var reconcile = false

  @Flag(help: "With --reconcile: the cells too that one form does not know.")
  var unknown = false

  @Option(
    help: "With --reconcile: table (the default on a terminal), csv (elsewhere) or json.")
  var format: TableFormat?

  @Option(
    help: ArgumentHelp(
      "With --reconcile: a file to write the list to instead of standard output.", valueName: "file"
    ),
    completion: .file())
  var output: String?

  @Flag(help: "Of iigo: take all members to belong from their organisation's beginning.")
  var fromBeginning = false

  func validate() throws {
    guard !folder.isEmpty, out?.isEmpty != true else {
      throw ValidationError("an empty name is no folder.")
    }
    if collection == .iigo, reconcile || form != nil {
      throw ValidationError("--form and --reconcile are for cow, which has several forms.")
    }
    if collection == .cow, fromBeginning {
      throw ValidationError("--from-beginning is for iigo.")
    }
    if !reconcile, format != nil || unknown || output != nil {
      throw ValidationError("--format, --output and --unknown go with --reconcile.")
    }
    if out == nil, !reconcile {
      throw ValidationError("name the folder to write to, or ask for --reconcile.")
    }
  }

  func run() throws {
    let source = URL(fileURLWithPath: folder)
    switch collection {
    case .cow:
      let cow = try COWCollection(contentsOf: source, form: form)
      if reconcile { try list(cow) }
      if let out { try write(cow.dataset(), to: out) }
    case .iigo:
      guard let out else { return }
      let iigo = try IIGOCollection(contentsOf: source)
      try write(iigo.dataset(starts: fromBeginning ? .withOrganisation : .unknown), to: out)
    }
  }

  private func write(_ dataset: ImportedDataset, to out: String) throws {
    let folder = try OutputFolder(path: out)
    try folder.write(dataset.files())
    for remark in dataset.remarks { Terminal.tell("Note: \(remark).") }
    let counts = dataset.counts
    Terminal.tell(
      "\(counted(counts.countries, .country)), \(counted(counts.groups, .group)), "
        + "\(counted(counts.spells, Noun("spell"))): --dataset \(out)")
  }

  private func list(_ cow: COWCollection) throws {
    let all = try cow.disagreements()
    let shown = unknown ? all : all.filter { $0.kind == .contradiction }
    let sheet = Sheet.disagreements(shown, among: cow.forms)
    let format = format ?? (output == nil && Terminal.outputIsInteractive ? .table : .csv)
    let file = OutputFile(path: output)
    switch format {
    case .table: try file.write(Array(sheet.brief.text(width: Terminal.width).utf8))
    case .csv: try file.write { take in try sheet.full.writeCSV(to: take) }
    case .json:
      let document = JSONValue.object([
        ("quantities", DataTable.quantities(of: [sheet.full])), ("cells", sheet.full.json),
      ])
      try file.write(Array((document.text + "\n").utf8))
    }
    let open = all.count { $0.kind == .missing }
    Terminal.tell(
      "\(counted(all.count - open, Noun("cell"))) of which "
        + "\(cow.forms.map(\.rawValue).joined(separator: " and ")) say different things; "
        + "\(open) more that one does not know" + (unknown ? "." : ": see --unknown."))
  }
}

extension COWForm: ExpressibleByArgument {}
