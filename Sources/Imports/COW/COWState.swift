/// A state of the Correlates of War project's list of the state system, as its tables call it.
struct COWState: Sendable, Hashable {
  /// The number: 732.
  let number: Int
  /// The three letters: "ROK".
  let letters: String
  /// The heading of its column in the tables of organisations by year: "sokorea".
  let word: String

  /// All 217 states, by number.
  static let all: [COWState] = table.split(whereSeparator: \.isWhitespace).map { entry in
    let digits = entry.prefix { $0.isNumber }
    let rest = entry.dropFirst(digits.count)
    return COWState(
      number: Int(digits) ?? 0, letters: String(rest.prefix(3)), word: String(rest.dropFirst(3)))
  }

  /// The place in ``all`` of each number.
  static let placeOfNumber = Dictionary(
    all.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { a, _ in a })

  /// The place in ``all`` of each word.
  static let placeOfWord = Dictionary(
    all.enumerated().map { ($1.word, $0) }, uniquingKeysWith: { a, _ in a })

  /// The place in ``all`` of each three letters.
  static let placeOfLetters = Dictionary(
    all.enumerated().map { ($1.letters, $0) }, uniquingKeysWith: { a, _ in a })

  /// Number, letters and word of each state, from the project's State System Membership list (v2016) and
  /// the headings of its Intergovernmental Organizations v3.0.
  private static let table = """
    2USAusa 20CANcanada 31BHMbahamas 40CUBcuba 41HAIhaiti 42DOMdomrepublic 51JAMjamaica
    52TRItrinidad 53BARbarbados 54DMAdominica 55GRNgrenada 56SLUstlucia 57SVGstvincent
    58AABantiguabarbuda 60SKNstkitts 70MEXmexico 80BLZbelize 90GUAguatemala 91HONhonduras
    92SALelsalvador 93NICnicaragua 94COScostarica 95PANpanama 100COLcolombia 101VENvenezuela
    110GUYguyana 115SURsuriname 130ECUecuador 135PERperu 140BRAbrazil 145BOLbolivia
    150PARparaguay 155CHLchile 160ARGargentina 165URUuruguay 200UKGuk 205IREireland
    210NTHnetherlands 211BELbelgium 212LUXluxembourg 220FRNfrance 221MNCmonaco
    223LIEliechtenstein 225SWZswitzerland 230SPNspain 232ANDandorra 235PORportugal
    240HANhanover 245BAVbavariaelect 255GMYgermany 260GFRwgermany 265GDRegermany 267BADbaden
    269SAXsaxony 271WRTwurtenburg 273HSEhesseelect 275HSGhessegrand 280MECmecklenburg
    290POLpoland 300AUHaustriahungary 305AUSaustria 310HUNhungary 315CZEczechoslovakia
    316CZRczechrep 317SLOslovakia 325ITAitaly 327PAPpapalstates 329SICtwosicilies
    331SNMsanmarino 332MODmodena 335PMAparma 337TUStuscany 338MLTmalta 339ALBalbania
    341MNGmontenegro 343MACfyromacedonia 344CROcroatia 345YUGyugoslaviaserb 346BOSbosnia
    347KOSkosovo 349SLVslovenia 350GRCgreece 352CYPcyprus 355BULbulgaria 359MLDmoldova
    360ROMromania 365RUSrussia 366ESTestonia 367LATlatvia 368LITlithuania 369UKRukraine
    370BLRbelarus 371ARMarmenia 372GRGgeorgia 373AZEazerbaijan 375FINfinland 380SWDsweden
    385NORnorway 390DENdenmark 395ICEiceland 402CAPcapeverde 403STPsaotome 404GNBguineabissau
    411EQGeqguinea 420GAMgambia 432MLImali 433SENsenegal 434BENbenin 435MAAmauritania
    436NIRniger 437CDIivorycoast 438GUIguinea 439BFOburkinafaso 450LBRliberia
    451SIEsierraleone 452GHAghana 461TOGtogo 471CAOcameroon 475NIGnigeria 481GABgabon
    482CENcar 483CHAchad 484CONcongobrazz 490DRCzaire 500UGAuganda 501KENkenya 510TAZtanzania
    511ZANzanzibar 516BUIburundi 517RWArwanda 520SOMsomalia 522DJIdjibouti 530ETHethiopia
    531ERIeritrea 540ANGangola 541MZMmozambique 551ZAMzambia 552ZIMzimbabwe 553MAWmalawi
    560SAFsoafrica 565NAMnamibia 570LESlesotho 571BOTbotswana 572SWAswaziland 580MAGmadagascar
    581COMcomoros 590MASmauritius 591SEYseychelles 600MORmorocco 615ALGalgeria 616TUNtunisia
    620LIBlibya 625SUDsudan 626SSDsosudan 630IRNiran 640TURturkey 645IRQiraq 651EGYegypt
    652SYRsyria 660LEBlebanon 663JORjordan 666ISRisrael 670SAUsaudiarabia 678YARnyemen
    679YEMyemen 680YPRsyemen 690KUWkuwait 692BAHbahrain 694QATqatar 696UAEuae 698OMAoman
    700AFGafghanistan 701TKMturkmenistan 702TAJtajikistan 703KYRkyrgyzstan 704UZBuzbekistan
    705KZKkazakhstan 710CHNchina 712MONmongolia 713TAWtaiwan 730KORkorea 731PRKnokorea
    732ROKsokorea 740JPNjapan 750INDindia 760BHUbhutan 770PAKpakistan 771BNGbangladesh
    775MYAmyanmar 780SRIsrilanka 781MADmaldives 790NEPnepal 800THIthailand 811CAMcambodia
    812LAOlaos 816DRVvietnam 817RVNsvietnam 820MALmalaysia 830SINsingapore 835BRUbrunei
    840PHIphilippines 850INSindonesia 860ETMetimor 900AULaustralia 910PNGpapuanewguinea
    920NEWnewzealand 935VANvanuatu 940SOLsolomonis 946KIRkiribati 947TUVtuvalu 950FIJfiji
    955TONtonga 970NAUnauru 983MSImarshallis 986PALpalau 987FSMmicronesiafs 990WSMwsamoa
    """
}
