/// Codes and names of countries beside those of a dataset: ISO 3166-1 with the names that the United
/// Nations and Unicode's CLDR use, in English, French, Spanish and Russian, as `datasets/country-codes`
/// gathers them (https://github.com/datasets/country-codes, Public Domain Dedication and License 1.0);
/// former, common and German names were added by hand.
enum CountryCodes {
  /// The three letters, two letters and digits of each country in one word.
  static let codes = """
    AFGAF004 AGOAO024 AIAAI660 ALAAX248 ALBAL008 ANDAD020 AREAE784 ARGAR032 ARMAM051 ASMAS016
    ATGAG028 AUSAU036 AUTAT040 AZEAZ031 BDIBI108 BELBE056 BENBJ204 BFABF854 BGDBD050 BGRBG100
    BHRBH048 BHSBS044 BIHBA070 BLRBY112 BLZBZ084 BMUBM060 BOLBO068 BRABR076 BRBBB052 BRNBN096
    BTNBT064 BWABW072 CAFCF140 CANCA124 CHECH756 CHLCL152 CHNCN156 CIVCI384 CMRCM120 CODCD180
    COGCG178 COKCK184 COLCO170 COMKM174 CPVCV132 CRICR188 CUBCU192 CUWCW531 CYMKY136 CYPCY196
    CZECZ203 DEUDE276 DJIDJ262 DMADM212 DNKDK208 DOMDO214 DZADZ012 ECUEC218 EGYEG818 ERIER232
    ESPES724 ESTEE233 ETHET231 EUUEU FINFI246 FJIFJ242 FRAFR250 FROFO234 FSMFM583 GABGA266
    GBRGB826 GEOGE268 GHAGH288 GINGN324 GMBGM270 GNBGW624 GNQGQ226 GRCGR300 GRDGD308 GRLGL304
    GTMGT320 GUMGU316 GUYGY328 HKGHK344 HNDHN340 HRVHR191 HTIHT332 HUNHU348 IDNID360 INDIN356
    IRLIE372 IRNIR364 IRQIQ368 ISLIS352 ISRIL376 ITAIT380 JAMJM388 JORJO400 JPNJP392 KAZKZ398
    KENKE404 KGZKG417 KHMKH116 KIRKI296 KNAKN659 KORKR410 KWTKW414 LAOLA418 LBNLB422 LBRLR430
    LBYLY434 LCALC662 LIELI438 LKALK144 LSOLS426 LTULT440 LUXLU442 LVALV428 MARMA504 MCOMC492
    MDAMD498 MDGMG450 MDVMV462 MEXMX484 MHLMH584 MKDMK807 MLIML466 MLTMT470 MMRMM104 MNEME499
    MNGMN496 MNPMP580 MOZMZ508 MRTMR478 MSRMS500 MTQMQ474 MUSMU480 MWIMW454 MYSMY458 NAMNA516
    NCLNC540 NERNE562 NGANG566 NICNI558 NIUNU570 NLDNL528 NORNO578 NPLNP524 NRUNR520 NZLNZ554
    OMNOM512 PAKPK586 PANPA591 PERPE604 PHLPH608 PLWPW585 PNGPG598 POLPL616 PRIPR630 PRKKP408
    PRTPT620 PRYPY600 PSEPS275 PYFPF258 QATQA634 ROURO642 RUSRU643 RWARW646 SAUSA682 SDNSD729
    SENSN686 SGPSG702 SLBSB090 SLESL694 SLVSV222 SMRSM674 SOMSO706 SRBRS688 SSDSS728 STPST678
    SURSR740 SVKSK703 SVNSI705 SWESE752 SWZSZ748 SYCSC690 SYRSY760 TCATC796 TCDTD148 TGOTG768
    THATH764 TJKTJ762 TKLTK772 TKMTM795 TLSTL626 TONTO776 TTOTT780 TUNTN788 TURTR792 TUVTV798
    TWNTW158 TZATZ834 UGAUG800 UKRUA804 URYUY858 USAUS840 UZBUZ860 VATVA336 VCTVC670 VENVE862
    VGBVG092 VIRVI850 VNMVN704 VUTVU548 WLFWF876 WSMWS882 XKXXK YEMYE887 ZAFZA710 ZMBZM894
    ZWEZW716
    """

  /// The three letters of each country and what it is called as well, with bars between.
  static let names = """
    AFG|Islamic Republic of Afghanistan|Afganistán|Афганистан
    AGO|Republic of Angola|Ангола
    AIA|Anguila|Ангилья
    ALA|Îles d’Åland|Islas Åland|Аландских островов
    ALB|Republic of Albania|Albanie|Албания
    AND|Principality of Andorra|Andorre|Андорра
    ARE|Émirats arabes unis|Emiratos Árabes Unidos|Объединенные Арабские Эмираты|UAE
    ARE|Vereinigte Arabische Emirate
    ARG|Argentine Republic|Argentine|Аргентина|Argentinien
    ARM|Republic of Armenia|Arménie|Армения
    ASM|Samoa américaines|Samoa Americana|Американское Самоа
    ATG|Antigua & Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Антигуа и Барбуда|Antigua
    AUS|Australie|Австралия|Australien
    AUT|Republic of Austria|Autriche|Австрия|Österreich
    AZE|Republic of Azerbaijan|Azerbaïdjan|Azerbaiyán|Азербайджан
    BDI|Republic of Burundi|Бурунди
    BEL|Kingdom of Belgium|Belgique|Bélgica|Бельгия|Belgien
    BEN|Republic of Benin|Bénin|Бенин|Dahomey
    BFA|Буркина-Фасо|Upper Volta
    BGD|People's Republic of Bangladesh|Бангладеш
    BGR|Republic of Bulgaria|Bulgarie|Болгария
    BHR|Kingdom of Bahrain|Bahreïn|Bahrein|Бахрейн
    BHS|Commonwealth of the Bahamas|Багамские Острова|Bahamas, The|The Bahamas
    BIH|Bosnia|Bosnie-Herzégovine|Bosnia y Herzegovina|Босния и Герцеговина|Bosnia-Herzegovina
    BIH|Bosnien und Herzegowina
    BLR|Republic of Belarus|Bélarus|Belarús|Беларусь|Belorussia|Byelorussia|Weißrussland
    BLZ|Belice|Белиз
    BMU|Bermudes|Бермудские острова
    BOL|Bolivia (Plurinational State of)|Plurinational State of Bolivia
    BOL|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)
    BOL|Боливия (Многонациональное Государство)
    BRA|Federative Republic of Brazil|Brésil|Brasil|Бразилия|Brasilien
    BRB|Barbade|Барбадос
    BRN|Brunei Darussalam|Brunéi Darussalam|Бруней-Даруссалам
    BTN|Kingdom of Bhutan|Bhoutan|Bhután|Бутан
    BWA|Republic of Botswana|Ботсвана
    CAF|République centrafricaine|República Centroafricana|Центральноафриканская Республика
    CAF|Central African Rep.|CAR
    CAN|Canadá|Канада|Kanada
    CHE|Swiss Confederation|Suisse|Suiza|Швейцария|Schweiz|Svizzera
    CHL|Republic of Chile|Chili|Чили
    CHN|People's Republic of China|Chine|Китай|PRC|P.R. China|Volksrepublik China
    CHN|China, People’s Republic of
    CIV|Côte d’Ivoire|Ivory Coast|Кот-д'Ивуар|Elfenbeinküste|Cote d Ivoire
    CMR|Republic of Cameroon|Cameroun|Camerún|Камерун
    COD|Congo - Kinshasa|Democratic Republic of the Congo|République démocratique du Congo
    COD|República Democrática del Congo|Демократическая Республика Конго|Congo|Zaire
    COD|Congo, Dem. Rep.|Congo, Democratic Republic of the|Democratic Republic of Congo|DRC
    COD|Congo, DR|Belgian Congo
    COG|Congo - Brazzaville|Congo|Конго|Congo, Rep.|Congo, Republic of|Republic of Congo
    COK|Cook Islands (the) |Cook Islands |Îles Cook|Îles Cook (les) |Islas Cook|Islas Cook (las) 
    COK|Острова Кука
    COL|Republic of Colombia|Colombie|Колумбия
    COM|Union of the Comoros|Comores|Comoras|Коморские Острова
    CPV|Cape Verde|Republic of Cabo Verde|Кабо-Верде|Kap Verde
    CRI|Republic of Costa Rica|Коста-Рика
    CUB|Republic of Cuba|Куба|Kuba
    CUW|Curazao|Кюрасао
    CYM|Îles Caïmanes|Islas Caimán|Кайман острова
    CYP|Republic of Cyprus|Chypre|Chipre|Кипр
    CZE|Czech Republic|Tchéquie|Chequia|Чехия|Tschechien|Tschechische Republik
    DEU|Federal Republic of Germany|Allemagne|Alemania|Германия|Deutschland|West Germany
    DEU|German Federal Republic
    DJI|Republic of Djibouti|Джибути
    DMA|Commonwealth of Dominica|Dominique|Доминика
    DNK|Kingdom of Denmark|Danemark|Dinamarca|Дания|Dänemark
    DOM|République dominicaine|República Dominicana|Доминиканская Республика|Dominican Rep.
    DZA|People's Democratic Republic of Algeria|Algérie|Argelia|Алжир|Algerien
    ECU|Republic of Ecuador|Équateur|Эквадор
    EGY|Arab Republic of Egypt|Égypte|Egipto|Египет|Egypt, Arab Rep.|United Arab Republic|Ägypten
    ERI|State of Eritrea|Érythrée|Эритрея
    ESP|Kingdom of Spain|Espagne|España|Испания|Spanien
    EST|Republic of Estonia|Estonie|Эстония|Estland
    ETH|Federal Democratic Republic of Ethiopia|Éthiopie|Etiopía|Эфиопия|Abyssinia|Äthiopien
    EUU|EU|Europäische Union|Union européenne|Unión Europea|European Communities|EEC
    EUU|European Community
    FIN|Republic of Finland|Finlande|Finlandia|Финляндия|Finnland
    FJI|Republic of Fiji|Fidji|Фиджи
    FRA|French Republic|Francia|Франция|Frankreich
    FRO|Îles Féroé|Islas Feroe|Фарерские острова
    FSM|Micronesia (Federated States of)|Federated States of Micronesia
    FSM|Micronésie (États fédérés de)|Micronesia (Estados Federados de)
    FSM|Микронезия (Федеративные Штаты)|Micronesia, Fed. Sts.
    GAB|Gabonese Republic|Gabón|Габон
    GBR|UK|United Kingdom of Great Britain and Northern Ireland
    GBR|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    GBR|Reino Unido de Gran Bretaña e Irlanda del Norte
    GBR|Соединенное Королевство Великобритании и Северной Ирландии|Great Britain|Britain
    GBR|Großbritannien|Vereinigtes Königreich
    GEO|Géorgie|Грузия|Georgien
    GHA|Republic of Ghana|Гана
    GIN|Republic of Guinea|Guinée|Гвинея
    GMB|Republic of the Gambia|Gambie|Гамбия|Gambia, The|The Gambia
    GNB|Republic of Guinea-Bissau|Guinée-Bissau|Гвинея-Бисау|Guinea Bissau
    GNQ|Republic of Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Экваториальная Гвинея
    GRC|Hellenic Republic|Grèce|Grecia|Греция|Griechenland
    GRD|Grenade|Granada|Гренада
    GRL|Groenland|Groenlandia|Гренландия
    GTM|Republic of Guatemala|Гватемала
    GUM|Гуам
    GUY|Co-operative Republic of Guyana|Гайана
    HKG|China, Hong Kong Special Administrative Region
    HKG|Chine, région administrative spéciale de Hong Kong
    HKG|China, región administrativa especial de Hong Kong
    HKG|Китай, Специальный административный район Гонконг|Hong Kong SAR, China|Hong Kong SAR
    HKG|Hongkong
    HND|Republic of Honduras|Гондурас
    HRV|Republic of Croatia|Croatie|Croacia|Хорватия|Kroatien
    HTI|Republic of Haiti|Haïti|Haití|Гаити
    HUN|Hongrie|Hungría|Венгрия|Ungarn
    IDN|Republic of Indonesia|Indonésie|Индонезия
    IND|Republic of India|Inde|Индия|Indien
    IRL|Irlande|Irlanda|Ирландия|Irland|Republic of Ireland
    IRN|Iran (Islamic Republic of)|Islamic Republic of Iran|Iran (République islamique d’)
    IRN|Irán (República Islámica del)|Иран (Исламская Республика)|Iran, Islamic Rep.|Persia
    IRQ|Republic of Iraq|Ирак
    ISL|Republic of Iceland|Islande|Islandia|Исландия|Island
    ISR|State of Israel|Israël|Израиль
    ITA|Republic of Italy|Italie|Italia|Италия|Italien
    JAM|Jamaïque|Ямайка
    JOR|Hashemite Kingdom of Jordan|Jordanie|Jordania|Иордания
    JPN|Japon|Japón|Япония
    KAZ|Republic of Kazakhstan|Kazajstán|Казахстан|Kasachstan
    KEN|Republic of Kenya|Кения
    KGZ|Kyrgyz Republic|Kirghizistan|Kirguistán|Кыргызстан|Kirgisistan
    KHM|Kingdom of Cambodia|Cambodge|Camboya|Камбоджа|Kampuchea|Kambodscha
    KIR|Republic of Kiribati|Кирибати
    KNA|St. Kitts & Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|Сент-Китс и Невис
    KNA|St. Kitts and Nevis
    KOR|Republic of Korea|République de Corée|República de Corea|Республика Корея|Korea|Korea, South
    KOR|Korea, Rep.|Korea, Republic of|ROK|Südkorea
    KWT|State of Kuwait|Koweït|Кувейт
    LAO|Lao People's Democratic Republic|République démocratique populaire lao
    LAO|República Democrática Popular Lao|Лаосская Народно-Демократическая Республика|Lao PDR
    LBN|Lebanese Republic|Liban|Líbano|Ливан
    LBR|Republic of Liberia|Libéria|Либерия
    LBY|State of Libya|Libye|Libia|Ливия
    LCA|St. Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия
    LIE|Principality of Liechtenstein|Лихтенштейн
    LKA|Democratic Socialist Republic of Sri Lanka|Шри-Ланка|Ceylon
    LSO|Kingdom of Lesotho|Лесото
    LTU|Republic of Lithuania|Lituanie|Lituania|Литва|Litauen
    LUX|Grand Duchy of Luxembourg|Luxemburgo|Люксембург|Luxemburg
    LVA|Republic of Latvia|Lettonie|Letonia|Латвия|Lettland
    MAR|Kingdom of Morocco|Maroc|Marruecos|Марокко|Marokko
    MCO|Principality of Monaco|Mónaco|Монако
    MDA|Republic of Moldova|République de Moldova|República de Moldova|Республика Молдова
    MDA|Moldova, Republic of|Moldavia
    MDG|Republic of Madagascar|Мадагаскар
    MDV|Republic of Maldives|Maldivas|Мальдивские Острова
    MEX|United Mexican States|Mexique|México|Мексика|Mexiko
    MHL|Republic of the Marshall Islands|Îles Marshall|Islas Marshall|Маршалловы Острова
    MKD|Republic of North Macedonia|Macédoine du Nord|Macedonia del Norte|Северная Македония
    MKD|Macedonia|FYROM|FYR Macedonia|Former Yugoslav Republic of Macedonia
    MKD|The former Yugoslav Republic of Macedonia|Macedonia, FYR|Nordmazedonien
    MLI|Republic of Mali|Malí|Мали
    MLT|Republic of Malta|Malte|Мальта
    MMR|Republic of the Union of Myanmar|Мьянма|Burma|Birma
    MNE|Monténégro|Черногория
    MNG|Mongolie|Монголия
    MNP|Îles Mariannes du Nord|Islas Marianas Septentrionales|Северные Марианские острова
    MOZ|Republic of Mozambique|Мозамбик
    MRT|Islamic Republic of Mauritania|Mauritanie|Мавритания
    MSR|Монтсеррат
    MTQ|Martinica|Мартиника
    MUS|Republic of Mauritius|Maurice|Mauricio|Маврикий
    MWI|Republic of Malawi|Малави
    MYS|Malaisie|Malasia|Малайзия
    NAM|Republic of Namibia|Namibie|Намибия
    NCL|Nouvelle-Calédonie|Nueva Caledonia|Новая Каледония
    NER|Republic of the Niger|Níger|Нигер
    NGA|Federal Republic of Nigeria|Nigéria|Нигерия
    NIC|Republic of Nicaragua|Никарагуа
    NIU|Niue |Nioué|Ниуэ
    NLD|Kingdom of the Netherlands|Pays-Bas (Royaume des)|Pays-Bas|Países Bajos (Reino de los)
    NLD|Países Bajos|Нидерланды (Королевство)|Holland|The Netherlands|Niederlande
    NOR|Kingdom of Norway|Norvège|Noruega|Норвегия|Norwegen
    NPL|Népal|Непал
    NRU|Republic of Nauru|Науру
    NZL|Nouvelle-Zélande|Nueva Zelandia|Новая Зеландия|Neuseeland
    OMN|Sultanate of Oman|Omán|Оман
    PAK|Islamic Republic of Pakistan|Pakistán|Пакистан
    PAN|Republic of Panama|Panamá|Панама
    PER|Republic of Peru|Pérou|Perú|Перу
    PHL|Republic of the Philippines|Filipinas|Филиппины
    PLW|Republic of Palau|Palaos|Палау
    PNG|Independent State of Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea
    PNG|Папуа-Новая Гвинея
    POL|Republic of Poland|Pologne|Polonia|Польша|Polen
    PRI|Porto Rico|Пуэрто-Рико
    PRK|Democratic People's Republic of Korea|République populaire démocratique de Corée
    PRK|República Popular Democrática de Corea|Корейская Народно-Демократическая Республика|Korea
    PRK|Korea, North|Korea, Dem. People’s Rep.|Korea, Dem. Rep.|DPRK|Nordkorea
    PRK|Korea, Democratic People’s Republic of
    PRT|Portuguese Republic|Португалия
    PRY|Republic of Paraguay|Парагвай
    PSE|State of Palestine|State of Palestine (the) |État de Palestine|État de Palestine (l') 
    PSE|Estado de Palestina|Estado de Palestina (el) |Государство Палестина|West Bank and Gaza
    PSE|Palestinian Territories|Palestinian Territory, Occupied|Occupied Palestinian Territory
    PYF|Polynésie française|Polinesia Francesa|Французская Полинезия
    QAT|State of Qatar|Катар
    ROU|Roumanie|Rumania|Румыния|Roumania|Rumänien
    RUS|Russian Federation|Fédération de Russie|Federación de Rusia|Российская Федерация|Russland
    RWA|Republic of Rwanda|Руанда
    SAU|Kingdom of Saudi Arabia|Arabie saoudite|Arabia Saudita|Саудовская Аравия|Saudi-Arabien
    SDN|Republic of the Sudan|Soudan|Sudán|Судан
    SEN|Republic of Senegal|Sénégal|Сенегал
    SGP|Republic of Singapore|Singapour|Singapur|Сингапур
    SLB|Îles Salomon|Islas Salomón|Соломоновы Острова
    SLE|Republic of Sierra Leone|Sierra Leona|Сьерра-Леоне
    SLV|Salvador|Republic of El Salvador|Сальвадор
    SMR|Republic of San Marino|Saint-Marin|Сан-Марино
    SOM|Federal Republic of Somalia|Somalie|Сомали
    SRB|Republic of Serbia|Serbie|Сербия|Serbien
    SSD|Republic of South Sudan|Soudan du Sud|Sudán del Sur|Южный Судан
    STP|São Tomé & Príncipe|Democratic Republic of Sao Tome and Principe|Sao Tomé-et-Principe
    STP|Santo Tomé y Príncipe|Сан-Томе и Принсипи
    SUR|Republic of Suriname|Суринам
    SVK|Slovak Republic|Slovaquie|Eslovaquia|Словакия|Slowakei
    SVN|Republic of Slovenia|Slovénie|Eslovenia|Словения|Slowenien
    SWE|Kingdom of Sweden|Suède|Suecia|Швеция|Schweden
    SWZ|Kingdom of Eswatini|Эсватини|Swaziland|Swasiland
    SYC|Republic of Seychelles|Сейшельские Острова
    SYR|Syrian Arab Republic|République arabe syrienne|República Árabe Siria
    SYR|Сирийская Арабская Республика
    TCA|Turks & Caicos Islands|Îles Turques-et-Caïques|Islas Turcas y Caicos|Острова Теркс и Кайкос
    TCD|Republic of Chad|Tchad|Чад
    TGO|Togolese Republic|Того
    THA|Kingdom of Thailand|Thaïlande|Tailandia|Таиланд|Siam
    TJK|Republic of Tajikistan|Tadjikistan|Tayikistán|Таджикистан
    TKL|Tokélaou|Токелау
    TKM|Turkménistan|Turkmenistán|Туркменистан
    TLS|Democratic Republic of Timor-Leste|Тимор-Лешти|East Timor|Timor Leste|Osttimor
    TON|Kingdom of Tonga|Тонга
    TTO|Trinidad & Tobago|Republic of Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tabago
    TTO|Тринидад и Тобаго|Trinidad
    TUN|Republic of Tunisia|Tunisie|Túnez|Тунис|Tunesien
    TUR|Турция|Turkey|Türkei|Turquie|Turkiye
    TUV|Тувалу
    TWN|Taïwan|Taiwán|Тайвань|Chinese Taipei|Taiwan, China|Taiwan, Province of China|Formosa
    TWN|Republic of China
    TZA|United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía
    TZA|Объединенная Республика Танзания|Tanganyika
    UGA|Republic of Uganda|Ouganda|Уганда
    UKR|Ucrania|Украина
    URY|Eastern Republic of Uruguay|Уругвай
    USA|US|United States of America|États-Unis d’Amérique|Estados Unidos de América
    USA|Соединенные Штаты Америки|U.S.A.|America|Vereinigte Staaten|Vereinigte Staaten von Amerika
    USA|États-Unis
    UZB|Republic of Uzbekistan|Ouzbékistan|Uzbekistán|Узбекистан
    VAT|Vatican City|Holy See (the) |Holy See |Saint-Siège|Saint-Siège (le) |Santa Sede
    VAT|Santa Sede (la) |Святой Престол|Vatican|Vatican City State
    VCT|St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas
    VCT|Сент-Винсент и Гренадины|St. Vincent and the Grenadines
    VEN|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela
    VEN|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)
    VEN|Венесуэла (Боливарианская Республика)|Venezuela, RB
    VGB|Îles Vierges britanniques|Islas Vírgenes Británicas|Британские Виргинские острова
    VIR|U.S. Virgin Islands|Îles Vierges américaines|Islas Vírgenes de los Estados Unidos
    VIR|Виргинские острова Соединенных Штатов
    VNM|Viet Nam|Socialist Republic of Viet Nam|Вьетнам
    VUT|Republic of Vanuatu|Вануату
    WLF|Wallis & Futuna|Wallis and Futuna Islands|Îles Wallis-et-Futuna|Islas Wallis y Futuna
    WLF|Острова Уоллис и Футуна
    WSM|Independent State of Samoa|Самоа
    XKX|XKV|KSV|UNK|RKS
    YEM|Republic of Yemen|Yémen|Йемен|Yemen, Rep.|Yemen Arab Republic|North Yemen|Jemen
    ZAF|Republic of South Africa|Afrique du Sud|Sudáfrica|Южная Африка|Südafrika
    ZMB|Republic of Zambia|Zambie|Замбия|Northern Rhodesia
    ZWE|Republic of Zimbabwe|Зимбабве|Rhodesia|Southern Rhodesia
    """
}
